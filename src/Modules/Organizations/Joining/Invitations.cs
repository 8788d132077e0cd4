using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Kernel;
using Sujarit.Organizations.SignIn;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Notices;

namespace Sujarit.Organizations.Joining;

/// <summary>Sends invitations, and takes those who come with one.</summary>
internal sealed class Invitations(AppDb db, Visit visit, IServiceScopeFactory scopes, NewAccounts accounts, Outbox outbox, IMail mail, SiteAddress address, TimeProvider clock)
{
    /// <summary>Invites a person; earlier links of theirs stop working. The link is mailed where mail is set up.</summary>
    /// <returns>The path of the link, to be handed over.</returns>
    public async Task<string> Invite(Person person, string email)
    {
        var token = SecretLink.Make();
        var invitation = Invitation.To(person, email, token, clock.GetUtcNow());
        await WithdrawAll(person.Id);
        db.Add(invitation);
        var path = $"/invitation/{token}";
        if (mail.IsSetUp)
        {
            var letter = new Letter(email, $"คำเชิญเข้าใช้ระบบสุจริตของ{visit.Agency!.Name}",
                $"เรียน {person.Name}\n\n{visit.Agency.Name} เชิญท่านเข้าใช้ระบบสุจริต โปรดเปิดลิงก์นี้ภายใน 7 วัน\n{address.InLetter(path)}\n\nหากท่านไม่รู้จักหน่วยงานนี้ โปรดเพิกเฉย");
            outbox.Post(letter, person.Id, invitation.ExpiresAt);
        }

        await db.SaveChangesAsync();
        return path;
    }

    /// <summary>The links of a person stop working.</summary>
    public async Task Withdraw(Guid person)
    {
        await WithdrawAll(person);
        await db.SaveChangesAsync();
    }

    /// <summary>The invitation of a link that is still good; the call is at its agency from now on. Null for every other link.</summary>
    public async Task<Invitation?> Open(string token)
    {
        var hash = SecretLink.Hash(token);
        if (await AgencyOf(hash) is not { } agency)
        {
            return null;
        }

        visit.Enter(agency);
        var invitation = await db.Set<Invitation>().FirstOrDefaultAsync(invitation => invitation.Hash == hash);
        return invitation is not null && invitation.IsOpen(clock.GetUtcNow()) ? invitation : null;
    }

    /// <summary>
    /// Gives a new account of the invited e-mail its password. Where the e-mail has an account already nothing changes, and nobody is told:
    /// either way the next step is to sign in.
    /// </summary>
    public async Task Prepare(string token, string password)
    {
        var invitation = await Good(token);
        var name = await db.Set<Person>().Where(person => person.Id == invitation.PersonId).Select(person => person.Name).FirstAsync();
        await accounts.Prepare(invitation.Email, password, name, visit.Agency!.Code);
    }

    /// <summary>The person signs in with this account from now on; the link is spent.</summary>
    public async Task Accept(string token, Guid account)
    {
        var invitation = await Good(token);
        if (await db.Set<Person>().AnyAsync(person => person.AccountId == account))
        {
            throw new RuleBrokenException("บัญชีนี้เป็นของบุคคลอื่นในหน่วยงานนี้แล้ว โปรดเข้าสู่ระบบด้วยบัญชีของท่านเอง");
        }

        var person = await db.Set<Person>().FirstAsync(person => person.Id == invitation.PersonId);
        invitation.Accept(clock.GetUtcNow());
        person.SignInWith(account);
        await db.SaveChangesAsync();
    }

    private async Task<Invitation> Good(string token) =>
        await Open(token) ?? throw new RuleBrokenException("คำเชิญนี้ใช้ไม่ได้แล้ว โปรดขอลิงก์ใหม่จากผู้ดูแลระบบของหน่วยงาน");

    private async Task WithdrawAll(Guid person)
    {
        var now = clock.GetUtcNow();
        var open = await db.Set<Invitation>().Where(invitation => invitation.PersonId == person && invitation.AcceptedAt == null && invitation.WithdrawnAt == null).ToListAsync();
        open.ForEach(invitation => invitation.Withdraw(now));
    }

    // The link names no agency, so it is looked for in all; the secret in it stands for the right to.
    private async Task<AgencyCard?> AgencyOf(string hash)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Visit>().OverAll();
        var all = scope.ServiceProvider.GetRequiredService<AppDb>();
        var agency = await all.Set<Invitation>().IgnoreQueryFilters([AppDb.AgencyFilter]).AsNoTracking()
            .Where(invitation => invitation.Hash == hash)
            .Join(all.Set<Agency>(), invitation => invitation.AgencyId, agency => agency.Id, (_, agency) => agency)
            .FirstOrDefaultAsync();
        return agency?.Card();
    }
}
