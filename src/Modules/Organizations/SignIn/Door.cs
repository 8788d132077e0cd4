using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Sujarit.Kernel;
using Sujarit.Platform.Data;

namespace Sujarit.Organizations.SignIn;

/// <summary>
/// Lets people in. Whoever is refused gets one and the same answer, after one and the same time: it tells nobody which accounts exist,
/// have a password, or pause.
/// </summary>
internal sealed class Door(AppDb db, Passwords passwords, Codes codes, Attempts attempts, Sessions sessions, AccountTrace trace, IHttpContextAccessor calls)
{
    public const string Refusal =
        "อีเมลหรือรหัสผ่านไม่ถูกต้อง โปรดตรวจแล้วลองใหม่ หากกรอกผิดติดต่อกัน 5 ครั้ง บัญชีจะพักการเข้าสู่ระบบ 15 นาที";

    public const string CodeRefusal =
        "รหัสไม่ถูกต้องหรือใช้ไปแล้ว โปรดรอรหัสถัดไปแล้วกรอกใหม่ หากกรอกผิดติดต่อกัน 5 ครั้ง บัญชีจะพักการเข้าสู่ระบบ 15 นาที";

    private HttpContext Call => calls.HttpContext!;

    /// <summary>Whom the e-mail and password belong to is signed in, or asked for a code where the account wants one.</summary>
    /// <returns>Who is in; null where a code is still to be given.</returns>
    /// <exception cref="RuleBrokenException">Refused.</exception>
    public async Task<Guid?> Knock(string email, string password)
    {
        var came = SteadyAnswer.Begin();
        var key = Account.Key(email);
        var account = await db.Set<Account>().FirstOrDefaultAsync(account => account.NormalizedUserName == key);
        var mayTry = await attempts.Take(account?.Id ?? Guid.Empty);
        var isRight = passwords.Verify(mayTry ? account : null, password);
        if (account is null || !mayTry || !isRight)
        {
            throw await Refused(account, Refusal, came);
        }

        if (account.TwoFactorEnabled)
        {
            await Call.SignInAsync(IdentityConstants.TwoFactorUserIdScheme, Half(account.Id));
            return null;
        }

        await Open(account);
        return account.Id;
    }

    /// <summary>Whoever gave the password gives the code of the authenticator app, or a recovery code.</summary>
    /// <exception cref="RuleBrokenException">Refused, or the password was given too long ago.</exception>
    public async Task<Guid> GiveCode(string code)
    {
        var came = SteadyAnswer.Begin();
        var account = await HalfIn() ?? throw new RuleBrokenException("ใช้เวลานานเกินไป โปรดเข้าสู่ระบบใหม่ตั้งแต่ต้น");
        if (!await attempts.Take(account.Id) || !codes.Spend(account, code))
        {
            throw await Refused(account, CodeRefusal, came);
        }

        await db.SaveChangesAsync();
        await Call.SignOutAsync(IdentityConstants.TwoFactorUserIdScheme);
        await Open(account);
        return account.Id;
    }

    /// <summary>The account whose password was given on this browser, and whose code is awaited; null for none.</summary>
    public async Task<Account?> HalfIn()
    {
        var half = await Call.AuthenticateAsync(IdentityConstants.TwoFactorUserIdScheme);
        return half.Principal is { } holder && SignInCookie.AccountOf(holder) is { } id ? await db.Set<Account>().FirstOrDefaultAsync(account => account.Id == id) : null;
    }

    /// <summary>Signs the account in on the browser of this call.</summary>
    public async Task Open(Account account)
    {
        await attempts.Succeed(account.Id);
        var session = await sessions.Begin(account.Id, Call);
        await Call.SignInAsync(IdentityConstants.ApplicationScheme, SignInCookie.Holder(session));
        await trace.Did(account.Id, AccountTrace.SignedIn);
    }

    /// <summary>Ends the session of this call.</summary>
    public async Task Leave()
    {
        if (SignInCookie.AccountOf(Call.User) is { } account && SignInCookie.SessionOf(Call.User) is { } session)
        {
            await sessions.End(account, session);
            await trace.Did(account, AccountTrace.SignedOut);
        }

        await Call.SignOutAsync(IdentityConstants.ApplicationScheme);
    }

    private async Task<RuleBrokenException> Refused(Account? account, string sentence, long came)
    {
        if (account is not null)
        {
            await trace.Suffered(account.Id, AccountTrace.Failed);
        }

        await SteadyAnswer.After(came);
        return new RuleBrokenException(sentence);
    }

    private static ClaimsPrincipal Half(Guid account) =>
        new(new ClaimsIdentity([new(ClaimTypes.NameIdentifier, account.ToString())], IdentityConstants.TwoFactorUserIdScheme));
}
