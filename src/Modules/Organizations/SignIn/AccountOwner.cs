using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Sujarit.Kernel;
using Sujarit.Platform.Data;

namespace Sujarit.Organizations.SignIn;

/// <summary>Whoever is signed in, and asks to change how they sign in.</summary>
internal sealed class AccountOwner(AppDb db, Passwords passwords, Attempts attempts, IHttpContextAccessor calls)
{
    /// <summary>The id of the account of this call, which is signed in.</summary>
    public Guid Id => SignInCookie.AccountOf(calls.HttpContext!.User)!.Value;

    /// <summary>The session of this call.</summary>
    public Guid Session => SignInCookie.SessionOf(calls.HttpContext!.User)!.Value;

    public Task<Account> Account() => db.Set<Account>().FirstAsync(account => account.Id == Id);

    /// <summary>The account, once its password is given again: a browser left open must not be enough to take an account over.</summary>
    public async Task<Account> Prove(string password)
    {
        var account = await Account();
        var mayTry = await attempts.Take(account.Id);
        if (!passwords.Verify(mayTry ? account : null, password))
        {
            throw new RuleBrokenException("รหัสผ่านปัจจุบันไม่ถูกต้อง โปรดกรอกใหม่ หากกรอกผิดติดต่อกัน 5 ครั้ง ต้องรอ 15 นาที");
        }

        await attempts.Succeed(account.Id);
        return account;
    }
}
