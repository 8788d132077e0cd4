using System.Text.RegularExpressions;
using Sujarit.Kernel.Thai;

namespace Sujarit.Disclosure.News.Spoken;

/// <summary>Written Thai as it is read out: dates, times and numbers in words, short forms in full, nothing that cannot be said.</summary>
internal static partial class SpokenThai
{
    public static string Of(string text)
    {
        var spoken = ThaiDigits.ToArabic(ThaiText.Clean(text));
        spoken = Web().Replace(spoken, "เว็บไซต์ที่แจ้งไว้");
        spoken = Mail().Replace(spoken, "อีเมลที่แจ้งไว้");
        spoken = Abbreviations.Villages(spoken);
        spoken = SpokenDates.Of(spoken);
        spoken = SpokenNumbers.Of(spoken);
        spoken = Abbreviations.Of(spoken);
        spoken = spoken.Replace("&", " และ ", StringComparison.Ordinal);
        spoken = Or().Replace(spoken, " หรือ ");
        spoken = Unsaid().Replace(spoken, " ");
        return string.Join('\n', spoken.Split('\n').Select(line => Blanks().Replace(line, " ").Trim()).Where(line => line.Length > 0));
    }

    [GeneratedRegex(@"(?:https?://|www\.)[^\s<>""“”)]+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Web();

    [GeneratedRegex(@"[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}", RegexOptions.None, 2000)]
    private static partial Regex Mail();

    [GeneratedRegex(@"(?<=[ก-๎]) ?/ ?(?=[ก-๎])", RegexOptions.None, 2000)]
    private static partial Regex Or();

    [GeneratedRegex(@"[""“”‘’«»()\[\]{}<>*_~|#•–—ฯ/\\☐☑]|(?<=\s|^)-+(?=\s|$)", RegexOptions.Multiline, 2000)]
    private static partial Regex Unsaid();

    [GeneratedRegex(@"[ \t]{1,}", RegexOptions.None, 2000)]
    private static partial Regex Blanks();
}
