namespace Sujarit.Disclosure.Sealing;

/// <summary>What a check of one agency's log found.</summary>
/// <param name="Entries">How many seals.</param>
/// <param name="Files">How many files were read, each content once.</param>
/// <param name="Root">The root, made anew from what is published.</param>
/// <param name="Problems">Empty where all is as it was sealed.</param>
internal sealed record SealReport(long Entries, int Files, string Root, IReadOnlyList<SealProblem> Problems);
