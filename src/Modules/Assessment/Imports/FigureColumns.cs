using Sujarit.Kernel.Thai;

namespace Sujarit.Assessment.Imports;

/// <summary>Which columns of a table hold code and score.</summary>
internal sealed record FigureColumns(int Code, int Score)
{
    // Folded; the surer words first.
    private static readonly string[] codes = ["รหัส", "code", "รหัสตัวชี้วัด", "รหัสข้อ", "ตัวชี้วัด", "indicator", "item", "ข้อ", "รายการ", "เครื่องมือ", "tool", "ประเด็น"];
    private static readonly string[] scores = ["คะแนน", "score", "คะแนนที่ได้", "ผลคะแนน", "คะแนนร้อยละ", "ร้อยละ", "ผลการประเมิน", "value", "ค่า"];

    /// <summary>The columns a row names as a header; null where it is none.</summary>
    public static FigureColumns? Named(FileRow row)
    {
        var heads = row.Cells.Select(cell => cell.Length > 60 ? "" : ThaiText.Fold(cell)).ToList();
        var code = First(heads, codes, taken: -1);
        var score = First(heads, scores, taken: code);
        return code >= 0 && score >= 0 ? new FigureColumns(code, score) : null;
    }

    private static int First(List<string> heads, string[] words, int taken)
    {
        foreach (var word in words)
        {
            if (heads.IndexOf(word) is >= 0 and var at && at != taken)
            {
                return at;
            }
        }

        return heads.FindIndex(head => head.Length > 0 && heads.IndexOf(head) != taken && words.Any(word => word.Length > 3 && head.StartsWith(word, StringComparison.Ordinal)));
    }
}
