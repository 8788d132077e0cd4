using System.Text.RegularExpressions;

namespace Sujarit.Measures.Import.Words;

/// <summary>The tool whose name stands over a table of indicators: "สรุปการประเมิน IIT เพื่อยกระดับการประเมิน".</summary>
internal static partial class ToolHeading
{
    // A heading is short; a sentence that names a tool speaks of it.
    private const int longest = 90;

    /// <summary>The tool in force after a line: the one it names as a heading, none after another heading, else the one before.</summary>
    public static string? After(string line, string? before)
    {
        if (line.Length > longest || Score().IsMatch(line))
        {
            return before;
        }

        return PrintedTool.Named(line) is { } tool && Heading().IsMatch(line) ? tool[..3]
            : Heading().IsMatch(line) ? null
            : before;
    }

    [GeneratedRegex("^(?:[0-9๐-๙]{1,2}[.)]\\s*)?(?:สรุป|การยกระดับ|แนวทาง|ผลการ|มาตรการ|ประเด็น|ตาราง|ส่วนที่|การเปิดเผย|เครื่องมือ|แบบวัด|แบบตรวจ|IIT|EIT|OIT)|ตัวชี้วัด", RegexOptions.None, Pattern.Limit)]
    private static partial Regex Heading();

    [GeneratedRegex("[0-9๐-๙]{1,3}[.][0-9๐-๙]{2}|คะแนน", RegexOptions.None, Pattern.Limit)]
    private static partial Regex Score();
}
