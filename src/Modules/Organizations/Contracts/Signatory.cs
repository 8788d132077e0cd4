namespace Sujarit.Organizations.Contracts;

/// <summary>What has to be known of a person who signs or is to sign.</summary>
/// <param name="Id">The person.</param>
/// <param name="Name">With the title.</param>
/// <param name="Position">ตำแหน่ง; null where not given.</param>
/// <param name="HasLeft">Whether the person works here no more.</param>
/// <param name="CanSignIn">Whether the person has an account.</param>
/// <param name="Orders">By which orders the person acts, or acted within the last month, for others.</param>
public sealed record Signatory(Guid Id, string Name, string? Position, bool HasLeft, bool CanSignIn, IReadOnlyList<ActingCard> Orders);
