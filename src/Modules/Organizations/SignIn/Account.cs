using Microsoft.AspNetCore.Identity;

namespace Sujarit.Organizations.SignIn;

/// <summary>What somebody signs in with. One account may be a person of several agencies.</summary>
internal sealed class Account : IdentityUser<Guid>
{
    private Account()
    {
    }

    /// <summary>An account without a password yet.</summary>
    /// <param name="email">What is typed to sign in, and where links are sent.</param>
    public Account(string email)
    {
        Id = Guid.CreateVersion7();
        UserName = email;
        Email = email;
    }
}
