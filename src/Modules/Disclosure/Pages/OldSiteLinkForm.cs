using System.Globalization;
using Sujarit.Assessment.Contracts;
using Sujarit.Disclosure.Exhibits;
using Sujarit.Disclosure.OldSite;
using Sujarit.Kernel;
using Sujarit.Kernel.Thai;

namespace Sujarit.Disclosure.Pages;

/// <summary>What people correct of one link.</summary>
internal sealed class OldSiteLinkForm
{
    public int Key { get; set; }

    public bool IsChosen { get; set; }

    public string? Item { get; set; }

    /// <summary>The elements it serves, such as <c>1, 3</c>; empty for those nothing serves yet.</summary>
    public string? Elements { get; set; }

    public string? Title { get; set; }

    /// <summary>The link as corrected.</summary>
    /// <exception cref="RuleBrokenException">The year has no such item, the item no such element, or what is chosen has no title.</exception>
    public OldSiteLink Write(OldSiteLink link, Rulebook book)
    {
        var item = string.IsNullOrEmpty(Item) ? null : book.Item(Item) ?? throw new RuleBrokenException("ไม่พบข้อที่เลือก โปรดเลือกข้อจากรายการ");
        var title = ThaiText.Clean(Title ?? "").ReplaceLineEndings(" ").Trim();
        if (IsChosen && title.Length is 0 or > Exhibit.LongestTitle)
        {
            throw new RuleBrokenException($"โปรดกรอกชื่อของลิงก์ “{Short(link.Text)}” ไม่เกิน {Exhibit.LongestTitle} ตัวอักษร");
        }

        var isChosen = IsChosen && link.CanBeTaken;
        var isKept = item?.Code == link.Item;
        return link with
        {
            IsChosen = isChosen,
            // Who chooses what was set aside takes it back.
            Aside = isChosen ? null : link.Aside,
            Item = item?.Code,
            Sureness = isKept ? link.Sureness : item is null ? LinkSureness.None : LinkSureness.Sure,
            Reason = isKept ? link.Reason : item is null ? "ยังไม่ได้เลือกข้อ" : "เลือกโดยเจ้าหน้าที่",
            // Elements are those of an item: of another they would be others.
            Elements = item is null ? [] : Read(item, link),
            Title = title.Length <= Exhibit.LongestTitle ? title : title[..Exhibit.LongestTitle],
        };
    }

    private List<int> Read(Item item, OldSiteLink link)
    {
        var parts = ThaiDigits.ToArabic(Elements ?? "").Split([',', ' ', ';', '，'], StringSplitOptions.RemoveEmptyEntries);
        var numbers = parts.Select(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0).Distinct().Order().ToList();
        return numbers.Exists(number => number < 1 || number > item.Elements.Count)
            ? item.Elements.Count == 0 ? [] : throw new RuleBrokenException($"ข้อ {item.Code} มีองค์ประกอบที่ 1 ถึง {item.Elements.Count} โปรดแก้หมายเลของค์ประกอบของลิงก์ “{Short(link.Text)}” หรือเว้นว่าง")
            : numbers;
    }

    private static string Short(string text)
    {
        const int most = 60;
        return text.Length <= most ? text : text[..most] + "…";
    }
}
