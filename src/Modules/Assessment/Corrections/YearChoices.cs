namespace Sujarit.Assessment.Corrections;

/// <summary>The year rules as people choose them.</summary>
internal static class YearChoices
{
    /// <summary>The words of the rulebook files with what they mean.</summary>
    public static IReadOnlyList<(string Word, string Name)> All { get; } =
        [
            ("current", "ข้อมูลปัจจุบัน ณ วันที่ตรวจ"),
            ("T", "ข้อมูลของปีที่ประเมิน"),
            ("T-1", "ข้อมูลของปีก่อนปีที่ประเมิน"),
            ("covers-T", "แผนที่ครอบคลุมปีที่ประเมิน"),
            ("analysis-of-T-1", "การวิเคราะห์ผลปีก่อนเพื่อปีที่ประเมิน"),
        ];

    public static string Name(string word) => All.FirstOrDefault(choice => choice.Word == word).Name ?? word;
}
