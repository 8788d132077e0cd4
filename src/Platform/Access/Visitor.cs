namespace Sujarit.Platform.Access;

/// <summary>A signed-in person at the agency of the address.</summary>
/// <param name="AccountId">The account signed in with.</param>
/// <param name="PersonId">The person of this agency that the account belongs to.</param>
/// <param name="Name">The person's full name.</param>
/// <param name="Position">What the person is, such as นิติกร; null where not given.</param>
/// <param name="OfficeId">The office the person belongs to; null for none.</param>
/// <param name="Roles">What the person is in this agency.</param>
public sealed record Visitor(Guid AccountId, Guid PersonId, string Name, string? Position, Guid? OfficeId, IReadOnlyList<Role> Roles)
{
    /// <summary>Those absent today for whom the person stands in.</summary>
    public IReadOnlyList<Absentee> StandsInFor { get; init; } = [];

    /// <summary>When the person was here.</summary>
    public Attendance Attendance { get; init; } = Attendance.Never;

    /// <summary>The ids of whoever the person answers for today: the person, the person's office, and those of everybody the person stands in for.</summary>
    public IReadOnlyList<Guid> AnswersFor =>
        [.. new[] { PersonId, OfficeId }.Concat(StandsInFor.SelectMany(absent => new[] { absent.PersonId, absent.OfficeId })).OfType<Guid>().Distinct()];
}
