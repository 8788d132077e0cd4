using Sujarit.Kernel;

namespace Sujarit.Assessment.Contracts;

/// <summary>The themes of the yearly analysis, and measures to choose from for each.</summary>
/// <param name="ItemsOf">The year whose item codes it uses; <see cref="Rulebooks.Follow"/> leads to another year's.</param>
/// <param name="Themes">The themes in official order.</param>
/// <param name="Measures">The measures, those of a theme together.</param>
public sealed record MeasureLibrary(FiscalYear ItemsOf, IReadOnlyList<Theme> Themes, IReadOnlyList<LibraryMeasure> Measures)
{
    /// <summary>The theme of that code, or null.</summary>
    public Theme? Theme(string? code) => Themes.FirstOrDefault(theme => theme.Code == code);

    /// <summary>The measure of that code, or null.</summary>
    public LibraryMeasure? Measure(string? code) => Measures.FirstOrDefault(measure => measure.Code == code);
}
