using Microsoft.AspNetCore.Identity;
using Sujarit.Kernel;

namespace Sujarit.Organizations.SignIn;

/// <summary>Passkeys: kept by a phone or a computer, opened by its owner's finger, face or screen lock (WebAuthn).</summary>
internal sealed class Passkeys(SignInManager<Account> signIn, UserManager<Account> users)
{
    private const int mostOfOne = 20;

    public async Task<IReadOnlyList<UserPasskeyInfo>> Of(Account account) => [.. await users.GetPasskeysAsync(account)];

    /// <summary>What the browser needs to make one, as JSON.</summary>
    public Task<string> OfferCreation(Account account) =>
        signIn.MakePasskeyCreationOptionsAsync(new PasskeyUserEntity { Id = account.Id.ToString(), Name = account.Email!, DisplayName = account.Email! });

    /// <summary>What the browser needs to ask for any it has for this site, as JSON.</summary>
    public Task<string> OfferRequest() => signIn.MakePasskeyRequestOptionsAsync(user: null);

    /// <summary>Takes the one the browser made.</summary>
    public async Task Add(Account account, string name, string credential)
    {
        if ((await users.GetPasskeysAsync(account)).Count >= mostOfOne)
        {
            throw new RuleBrokenException($"มีพาสคีย์ครบ {mostOfOne} รายการแล้ว โปรดลบรายการที่ไม่ใช้ก่อนเพิ่มใหม่");
        }

        var made = await Underway(() => signIn.PerformPasskeyAttestationAsync(credential));
        if (made is not { Succeeded: true } || made.UserEntity.Id != account.Id.ToString())
        {
            throw new RuleBrokenException("ใช้พาสคีย์นี้ไม่ได้ โปรดเพิ่มใหม่อีกครั้ง");
        }

        made.Passkey.Name = name;
        Demand(await users.AddOrUpdatePasskeyAsync(account, made.Passkey));
    }

    /// <summary>The account whose passkey the browser answers with.</summary>
    /// <exception cref="RuleBrokenException">The answer is not good.</exception>
    public async Task<Account> Take(string credential)
    {
        var answer = await Underway(() => signIn.PerformPasskeyAssertionAsync(credential));
        if (answer is not { Succeeded: true })
        {
            throw new RuleBrokenException("พาสคีย์นี้ใช้เข้าสู่ระบบไม่ได้ โปรดลองใหม่หรือเข้าสู่ระบบด้วยรหัสผ่าน");
        }

        Demand(await users.AddOrUpdatePasskeyAsync(answer.User, answer.Passkey));
        return answer.User;
    }

    /// <summary>Removes one.</summary>
    /// <returns>Whether the account had it.</returns>
    public async Task<bool> Remove(Account account, byte[] id)
    {
        if (await users.GetPasskeyAsync(account, id) is null)
        {
            return false;
        }

        Demand(await users.RemovePasskeyAsync(account, id));
        return true;
    }

    // The framework throws where no options were asked for on this browser before, or too long ago.
    private static async Task<T?> Underway<T>(Func<Task<T>> work)
        where T : class
    {
        try
        {
            return await work();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static void Demand(IdentityResult result)
    {
        if (!result.Succeeded)
        {
            throw new InvalidOperationException(string.Join(", ", result.Errors.Select(error => error.Code)));
        }
    }
}
