namespace Sujarit.Platform.Audit;

/// <summary>An entry before it has its place in a chain.</summary>
internal sealed record AuditDraft(Guid? Chain, string Act, string Subject, string SubjectId, string? Before, string? After);
