using Sujarit.Assessment.Contracts;

namespace Sujarit.Measures.Plans;

/// <summary>A measure of the library that a plan may take in.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Points">Points of the total lost last year where it helps.</param>
internal sealed record Proposal(LibraryMeasure Measure, decimal Points);
