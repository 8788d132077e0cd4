namespace Sujarit.Documents.Papers.Layouts;

/// <summary>A place in a layout that a paper fills: a content control (กล่องเนื้อหา) with this tag.</summary>
/// <param name="Tag">The tag of the control in Word.</param>
/// <param name="Name">What the office calls it.</param>
/// <param name="About">What is printed there.</param>
/// <param name="Example">Such as it may be.</param>
internal sealed record LayoutField(string Tag, string Name, string About, string Example)
{
    /// <summary>Whether a layout has to hold it, or something of a paper would be lost.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether it holds whole paragraphs, and so stands alone in the text of the page.</summary>
    public bool IsBlock { get; init; }

    /// <summary>Whether its paragraph, with the words before it, is left out where there is nothing to print.</summary>
    public bool Vanishes { get; init; }
}
