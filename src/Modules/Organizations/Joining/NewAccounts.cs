using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Sujarit.Organizations.SignIn;
using Sujarit.Platform.Data;

namespace Sujarit.Organizations.Joining;

/// <summary>Makes accounts for those who were invited.</summary>
internal sealed class NewAccounts(AppDb db, Passwords passwords, Memberships memberships, Sessions sessions)
{
    /// <summary>
    /// Gives the account of an e-mail its password if it is new, or was never anybody's; that of somebody stays as it is, and it takes as long.
    /// </summary>
    /// <param name="email">The e-mail.</param>
    /// <param name="password">As it was typed; refused alike, whoever has an account.</param>
    /// <param name="words">What is no password: names of the person and the agency.</param>
    public async Task Prepare(string email, string password, params IEnumerable<string?> words)
    {
        var fresh = new Account(email);
        passwords.Set(fresh, password, words);
        var account = await db.Set<Account>().FirstOrDefaultAsync(known => known.NormalizedUserName == fresh.NormalizedUserName);
        if (account is null)
        {
            db.Add(fresh);
            await db.SaveChangesAsync();
        }
        else if (!await memberships.WasAnybody(account.Id))
        {
            // Whoever made it before did not prove to be the one invited: nothing of theirs may open it.
            account.AskForNoCodes();
            account.TakePassword(fresh.PasswordHash!);
            db.RemoveRange(await db.Set<IdentityUserPasskey<Guid>>().Where(passkey => passkey.UserId == account.Id).ToListAsync());
            await sessions.EndAll(account.Id);
        }
    }
}
