using Sujarit.Platform.Access;

namespace Sujarit.Site;

/// <summary>Somebody who can sign in.</summary>
/// <param name="Agency">Where.</param>
/// <param name="Role">As what.</param>
/// <param name="PersonId">The person there.</param>
/// <param name="AccountId">The account signed in with.</param>
/// <param name="OfficeId">The office the person belongs to.</param>
/// <param name="Name">The full name.</param>
/// <param name="Email">What is typed to sign in.</param>
internal sealed record Inhabitant(AgencyCard Agency, Role Role, Guid PersonId, Guid AccountId, Guid OfficeId, string Name, string Email)
{
    /// <summary>The password of everybody here.</summary>
    public const string Password = "Fah lang fon ที่ท่าน้ำ 41";
}
