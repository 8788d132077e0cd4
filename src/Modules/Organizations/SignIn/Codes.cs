using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Sujarit.Kernel;
using Sujarit.Kernel.Thai;

namespace Sujarit.Organizations.SignIn;

/// <summary>The second step of a sign-in: codes of an authenticator app, and recovery codes for when the phone is lost.</summary>
internal sealed class Codes(IDataProtectionProvider protection)
{
    public const int RecoveryCodes = 10;

    private const int keyLength = 20;
    private const int recoveryGroups = 6;

    private readonly IDataProtector seal = protection.CreateProtector("Sujarit.Organizations.AuthenticatorKey");

    /// <summary>A key for an app that is being paired, sealed, so that a form can carry it.</summary>
    public string NewKey() => seal.Protect(Convert.ToHexString(RandomNumberGenerator.GetBytes(keyLength)));

    /// <summary>Whether this is a key that was sealed here.</summary>
    public bool IsKey(string sealedKey)
    {
        try
        {
            return Key(sealedKey).Length == keyLength;
        }
        catch (RuleBrokenException)
        {
            return false;
        }
    }

    /// <summary>The key as an app wants it typed: base 32.</summary>
    public string Readable(string sealedKey) => Base32.Of(Key(sealedKey));

    /// <summary>The app shows this code for the key: the account asks for codes from now on.</summary>
    /// <returns>The recovery codes, to be shown once.</returns>
    public IReadOnlyList<string> TurnOn(Account account, string sealedKey, string code)
    {
        // An app shows codes of the real time, whatever day the site is set to.
        var step = OneTimeCode.Find(Key(sealedKey), Digits(code), last: 0, TimeProvider.System.GetUtcNow())
            ?? throw new RuleBrokenException("รหัสไม่ตรงกับแอป โปรดตรวจว่าเวลาในโทรศัพท์ถูกต้อง แล้วกรอกรหัส 6 หลักล่าสุด");
        var fresh = Fresh();
        account.AskForCodes(sealedKey, step, fresh.Select(Hash));
        return fresh;
    }

    /// <summary>Replaces the recovery codes.</summary>
    /// <returns>The new ones, to be shown once.</returns>
    public static IReadOnlyList<string> Renew(Account account)
    {
        var fresh = Fresh();
        account.ReplaceRecoveryCodes(fresh.Select(Hash));
        return fresh;
    }

    /// <summary>Spends a code of the app, or a recovery code.</summary>
    /// <returns>Whether it was good.</returns>
    public bool Spend(Account account, string typed)
    {
        if (account.AuthenticatorKey is { } sealedKey && OneTimeCode.Find(Key(sealedKey), Digits(typed), account.LastStep, TimeProvider.System.GetUtcNow()) is { } step)
        {
            account.SpendStep(step);
            return true;
        }

        return account.SpendRecoveryCode(Hash(typed));
    }

    private byte[] Key(string sealedKey)
    {
        try
        {
            return Convert.FromHexString(seal.Unprotect(sealedKey));
        }
        catch (CryptographicException)
        {
            throw new RuleBrokenException("หน้านี้เปิดไว้นานเกินไป โปรดเปิดหน้าใหม่แล้วเริ่มอีกครั้ง");
        }
    }

    private static string Digits(string typed) => ThaiDigits.ToArabic(typed.Replace(" ", ""));

    private static List<string> Fresh() => [.. Enumerable.Range(0, RecoveryCodes).Select(_ => RandomPassword.Make(recoveryGroups))];

    // A code has 118 random bits: nothing slower is needed (OWASP ASVS 5.0, 6.5.2).
    private static string Hash(string code) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(code.Replace("-", "").Replace(" ", "").ToLowerInvariant())));
}
