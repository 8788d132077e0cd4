namespace Sujarit.Kernel.Thai;

/// <summary>Tells whether a year ends the name of a law or rule.</summary>
internal static class LawNames
{
    private const int longestName = 200;

    private static readonly string[] words =
    [
        "พระราชบัญญัติ", "พ.ร.บ", "พรบ", "พระราชกฤษฎีกา", "พ.ร.ฎ", "พระราชกำหนด", "พ.ร.ก", "พ.ร.ป", "รัฐธรรมนูญ", "ประมวลกฎหมาย",
        "ประมวลจริยธรรม", "กฎกระทรวง", "กฎหมายว่าด้วย", "ระเบียบ", "ประกาศ", "ข้อบังคับ", "ข้อบัญญัติ", "ข้อกำหนด", "เทศบัญญัติ", "คำสั่ง", "หลักเกณฑ์",
    ];

    /// <summary>Whether the words before a year name a law.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">Where the year or date before it ends; a name does not reach over it.</param>
    /// <param name="to">Where the year's words begin.</param>
    /// <param name="followsLaw">Whether the year before was a law's; then an amendment goes on with its name.</param>
    public static bool EndAt(string text, int from, int to, bool followsLaw)
    {
        var between = text.AsSpan(from, to - from);
        between = between.Length > longestName ? between[^longestName..] : between;
        between = between[(between.LastIndexOfAny("\n\t<>") + 1)..];
        foreach (var word in words)
        {
            if (between.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return followsLaw && (between.Contains("ฉบับที่", StringComparison.Ordinal) || between.Contains("แก้ไข", StringComparison.Ordinal));
    }
}
