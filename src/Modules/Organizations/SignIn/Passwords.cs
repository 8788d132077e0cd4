using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Sujarit.Organizations.SignIn;

/// <summary>Sets and verifies passwords.</summary>
internal sealed class Passwords(IOptions<PasswordHasherOptions> options)
{
    private readonly PasswordHasher<Account> hasher = new(options);
    private string? decoy;

    /// <summary>Gives the account a password.</summary>
    /// <param name="account">The account; its e-mail is no password either.</param>
    /// <param name="password">As it was typed.</param>
    /// <param name="words">What else is no password: names of the person and the agency.</param>
    /// <exception cref="Kernel.RuleBrokenException">It is too easily guessed.</exception>
    public void Set(Account account, string password, params IEnumerable<string?> words)
    {
        PasswordRules.Check(password, [account.Email, .. words]);
        account.TakePassword(hasher.HashPassword(account, password));
    }

    /// <summary>Whether it is the account's password. For no account, and for one without a password, the answer takes as long.</summary>
    public bool Verify(Account? account, string password)
    {
        if (account?.PasswordHash is null)
        {
            decoy ??= hasher.HashPassword(null!, RandomPassword.Make());
            hasher.VerifyHashedPassword(null!, decoy, password);
            return false;
        }

        return hasher.VerifyHashedPassword(account, account.PasswordHash, password) != PasswordVerificationResult.Failed;
    }
}
