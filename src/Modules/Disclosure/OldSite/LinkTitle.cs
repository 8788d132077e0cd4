using System.Text.RegularExpressions;
using Sujarit.Kernel.Thai;

namespace Sujarit.Disclosure.OldSite;

/// <summary>What a link is to be called: by its own words where they say something, or else by those around it.</summary>
internal static partial class LinkTitle
{
    private const int least = 4;
    private const int most = 200;

    public static string Of(ReadLink link, ItemCodes codes, string? item)
    {
        var own = codes.Without(link.Text);
        var near = codes.Without(link.Text.Length == 0 ? link.Near : link.Near.Replace(link.Text, " ", StringComparison.Ordinal).Trim());
        var above = link.Above is { } heading ? codes.Without(heading.Text) : "";
        var said = new[] { own, near, above, item ?? "", link.Text }.FirstOrDefault(Says) ?? (item is { Length: > 0 } ? item : "ลิงก์จากเว็บไซต์เดิม");
        var plain = Blanks().Replace(said, " ").Trim();
        return plain.Length <= most ? plain : plain[..most].TrimEnd('\uD83C', '\uD83D', '\uD83E');
    }

    /// <summary>Whether anything is left without the words every link has.</summary>
    public static bool Says(string text) => !Address().IsMatch(text) && ThaiText.Fold(Empty().Replace(text, "")).Count(char.IsLetter) >= least;

    [GeneratedRegex(@"คลิกที่นี่|คลิ๊กที่นี่|คลิกดู|คลิก|คลิ๊ก|ที่นี่|ดาวน์โหลดไฟล์|ดาวน์โหลด|ดาวโหลด|ดูรายละเอียด|รายละเอียด|เพิ่มเติม|อ่านต่อ|เปิดดู|ดูข้อมูล|เอกสารแนบ|เอกสาร|ไฟล์|ลิงก์|ลิงค์|ลิ้งค์|\b(?:click\s*here|click|here|download|link|url|view|open|read\s*more|more|pdf|docx?|xlsx?|file)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Empty();

    [GeneratedRegex(@"^\s*(?:https?://|www\.)\S+\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Address();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Blanks();
}
