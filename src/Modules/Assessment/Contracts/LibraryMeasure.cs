namespace Sujarit.Assessment.Contracts;

/// <summary>A measure an agency may take into its plan, in our own words.</summary>
/// <param name="Code">Its code, which never changes.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Theme">The code of its theme.</param>
/// <param name="Why">Why it is done, in one sentence.</param>
/// <param name="Steps">How it is done, without numbers.</param>
/// <param name="Owners">The offices that usually answer for it, as most agencies call them.</param>
/// <param name="Cadence">How often it is done.</param>
/// <param name="Evidence">What it should leave behind.</param>
/// <param name="Indicators">The codes of the indicators it raises.</param>
/// <param name="Items">The codes of the items it serves, of the year <see cref="MeasureLibrary.ItemsOf"/>.</param>
/// <param name="Laws">The laws it follows; empty where it cites none.</param>
/// <param name="Basis">What it rests on.</param>
public sealed record LibraryMeasure(
    string Code,
    string Title,
    string Theme,
    string Why,
    IReadOnlyList<string> Steps,
    IReadOnlyList<string> Owners,
    LibraryCadence Cadence,
    IReadOnlyList<string> Evidence,
    IReadOnlyList<string> Indicators,
    IReadOnlyList<string> Items,
    IReadOnlyList<string> Laws,
    Basis Basis
);
