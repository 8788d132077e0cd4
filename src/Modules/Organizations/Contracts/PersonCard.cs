using Sujarit.Platform.Access;

namespace Sujarit.Organizations.Contracts;

/// <summary>A person of the agency as other modules show them.</summary>
/// <param name="Id">The person's id.</param>
/// <param name="Name">With the title.</param>
/// <param name="Position">ตำแหน่ง; null where not given.</param>
/// <param name="OfficeId">The office; null for none.</param>
/// <param name="Roles">What the person is; null where not asked for.</param>
public sealed record PersonCard(Guid Id, string Name, string? Position, Guid? OfficeId, IReadOnlyList<Role>? Roles = null);
