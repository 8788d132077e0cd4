using Sujarit.Assessment.Scores;

namespace Sujarit.Assessment.Recording;

/// <summary>A score that a year has.</summary>
/// <param name="Kind">What it is the score of.</param>
/// <param name="Code">Its code.</param>
/// <param name="Label">What people call it in short, such as ตัวชี้วัดที่ 1 or IIT.</param>
/// <param name="Name">Its official name.</param>
/// <param name="Under">The code of what it is a part of; null for the total.</param>
internal sealed record OutlineRow(FigureKind Kind, string Code, string Label, string Name, string? Under)
{
    /// <summary>Label and name, where they differ.</summary>
    public string Full => Label == Name ? Name : $"{Label} {Name}";

    /// <summary>How deep it stands below the total.</summary>
    public int Depth =>
        Kind switch
        {
            FigureKind.Total => 0,
            FigureKind.Tool => 1,
            FigureKind.Part or FigureKind.Indicator => 2,
            FigureKind.SubIndicator => 3,
            _ => 4,
        };
}
