namespace Sujarit.Platform.Notices;

/// <summary>A letter to the owner of an account, who may belong to several agencies, or to none.</summary>
internal sealed class AccountLetter : Errand
{
    private AccountLetter()
    {
    }

    public static AccountLetter Of(string letter, DateTimeOffset expiresAt, DateTimeOffset now) => new() { Sealed = letter, ExpiresAt = expiresAt, MadeAt = now, DueAt = now };
}
