namespace Sujarit.Organizations.Pages;

/// <summary>An office as the list shows it.</summary>
internal sealed record OfficeRow(Guid Id, string Name, int People, DateOnly? ClosedOn);
