namespace Sujarit.Documents.Contracts;

/// <summary>The letters a paper is set in; every other size of the paper keeps its official proportion to the body.</summary>
/// <param name="Family">The font family. Only Sarabun ships with the program; another one has to be installed where the paper is opened.</param>
/// <param name="Body">The size of running text in points; the headings, titles and labels follow from it.</param>
/// <param name="Table">The size of text in tables in points.</param>
public sealed record Lettering(string Family, double Body, double Table)
{
    /// <summary>Sarabun, 16 points; 14 in tables.</summary>
    public static Lettering Official { get; } = new("Sarabun", 16, 14);

    /// <summary>
    /// Sarabun as large on paper as the TH Sarabun the offices write with: it is drawn a third larger at the same size, so 12 points
    /// look like TH Sarabun 16, and 11 in tables like 14 to 15.
    /// </summary>
    public static Lettering AsLargeAsThSarabun { get; } = new("Sarabun", 12, 11);
}
