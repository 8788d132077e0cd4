using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Sujarit.Kernel;
using Sujarit.Organizations.Absences;
using Sujarit.Organizations.Contracts;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Pages;
using Sujarit.Ui;

namespace Sujarit.Organizations.Pages;

/// <summary>Who is away, and who stands in. People say so for themselves; the administrator for anybody.</summary>
[Needs(OrganizationsPermission.ReadPeople)]
internal sealed class AbsencePage(AppDb db, Staff staff, TimeProvider clock) : PageModel, IFormPage
{
    private const int pageSize = 20;

    public AbsenceForm Form { get; private set; } = new();

    public IReadOnlyList<SelectListItem> People { get; private set; } = [];

    public Paged<AbsenceRow> Absences { get; private set; } = new([], 1, pageSize, 0);

    public DateOnly Today => clock.Today();

    /// <summary>Whether the visitor says it for others too.</summary>
    public bool MayForOthers => db.Visit.May(OrganizationsPermission.EditPeople);

    private Guid Me => db.Visit.Who!.PersonId;

    public Task OnGet([FromQuery(Name = "page")] int page = 1) => Load(page);

    public async Task<IActionResult> OnPost(AbsenceForm form)
    {
        Form = form;
        var (person, standIn) = (await Found(MayForOthers ? form.Person ?? Me : Me), await Found(form.StandIn!.Value));
        await db.Atomically(async () =>
        {
            // Two who are away at once must not stand in for each other.
            await db.Engine.LockChain(db, db.Visit.AgencyId, CancellationToken.None);
            var known = await db.Set<Absence>().AsNoTracking().Where(absence => absence.WithdrawnAt == null && (absence.PersonId == person.Id || absence.PersonId == standIn.Id)).ToListAsync();
            db.Add(Absence.Say(person, standIn, form.First!.Value, form.Last!.Value, form.Reason, known, Today));
            await db.SaveChangesAsync();
        });
        return Done(standIn.AccountId is null
            ? $"บันทึกแล้ว แต่{standIn.Name}ยังไม่มีบัญชีเข้าสู่ระบบ จึงยังไม่เห็นงานและไม่ได้รับแจ้งแทน โปรดส่งคำเชิญ หรือเลือกผู้อื่น"
            : $"บันทึกแล้ว {standIn.Name} จะเห็นงานและได้รับแจ้งแทนในช่วงนี้");
    }

    public async Task<IActionResult> OnPostWithdraw(Guid absence)
    {
        if (await db.Set<Absence>().SingleOrDefaultAsync(known => known.Id == absence) is not { } found || !MayWithdraw(found.PersonId))
        {
            return NotFound();
        }

        found.Withdraw(clock.GetUtcNow());
        await db.SaveChangesAsync();
        return Done("ยกเลิกแล้ว งานกลับมาที่เจ้าตัว");
    }

    public Task Load() => Load(1);

    public bool MayWithdraw(Guid person) => MayForOthers || person == Me;

    private async Task Load(int page)
    {
        People = [.. (await staff.People()).Select(person => new SelectListItem($"{person.Name} {person.Position}".TrimEnd(), person.Id.ToString()))];
        var (me, seesAll) = (Me, MayForOthers);
        Absences = await Paged.Of(
            db.Set<Absence>().AsNoTracking().Where(absence => absence.WithdrawnAt == null)
                .OrderByDescending(absence => absence.LastDay).ThenBy(absence => absence.Id)
                .Select(absence => new AbsenceRow(
                    absence.Id,
                    absence.PersonId,
                    db.Set<Person>().Where(person => person.Id == absence.PersonId).Select(person => person.Name).First(),
                    db.Set<Person>().Where(person => person.Id == absence.StandInId).Select(person => person.Name).First(),
                    absence.FirstDay,
                    absence.LastDay,
                    seesAll || absence.PersonId == me ? absence.Reason : null
                )),
            page,
            pageSize
        );
    }

    private async Task<Person> Found(Guid id) =>
        await db.Set<Person>().AsNoTracking().SingleOrDefaultAsync(person => person.Id == id) ?? throw new RuleBrokenException("ไม่พบบุคคลที่เลือก โปรดเลือกใหม่");

    private RedirectToPageResult Done(string said)
    {
        TempData["Said"] = said;
        return RedirectToPage();
    }
}

/// <summary>What is said of an absence.</summary>
internal sealed class AbsenceForm
{
    /// <summary>Who is away; null for whoever fills it in.</summary>
    public Guid? Person { get; set; }

    [Required(ErrorMessage = "โปรดเลือกผู้ปฏิบัติหน้าที่แทน")]
    public Guid? StandIn { get; set; }

    [Required(ErrorMessage = "โปรดระบุวันแรกที่ไม่อยู่")]
    public DateOnly? First { get; set; }

    [Required(ErrorMessage = "โปรดระบุวันสุดท้ายที่ไม่อยู่")]
    public DateOnly? Last { get; set; }

    [StringLength(300, ErrorMessage = "ข้อความยาวเกินไป โปรดย่อ")]
    public string? Reason { get; set; }
}

/// <summary>An absence as the list shows it.</summary>
internal sealed record AbsenceRow(Guid Id, Guid PersonId, string Person, string StandIn, DateOnly First, DateOnly Last, string? Reason);
