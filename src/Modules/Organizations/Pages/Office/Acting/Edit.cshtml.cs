using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Sujarit.Kernel;
using Sujarit.Organizations.Contracts;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Pages;

namespace Sujarit.Organizations.Pages;

[Needs(OrganizationsPermission.Acting)]
internal sealed class EditActingPage(AppDb db, Staff staff, TimeProvider clock) : PageModel, IFormPage
{
    [BindProperty(SupportsGet = true)]
    public Guid? Id { get; set; }

    public ActingForm Form { get; private set; } = new();

    /// <summary>The order; null for one that is to be added.</summary>
    public ActingOrder? Order { get; private set; }

    public IReadOnlyList<SelectListItem> People { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Holders => [new("ตำแหน่งว่าง", ""), .. People.Where(person => person.Value.Length > 0)];

    public IReadOnlyList<SelectListItem> Kinds { get; } =
        [
            new($"{ActingWords.Of(ActingKind.InPlaceOf)}: ตำแหน่งว่าง หรือผู้ดำรงตำแหน่งปฏิบัติหน้าที่ไม่ได้", nameof(ActingKind.InPlaceOf)),
            new($"{ActingWords.Of(ActingKind.OnBehalfOf)}: ผู้ดำรงตำแหน่งมอบอำนาจเป็นหนังสือ", nameof(ActingKind.OnBehalfOf)),
        ];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Order = await db.Set<ActingOrder>().FirstOrDefaultAsync(order => order.Id == Id);
        if (Id is not null && Order is null)
        {
            context.Result = NotFound();
            return;
        }

        Form = Order is null ? new ActingForm { From = clock.Today() } : ActingForm.Of(Order);
        await next();
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost(ActingForm form)
    {
        Form = form;
        var terms = form.Terms(await staff.People());
        await db.Atomically(async () =>
        {
            // Two who write orders for one position at once must come one after the other.
            await db.Engine.LockChain(db, db.Visit.AgencyId, CancellationToken.None);
            await Write(terms, form.Version);
            await db.SaveChangesAsync();
        });
        return Done($"บันทึกคำสั่งที่ {terms.Number} แล้ว");
    }

    public async Task<IActionResult> OnPostEnd()
    {
        if (Order is null)
        {
            return NotFound();
        }

        Order.End(clock.Today());
        await db.SaveChangesAsync();
        return Done($"คำสั่งที่ {Order.Number} สิ้นสุดแล้ว");
    }

    public async Task Load() =>
        People = [new("โปรดเลือก", ""), .. (await staff.People()).Select(person => new SelectListItem($"{person.Name} {person.Position}".TrimEnd(), person.Id.ToString()))];

    private async Task Write(ActingTerms terms, int version)
    {
        var others = await db.Set<ActingOrder>().Where(order => order.To >= terms.From && order.From <= terms.To).ToListAsync();
        if (Order is null)
        {
            db.Add(ActingOrder.Give(terms, others));
            return;
        }

        db.Expect(Order, version);
        Order.Revise(terms, others);
    }

    private LocalRedirectResult Done(string said)
    {
        TempData["Said"] = said;
        return LocalRedirect($"{db.Visit.Desk()}/acting");
    }
}
