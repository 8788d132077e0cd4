using Sujarit.Organizations.SignIn;

namespace Sujarit.Organizations.Contracts;

/// <summary>Has whoever is signed in prove once more that it is they, before something that cannot be taken back.</summary>
public sealed class SelfProof
{
    private readonly AccountOwner owner;

    internal SelfProof(AccountOwner owner) => this.owner = owner;

    /// <summary>
    /// The password of the account is given again. A wrong one counts towards the pause of the account as at sign-in, and is refused in one
    /// and the same sentence whether the account pauses or not. Saves; ask before a transaction is begun.
    /// </summary>
    /// <exception cref="Kernel.RuleBrokenException">Refused.</exception>
    public async Task ByPassword(string password) => await owner.Prove(password);
}
