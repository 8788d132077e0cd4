using Sujarit.Measures.Reports;

namespace Sujarit.Measures.Intake;

/// <summary>A finding, and what it is about.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="List"><c>measures</c>, <c>actions</c> or <c>items</c>; null for what is about the paper as a whole.</param>
/// <param name="Index">The place in the list, from 0.</param>
internal sealed record Doubt(Finding Finding, string? List, int Index);
