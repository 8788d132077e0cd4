namespace Sujarit.Organizations.Contracts;

/// <summary>Somebody who works at an agency, to be joined to rows of that agency.</summary>
public sealed class WorkingPerson
{
    /// <summary>The agency.</summary>
    public required Guid AgencyId { get; init; }

    /// <summary>The person.</summary>
    public required PersonCard Card { get; init; }
}
