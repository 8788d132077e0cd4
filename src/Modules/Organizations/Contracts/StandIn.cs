namespace Sujarit.Organizations.Contracts;

/// <summary>Somebody is away, and somebody else stands in.</summary>
/// <param name="PersonId">Who is away.</param>
/// <param name="StandInId">Who stands in.</param>
public sealed record StandIn(Guid PersonId, Guid StandInId);
