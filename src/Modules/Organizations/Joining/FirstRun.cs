using Microsoft.EntityFrameworkCore;
using Sujarit.Kernel;
using Sujarit.Organizations.SignIn;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;

namespace Sujarit.Organizations.Joining;

/// <summary>Makes the first agency of an empty installation and its first administrator.</summary>
internal sealed class FirstRun(AppDb db, Visit visit, Passwords passwords, FirstRunCode code)
{
    /// <summary>Whether there is no agency yet.</summary>
    public async Task<bool> IsOpen() => !await db.Set<Agency>().AnyAsync();

    /// <summary>Makes both, or neither.</summary>
    /// <param name="typedCode">The code told at the terminal: whoever can read it may begin.</param>
    /// <param name="agency">The agency as it is to be.</param>
    /// <param name="name">The administrator's name.</param>
    /// <param name="email">The administrator's e-mail.</param>
    /// <param name="password">The administrator's password.</param>
    /// <returns>The administrator's account.</returns>
    public async Task<Account> Begin(string typedCode, Agency agency, string name, string email, string password)
    {
        if (!code.Is(typedCode))
        {
            throw new RuleBrokenException("รหัสเริ่มใช้งานไม่ถูกต้อง โปรดดูรหัสล่าสุดที่หน้าจอของเครื่องที่เปิดโปรแกรม");
        }

        var account = new Account(email);
        passwords.Set(account, password, name, agency.Code);
        var person = Person.Join(name, null, null, [Role.Administrator]);
        person.SignInWith(account.Id);
        visit.Enter(agency.Card());
        await db.Atomically(async () =>
        {
            await db.Engine.LockChain(db, Guid.Empty, CancellationToken.None);
            if (!await IsOpen())
            {
                throw new RuleBrokenException("มีผู้เริ่มใช้งานระบบนี้แล้ว โปรดเข้าสู่ระบบ");
            }

            db.AddRange(agency, account, person);
            await db.SaveChangesAsync();
        });
        code.Spend();
        return account;
    }
}
