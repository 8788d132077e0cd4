using Sujarit.Assessment.Scores;

namespace Sujarit.Assessment.Recording;

/// <summary>Figures that are filled in together.</summary>
/// <param name="Code">Its word in addresses.</param>
/// <param name="Title">What people call it.</param>
/// <param name="Rows">The figures.</param>
internal sealed record FigureGroup(string Code, string Title, IReadOnlyList<OutlineRow> Rows)
{
    /// <summary>The groups a year has.</summary>
    public static IReadOnlyList<FigureGroup> Of(Outline outline)
    {
        FigureGroup[] all =
        [
            new("overall", "คะแนนรวมและเครื่องมือ", Rows(FigureKind.Total, FigureKind.Tool, FigureKind.Part)),
            new("indicators", "ตัวชี้วัด", Rows(FigureKind.Indicator)),
            new("sub-indicators", "ตัวชี้วัดย่อย", Rows(FigureKind.SubIndicator)),
            new("items", "คะแนนรายข้อ", Rows(FigureKind.Item)),
        ];
        return [.. all.Where(group => group.Rows.Count > 0)];

        List<OutlineRow> Rows(params FigureKind[] kinds) => [.. outline.Rows.Where(row => kinds.Contains(row.Kind))];
    }
}
