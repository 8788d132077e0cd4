using Sujarit.Documents.Contracts;
using Sujarit.Kernel;
using Sujarit.Organizations.Contracts;

namespace Sujarit.Measures.Proofreading;

/// <summary>What a paper is held against.</summary>
internal sealed record ProofTerms
{
    /// <summary>The full name of the agency the paper is of; null for the one it names most often.</summary>
    public string? Agency { get; init; }

    /// <summary>The fiscal year it is on; null for the one it says.</summary>
    public FiscalYear? Year { get; init; }

    /// <summary>The same paper of the year before; null where there is none.</summary>
    public Document? Before { get; init; }

    /// <summary>Who works at the agency; empty where not known.</summary>
    public IReadOnlyList<PersonCard> Staff { get; init; } = [];
}
