namespace Sujarit.Organizations.History;

/// <summary>What became of one column.</summary>
/// <param name="Code">The column as it is stored.</param>
/// <param name="Column">What it is called.</param>
/// <param name="Before">What it said; a dash for nothing.</param>
/// <param name="After">What it says.</param>
internal sealed record AuditChange(string Code, string Column, string Before, string After);
