namespace Sujarit.Organizations.History;

/// <summary>An entry as the page shows it; no name where nobody acted or nothing has one.</summary>
internal sealed record AuditLine(long Number, DateTimeOffset At, string Actor, string Act, string Subject, string? Name, IReadOnlyList<AuditChange> Changes);
