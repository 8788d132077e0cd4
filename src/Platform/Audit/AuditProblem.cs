namespace Sujarit.Platform.Audit;

/// <summary>Something that is not as it was written.</summary>
/// <param name="Number">The entry's place in its chain.</param>
/// <param name="Kind">What was done to it.</param>
/// <param name="Why">How that is known, in Thai.</param>
public sealed record AuditProblem(long Number, AuditProblemKind Kind, string Why);
