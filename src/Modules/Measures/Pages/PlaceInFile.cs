using System.Text.RegularExpressions;

namespace Sujarit.Measures.Pages;

/// <summary>
/// A place in a file as people of the office say it. The reading of files says it in English, which is the contract of the command line.
/// </summary>
internal static partial class PlaceInFile
{
    private static readonly Dictionary<string, string> units = new()
    {
        ["line"] = "บรรทัดที่",
        ["paragraph"] = "ย่อหน้าที่",
        ["page"] = "หน้า",
        ["table"] = "ตารางที่",
    };

    public static string Of(string where)
    {
        var place = Shape().Match(where);
        if (!place.Success)
        {
            return where;
        }

        // The name of a sheet is anybody's; words in it stay.
        var unit = place.Groups["sheet"] is { Success: true } sheet ? $"แผ่นงาน {sheet.Value}" : $"{units[place.Groups["unit"].Value]} {place.Groups["number"].Value}";
        return place.Groups["row"] is { Success: true } row ? $"{unit} แถวที่ {row.Value}" : unit;
    }

    [GeneratedRegex(@"^(?:sheet (?<sheet>.*?)|(?<unit>line|paragraph|page|table) (?<number>[0-9]+))(?: row (?<row>[0-9]+))?$", RegexOptions.ExplicitCapture | RegexOptions.Singleline, Pattern.Limit)]
    private static partial Regex Shape();
}
