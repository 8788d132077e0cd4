using Sujarit.Platform.Access;

namespace Sujarit.Organizations.Pages;

/// <summary>A person as the list shows them.</summary>
internal sealed record PersonRow(Guid Id, string Name, string? Position, string? Office, List<Role> Roles, bool HasAccount, DateOnly? LeftOn);
