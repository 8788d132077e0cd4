using System.Text.RegularExpressions;

namespace Sujarit.Measures.Import.Words;

/// <summary>An item's code and title in one text: "O12 ข้อมูลสถิติการให้บริการ".</summary>
internal static partial class ItemHeading
{
    public static (string? Code, string Title) Split(string text) =>
        Coded().Match(text) is { Success: true } match && ItemCode.Read(match.Groups["code"].Value) is { } code
            ? (code, match.Groups["title"].Value.Trim())
            : (null, text);

    [GeneratedRegex(@"^\s*(?<code>(?:ข้อ\s*)?[OoＯ๐]\s*-?\s*[0-9๐-๙]{1,2})[\s.:)]+(?<title>\S.*)$", RegexOptions.Singleline, Pattern.Limit
    )]
    private static partial Regex Coded();
}
