using Sujarit.Measures.Reports;

namespace Sujarit.Measures.Doing;

/// <summary>What is told of a work.</summary>
/// <param name="On">The day it was done.</param>
/// <param name="Text">What was done.</param>
/// <param name="Status">How far the work has come with it; null leaves that as it is.</param>
/// <param name="HasEvidence">Whether anything is attached.</param>
/// <param name="WithoutEvidence">Why nothing is attached; null where something is, or nothing need be.</param>
internal sealed record Telling(DateOnly On, string Text, ProgressStatus? Status, bool HasEvidence, string? WithoutEvidence);
