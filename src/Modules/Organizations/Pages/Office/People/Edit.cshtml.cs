using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Sujarit.Kernel;
using Sujarit.Organizations.Contracts;
using Sujarit.Organizations.Joining;
using Sujarit.Organizations.SignIn;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Notices;
using Sujarit.Platform.Pages;

namespace Sujarit.Organizations.Pages;

[Needs(OrganizationsPermission.EditPeople)]
internal sealed class EditPersonPage(AppDb db, Staff staff, Permissions permissions, Administration administration, Invitations invitations, Resets resets, Sessions sessions, Memberships memberships, IMail mail, SiteAddress address, TimeProvider clock)
    : PageModel, IFormPage
{
    private const string linkKey = "Link";

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public PersonForm Form { get; private set; } = new();

    public Person Person { get; private set; } = null!;

    public PersonChoices Choices { get; private set; } = PersonChoices.None;

    public string? AccountEmail { get; private set; }

    /// <summary>The invitation that is still good; null for none.</summary>
    public Invitation? Open { get; private set; }

    /// <summary>A link that was just made.</summary>
    public string? Link => TempData[linkKey] as string;

    public DateOnly Today => clock.Today();

    public string InviteHint => mail.IsSetUp ? "ระบบส่งลิงก์ไปที่อีเมลนี้ และแสดงลิงก์ให้ท่านหนึ่งครั้ง" : "ระบบแสดงลิงก์ให้ท่านหนึ่งครั้งเพื่อส่งต่อให้เจ้าตัว";

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await db.Set<Person>().FirstOrDefaultAsync(person => person.Id == Id) is not { } person)
        {
            context.Result = NotFound();
            return;
        }

        Person = person;
        await next();
    }

    public async Task OnGet()
    {
        Form = PersonForm.Of(Person);
        await Load();
    }

    public async Task<IActionResult> OnPost(PersonForm form)
    {
        Form = form;
        var office = await form.ChosenOffice(db);
        db.Expect(Person, form.Version);
        await administration.Change(Person, isLast =>
        {
            Person.Describe(form.Name, form.Position, office);
            Person.Be(form.Roles, isLast);
        });
        return Done("บันทึกแล้ว");
    }

    public async Task<IActionResult> OnPostLeave([Required] DateOnly lastDay)
    {
        await administration.Change(Person, isLast => Person.Leave(lastDay, Today, isLast));
        if (Person.AccountId is { } account && (await memberships.Of(account)).Count == 0)
        {
            await sessions.EndAll(account);
        }

        return Done("บันทึกการพ้นจากหน่วยงานแล้ว");
    }

    public async Task<IActionResult> OnPostComeBack()
    {
        Person.ComeBack();
        await db.SaveChangesAsync();
        return Done("บันทึกการกลับมาปฏิบัติงานแล้ว");
    }

    public async Task<IActionResult> OnPostInvite([Required(ErrorMessage = "โปรดกรอกอีเมล"), EmailAddress, StringLength(256)] string email)
    {
        TempData[linkKey] = address.Shown(await invitations.Invite(Person, email), Request);
        return Done("ออกคำเชิญแล้ว");
    }

    public async Task<IActionResult> OnPostWithdraw()
    {
        await invitations.Withdraw(Person.Id);
        return Done("ถอนคำเชิญแล้ว");
    }

    public async Task<IActionResult> OnPostReset()
    {
        TempData[linkKey] = address.Shown(await resets.HandOver(Person), Request);
        return Done("ออกลิงก์ตั้งรหัสผ่านใหม่แล้ว");
    }

    public async Task<IActionResult> OnPostEndSessions()
    {
        if (Person.AccountId is not { } account)
        {
            return NotFound();
        }

        await sessions.EndAll(account);
        db.Note(AccountTrace.SessionsEnded, AccountTrace.Subject, Person.Id.ToString());
        await db.SaveChangesAsync();
        return Done("ให้ออกจากระบบทุกอุปกรณ์แล้ว");
    }

    public async Task Load()
    {
        if (Form.Version == 0)
        {
            Form = PersonForm.Of(Person);
        }

        Choices = await PersonChoices.Load(db, staff, permissions);
        AccountEmail = await db.Set<Account>().Where(account => account.Id == Person.AccountId).Select(account => account.Email).FirstOrDefaultAsync();
        var now = clock.GetUtcNow();
        Open = await db.Set<Invitation>().AsNoTracking()
            .Where(invitation => invitation.PersonId == Id && invitation.AcceptedAt == null && invitation.WithdrawnAt == null && invitation.ExpiresAt > now)
            .FirstOrDefaultAsync();
    }

    private RedirectToPageResult Done(string said)
    {
        TempData["Said"] = said;
        return RedirectToPage();
    }
}
