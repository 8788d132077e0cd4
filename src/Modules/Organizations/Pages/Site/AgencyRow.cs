namespace Sujarit.Organizations.Pages;

/// <summary>An agency as the list shows it.</summary>
internal sealed record AgencyRow(string Code, string Name, string? Province);
