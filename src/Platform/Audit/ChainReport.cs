namespace Sujarit.Platform.Audit;

/// <summary>What a check of one chain found.</summary>
/// <param name="Chain">The agency, or the empty id for what concerns none.</param>
/// <param name="Entries">How many entries stand in it.</param>
/// <param name="Problems">In the order of their numbers; empty where it is as it was written.</param>
public sealed record ChainReport(Guid Chain, long Entries, IReadOnlyList<AuditProblem> Problems);
