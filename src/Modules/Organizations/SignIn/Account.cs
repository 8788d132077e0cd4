using System.Text;
using Microsoft.AspNetCore.Identity;
using Sujarit.Kernel;

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
        NormalizedUserName = Key(email);
        NormalizedEmail = Key(email);
        SecurityStamp = Fresh();
    }

    /// <summary>The key of the authenticator app, sealed; null while none is paired.</summary>
    public string? AuthenticatorKey { get; private set; }

    /// <summary>The step of time whose code was taken last: no code is good twice.</summary>
    public long LastStep { get; private set; }

    /// <summary>The hashes of the recovery codes that are left.</summary>
    public List<string> RecoveryCodes { get; private set; } = [];

    /// <summary>How an e-mail is compared: without regard to case.</summary>
    public static string Key(string email) => email.Trim().Normalize(NormalizationForm.FormC).ToUpperInvariant();

    public void TakePassword(string hash)
    {
        PasswordHash = hash;
        Touch();
    }

    /// <summary>A code is asked for beside the password from now on.</summary>
    public void AskForCodes(string sealedKey, long step, IEnumerable<string> recoveryCodes)
    {
        AuthenticatorKey = sealedKey;
        LastStep = step;
        RecoveryCodes = [.. recoveryCodes];
        TwoFactorEnabled = true;
        Touch();
    }

    public void ReplaceRecoveryCodes(IEnumerable<string> recoveryCodes)
    {
        RecoveryCodes = TwoFactorEnabled ? [.. recoveryCodes] : throw new RuleBrokenException("เปิดการยืนยันสองขั้นตอนก่อน จึงจะมีรหัสสำรองได้");
        Touch();
    }

    public void AskForNoCodes()
    {
        AuthenticatorKey = null;
        RecoveryCodes = [];
        TwoFactorEnabled = false;
        Touch();
    }

    /// <summary>The code of a step is spent.</summary>
    public void SpendStep(long step)
    {
        LastStep = step;
        Touch();
    }

    /// <summary>Spends a recovery code.</summary>
    /// <returns>Whether there was such a code.</returns>
    public bool SpendRecoveryCode(string hash)
    {
        if (!RecoveryCodes.Contains(hash))
        {
            return false;
        }

        RecoveryCodes = [.. RecoveryCodes.Where(code => code != hash)];
        Touch();
        return true;
    }

    // Two calls at once must not both spend one code, nor one overwrite the other's password.
    private void Touch()
    {
        SecurityStamp = Fresh();
        ConcurrencyStamp = Fresh();
    }

    private static string Fresh() => Guid.NewGuid().ToString("N");
}
