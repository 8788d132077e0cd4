namespace Sujarit.Disclosure.Tables;

/// <summary>A column of a table.</summary>
/// <param name="Name">Its heading, on one line, at most 200 letters; once in a table, whatever the case of its letters.</param>
/// <param name="Kind">What its cells hold.</param>
internal sealed record DataColumn(string Name, ColumnKind Kind)
{
    /// <summary>Whether commas part the thousands of its whole numbers, as they did where it was written: they do not in a year or a code.</summary>
    public bool IsGrouped { get; init; }

    public bool IsNumber => Kind is ColumnKind.WholeNumber or ColumnKind.Money;
}
