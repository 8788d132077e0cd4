namespace Sujarit.Platform.Access;

/// <summary>Somebody who is absent today.</summary>
/// <param name="PersonId">The person.</param>
/// <param name="Name">The full name.</param>
/// <param name="OfficeId">The person's office; null for none.</param>
public sealed record Absentee(Guid PersonId, string Name, Guid? OfficeId);
