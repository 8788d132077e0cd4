namespace Sujarit.Organizations.History;

/// <summary>What became of one column.</summary>
internal sealed record AuditChange(string Column, string Before, string After);
