using Sujarit.Assessment.Contracts;
using Sujarit.Kernel.Thai;

namespace Sujarit.Disclosure.OldSite;

/// <summary>Tells which item of a year a link answers: by the code nearest to it, or else by the words of the item's title.</summary>
internal sealed class ItemGuesser(IReadOnlyList<Item> items, ItemCodes codes)
{
    private const int longTitle = 12;
    private const int longestWord = 60;
    private const double alike = 0.8;
    private readonly IReadOnlyList<(string Code, string Title)> titles = [.. items.Select(item => (item.Code, ThaiText.Fold(item.Title)))];

    /// <summary>Which item a link answers, and what tells it.</summary>
    /// <param name="link">The link.</param>
    /// <param name="address">Where it leads; empty where that is no page.</param>
    public ItemGuess Of(ReadLink link, string address) =>
        link.IsOfSeveral ? new(null, LinkSureness.None, "ข้อความของลิงก์กล่าวถึงหลายข้อ โปรดเลือกข้อ")
        : link.Own is { } own ? new(own, LinkSureness.Sure, "พบรหัสข้อในข้อความของลิงก์")
        : link.Line is { } line ? new(line, LinkSureness.Sure, "พบรหัสข้อในบรรทัดเดียวกับลิงก์")
        : link.Row is { } row ? new(row, LinkSureness.Sure, "พบรหัสข้อในแถวหรือรายการเดียวกับลิงก์")
        : link.Above is { } above ? new(above.Code, LinkSureness.Likely, $"อยู่ใต้หัวข้อ “{Short(above.Text)}”")
        : InAddress(address) is { } named ? new(named, LinkSureness.Likely, "พบรหัสข้อในที่อยู่ของลิงก์")
        : ByWords(link) is { } worded ? new(worded, LinkSureness.Likely, "ข้อความใกล้เคียงชื่อข้อ")
        : new(null, LinkSureness.None, "ไม่พบรหัสข้อหรือชื่อข้อใกล้ลิงก์ โปรดเลือกข้อ");

    // The name of a file tells; what a site makes up for an id does not.
    private string? InAddress(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Host.EndsWith("google.com", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var last = Uri.UnescapeDataString(uri.Segments[^1].Trim('/'));
        return last.Length is 0 or > longestWord ? null : codes.Only(last);
    }

    private string? ByWords(ReadLink link)
    {
        foreach (var text in new[] { link.Text, link.Near }.Select(ThaiText.Fold).Where(text => text.Length > 0))
        {
            var held = titles.Where(item => item.Title.Length >= longTitle ? text.Contains(item.Title, StringComparison.Ordinal) : item.Title.Length > 1 && text.StartsWith(item.Title, StringComparison.Ordinal)).ToList();
            if (held.Count > 0)
            {
                return held.MaxBy(item => item.Title.Length).Code;
            }

            var near = titles.Where(item => item.Title.Length >= longTitle && Math.Abs(item.Title.Length - text.Length) < item.Title.Length / 2)
                .Select(item => (item.Code, Score: ThaiText.Similarity(item.Title, text))).Where(item => item.Score >= alike).ToList();
            if (near.Count > 0)
            {
                return near.MaxBy(item => item.Score).Code;
            }
        }

        return null;
    }

    private static string Short(string text)
    {
        const int most = 80;
        return text.Length <= most ? text : text[..most].TrimEnd('\uD83C', '\uD83D', '\uD83E') + "…";
    }
}
