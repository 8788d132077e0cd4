using Sujarit.Platform.Audit;
using Sujarit.Platform.Subjects;

namespace Sujarit.Organizations.History;

/// <summary>A change of an object as its history shows it.</summary>
/// <param name="Entry">As the audit keeps it.</param>
/// <param name="Row">The row it is about.</param>
/// <param name="Act">What was done, in Thai.</param>
/// <param name="Changes">Column by column.</param>
internal sealed record HistoryLine(AuditEntry Entry, SubjectRow Row, string Act, IReadOnlyList<AuditChange> Changes);
