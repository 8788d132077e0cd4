using Microsoft.Extensions.DependencyInjection;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;

namespace Sujarit.Organizations.SignIn;

/// <summary>Notes what happens to an account in the audit of every agency it belongs to: that is where its administrators look.</summary>
internal sealed class AccountTrace(IServiceScopeFactory scopes, Memberships memberships)
{
    public const string SignedIn = "signed-in";
    public const string SignedOut = "signed-out";
    public const string Failed = "sign-in-failed";
    public const string PasswordChanged = "password-changed";
    public const string CodesAsked = "two-factor-on";
    public const string CodesNotAsked = "two-factor-off";
    public const string RecoveryCodesMade = "recovery-codes-made";
    public const string PasskeyAdded = "passkey-added";
    public const string PasskeyRemoved = "passkey-removed";
    public const string SessionsEnded = "sessions-ended";
    public const string ResetAsked = "reset-asked";

    /// <summary>What stands for a person in the audit.</summary>
    public const string Subject = "organizations_person";

    /// <summary>Notes what the owner of the account did.</summary>
    public Task Did(Guid account, string act) => Note(account, act, isByOwner: true);

    /// <summary>Notes what was done to the account by somebody who need not be its owner.</summary>
    public Task Suffered(Guid account, string act) => Note(account, act, isByOwner: false);

    private async Task Note(Guid account, string act, bool isByOwner)
    {
        foreach (var place in await memberships.Of(account))
        {
            await using var scope = scopes.CreateAsyncScope();
            var visit = scope.ServiceProvider.GetRequiredService<Visit>();
            visit.Enter(place.Agency);
            if (isByOwner)
            {
                visit.Recognise(place.Who);
            }

            var db = scope.ServiceProvider.GetRequiredService<AppDb>();
            db.Note(act, Subject, place.Who.PersonId.ToString());
            await db.SaveChangesAsync();
        }
    }
}
