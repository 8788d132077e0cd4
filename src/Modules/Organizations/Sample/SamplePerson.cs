using Sujarit.Platform.Access;

namespace Sujarit.Organizations.Sample;

/// <summary>A person of an invented agency; with an e-mail, one who signs in.</summary>
internal sealed record SamplePerson(string Name, string Position, string? Office, IReadOnlyList<Role> Roles, string? Email);
