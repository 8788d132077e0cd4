using Sujarit.Kernel;
using Sujarit.Organizations.Contracts;

namespace Sujarit.Documents.Contracts;

/// <summary>A paper that is to be proofread, and what it is held against.</summary>
/// <param name="Paper">Everything it says.</param>
/// <param name="Spots">What it was typed in, in reading order: a doubt is led to the first that holds its quote.</param>
public sealed record PaperInProof(Document Paper, IReadOnlyList<PaperSpot> Spots)
{
    /// <summary>The full name of the agency it is of; null for the one it names most often.</summary>
    public string? Agency { get; init; }

    /// <summary>The fiscal year it is on; null for the one it says.</summary>
    public FiscalYear? Year { get; init; }

    /// <summary>Who works at the agency; empty where not known.</summary>
    public IReadOnlyList<PersonCard> Staff { get; init; } = [];
}
