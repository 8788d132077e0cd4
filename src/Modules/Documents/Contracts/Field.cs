namespace Sujarit.Documents.Contracts;

/// <summary>A label of the form and what is written behind it.</summary>
/// <param name="Label">The printed word, such as ส่วนราชการ: 20 points, bold.</param>
/// <param name="Value">What is written behind it; may be empty, to be written by hand.</param>
public sealed record Field(string Label, string Value)
{
    /// <summary>How much of the line it takes beside the other fields of the line; only the proportion counts, above 0.</summary>
    public double Share { get; init; } = 1;
}
