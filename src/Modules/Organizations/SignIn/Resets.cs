using Microsoft.EntityFrameworkCore;
using Sujarit.Kernel;
using Sujarit.Platform.Data;
using Sujarit.Platform.Notices;

namespace Sujarit.Organizations.SignIn;

/// <summary>Lets people set a new password who forgot theirs.</summary>
internal sealed class Resets(AppDb db, Passwords passwords, Sessions sessions, Attempts attempts, Memberships memberships, AccountTrace trace, Outbox outbox, IMail mail, SiteAddress address, TimeProvider clock)
{
    private const string over = "ลิงก์นี้ใช้ไม่ได้แล้ว โปรดขอตั้งรหัสผ่านใหม่อีกครั้ง";

    /// <summary>Mails a link to the owner of an account; nothing happens where there is none, and nobody is told.</summary>
    public async Task Ask(string email)
    {
        var came = SteadyAnswer.Begin();
        await AskNow(email);
        await SteadyAnswer.After(came);
    }

    /// <summary>A link the administrator hands over to a person of the agency.</summary>
    /// <returns>The path of the link.</returns>
    /// <exception cref="RuleBrokenException">The person has no account, or one that opens other agencies too: those are not this administrator's to open.</exception>
    public async Task<string> HandOver(Person person)
    {
        var account = person.AccountId ?? throw new RuleBrokenException("บุคคลนี้ยังไม่มีบัญชีเข้าสู่ระบบ โปรดส่งคำเชิญ");
        if ((await memberships.Of(account)).Any(place => place.Who.PersonId != person.Id))
        {
            throw new RuleBrokenException("หน่วยงานออกลิงก์ให้บัญชีนี้ไม่ได้ ให้เจ้าของบัญชีขอตั้งรหัสผ่านใหม่ที่หน้าเข้าสู่ระบบ");
        }

        db.Note(AccountTrace.ResetAsked, AccountTrace.Subject, person.Id.ToString());
        var path = Link(account, Reset.ByHand);
        await db.SaveChangesAsync();
        return path;
    }

    /// <summary>Whether a link is still good.</summary>
    public async Task<bool> IsGood(string token) => await Find(token) is not null;

    /// <summary>Sets the new password. The link is spent, others of the account too, and every session ends.</summary>
    public async Task Use(string token, string password)
    {
        var reset = await Find(token) ?? throw new RuleBrokenException(over);
        var account = await db.Set<Account>().FirstAsync(account => account.Id == reset.AccountId);
        passwords.Set(account, password, await memberships.Words(account.Id));
        reset.Use(clock.GetUtcNow());
        await WithdrawOthers(reset);
        await db.SaveChangesAsync();
        await sessions.EndAll(account.Id);
        await attempts.Succeed(account.Id);
        await trace.Suffered(account.Id, AccountTrace.PasswordChanged);
    }

    private async Task AskNow(string email)
    {
        var key = Account.Key(email);
        var account = await db.Set<Account>().FirstOrDefaultAsync(account => account.NormalizedUserName == key);
        if (account is null || !mail.IsSetUp)
        {
            return;
        }

        var path = Link(account.Id, Reset.ByMail);
        var letter = new Letter(account.Email!, "ตั้งรหัสผ่านใหม่ของระบบสุจริต",
            $"มีผู้ขอตั้งรหัสผ่านใหม่ของบัญชีนี้ หากเป็นท่าน โปรดเปิดลิงก์นี้ภายใน 1 ชั่วโมง\n{address.InLetter(path)}\n\nหากไม่ใช่ท่าน โปรดเพิกเฉย รหัสผ่านเดิมยังใช้ได้");
        outbox.Post(letter, clock.GetUtcNow() + Reset.ByMail);
        await db.SaveChangesAsync();
        await trace.Suffered(account.Id, AccountTrace.ResetAsked);
    }

    private string Link(Guid account, TimeSpan lasts)
    {
        var token = SecretLink.Make();
        db.Add(Reset.Of(account, token, clock.GetUtcNow() + lasts));
        return $"/reset/new/{token}";
    }

    private async Task<Reset?> Find(string token)
    {
        var hash = SecretLink.Hash(token);
        var reset = await db.Set<Reset>().FirstOrDefaultAsync(reset => reset.Hash == hash);
        return reset is not null && reset.IsOpen(clock.GetUtcNow()) ? reset : null;
    }

    private async Task WithdrawOthers(Reset used)
    {
        var now = clock.GetUtcNow();
        var others = await db.Set<Reset>().Where(reset => reset.AccountId == used.AccountId && reset.UsedAt == null && reset.Id != used.Id).ToListAsync();
        others.ForEach(reset => reset.Withdraw(now));
    }
}
