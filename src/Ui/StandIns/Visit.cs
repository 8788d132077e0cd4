#pragma warning disable
namespace Sujarit.Platform.Access;

public sealed class Visit
{
    public AgencyCard? Agency { get; set; }

    public Visitor? Who { get; set; }

    public ISet<string> Permissions { get; } = new HashSet<string>();

    public bool May(string permission) => Permissions.Contains(permission);
}

public sealed record AgencyCard(Guid Id, string Code, string Name, string? Subdistrict, string? District, string? Province, bool ThaiDigits);

public sealed record Visitor(Guid AccountId, Guid PersonId, string Name, string? Position, IReadOnlyList<string> Roles);
