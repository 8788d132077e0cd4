using System.Globalization;
using Sujarit.Disclosure.Checking;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel.Thai;
using Sujarit.Platform.Sheets;

namespace Sujarit.Disclosure.Appeals;

/// <summary>The comparison as a sheet: a row for each item.</summary>
internal static class AppealSheet
{
    private static readonly string[] head =
        ["ข้อ", "ชื่อ", "คะแนน", "ความเห็นของผู้ประเมิน", "วันที่เห็น", "ผลเทียบกับการตรวจของระบบ", "สิ่งที่ระบบพบ", "ฉบับในช่วงประเมิน", "คะแนนรวมที่อาจได้คืน", "การตัดสินใจ", "เหตุผลที่ชี้แจง", "วันที่ยื่น", "เลขอ้างอิง", "คำตอบของผู้ประเมิน"];

    public static byte[] Csv(IEnumerable<AppealRow> rows) =>
        CsvSheet.Write(rows.Select(row => Cells(row).Select(cell => cell is DateOnly day ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : cell)).Prepend(head));

    public static byte[] Xlsx(IEnumerable<AppealRow> rows) => XlsxWriter.Write(("ผลเทียบรายข้อ", rows.Select(Cells).Prepend(head)));

    private static IEnumerable<object?> Cells(AppealRow row) =>
    [
        row.Item.Code,
        row.Item.Title,
        row.Score,
        row.Mark?.Comment,
        row.Mark?.SeenOn,
        AppealWords.Of(row.Kind),
        string.Join('\n', row.Findings.Select(finding => $"{CheckWords.Of(finding.Kind)}: {finding.Why}")),
        string.Join('\n', row.Shown.Select(shown => $"ฉบับที่ {shown.Number} {AppealWords.Time(shown, DigitScript.Arabic)}")),
        row.IsLost ? Math.Round(row.ToWin, 2, MidpointRounding.AwayFromZero) : null,
        AppealWords.Standing(row),
        row.InForce?.Reason,
        row.InForce?.FiledOn,
        row.InForce?.Reference,
        row.InForce?.Answer,
    ];
}
