using Sujarit.Kernel;
using Sujarit.Organizations.SignIn;

namespace Sujarit.Organizations.Contracts;

/// <summary>Has whoever is signed in prove once more that it is they, before something that cannot be taken back.</summary>
public sealed class SelfProof
{
    private readonly AccountOwner owner;
    private readonly Passkeys passkeys;

    internal SelfProof(AccountOwner owner, Passkeys passkeys)
    {
        this.owner = owner;
        this.passkeys = passkeys;
    }

    /// <summary>Where the script of a page asks for what the browser needs, below the root of the site.</summary>
    public static string PasskeyOptions => "sign-in/passkey?handler=Options";

    /// <summary>
    /// The password of the account is given again. A wrong one counts towards the pause of the account as at sign-in, and is refused in one
    /// and the same sentence whether the account pauses or not. Saves; ask before a transaction is begun.
    /// </summary>
    /// <exception cref="RuleBrokenException">Refused.</exception>
    public async Task ByPassword(string password) => await owner.Prove(password);

    /// <summary>A passkey of the account answers. Saves; ask before a transaction is begun.</summary>
    /// <param name="credential">What the browser answers with, as JSON.</param>
    /// <exception cref="RuleBrokenException">The answer is not good, or is another account's.</exception>
    public async Task ByPasskey(string credential)
    {
        if ((await passkeys.Take(credential)).Id != owner.Id)
        {
            throw new RuleBrokenException("พาสคีย์นี้เป็นของบัญชีอื่น โปรดใช้พาสคีย์ของท่านหรือกรอกรหัสผ่าน");
        }
    }
}
