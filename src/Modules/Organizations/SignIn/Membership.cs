using Sujarit.Platform.Access;

namespace Sujarit.Organizations.SignIn;

/// <summary>An agency an account belongs to, and who it is there.</summary>
internal sealed record Membership(AgencyCard Agency, Visitor Who);
