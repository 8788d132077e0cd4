namespace Sujarit.Organizations.Pages;

/// <summary>A passkey as the list shows it.</summary>
internal sealed record PasskeyRow(string Id, string Name, DateTimeOffset CreatedAt);
