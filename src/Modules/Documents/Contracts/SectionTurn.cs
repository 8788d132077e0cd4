namespace Sujarit.Documents.Contracts;

/// <summary>
/// From here on the pages have another shape. It begins a new page; as the first block of a paper it only says what the first
/// page looks like. A paper without one is upright with its pages numbered from the second on.
/// </summary>
/// <param name="Orientation">How the sheets are held from here on.</param>
public sealed record SectionTurn(PageOrientation Orientation) : Block
{
    /// <summary>The space above the text in centimetres: 2.5, or 1.5 on the first sheet of a memo.</summary>
    public double TopCentimetres { get; init; } = 2.5;

    /// <summary>Whether also the first page of the section shows its number; a letter or memo shows it from the second page on.</summary>
    public bool NumbersFirstPage { get; init; }

    /// <summary>Whether the pages count from ๑ again.</summary>
    public bool RestartsNumbers { get; init; }
}
