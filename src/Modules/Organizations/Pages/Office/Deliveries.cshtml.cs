using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Sujarit.Organizations.History;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Notices;
using Sujarit.Platform.Pages;
using Sujarit.Ui;

namespace Sujarit.Organizations.Pages;

[Needs(OrganizationsPermission.EditPeople)]
internal sealed class DeliveriesPage(AppDb db, IMail mail, Line line, TimeProvider clock) : PageModel, IFormPage
{
    private const int rows = 25;

    public Paged<DeliveryRow> Rows { get; private set; } = null!;

    public int Waiting { get; private set; }

    public bool HasMail => mail.IsSetUp;

    public bool HasLine => line.IsSetUp;

    public Task OnGet([FromQuery(Name = "page")] int page = 1) => Show(page);

    public async Task<IActionResult> OnPostRetry(Guid id)
    {
        if (await db.Set<Delivery>().FirstOrDefaultAsync(delivery => delivery.Id == id) is not { } delivery)
        {
            return NotFound();
        }

        delivery.Retry(clock.GetUtcNow());
        db.Note(OrganizationsWords.RetryAct, "platform_delivery", id.ToString());
        await db.SaveChangesAsync();
        TempData["Said"] = "ระบบจะส่งอีกครั้ง";
        return RedirectToPage();
    }

    public Task Load() => Show(1);

    private async Task Show(int page)
    {
        Waiting = await db.Set<Delivery>().CountAsync(delivery => delivery.DueAt != null);
        Rows = await Paged.Of(
            db.Set<Delivery>().AsNoTracking()
                .Where(delivery => delivery.GivenUpAt != null)
                .OrderByDescending(delivery => delivery.GivenUpAt).ThenBy(delivery => delivery.Id)
                .Select(delivery => new DeliveryRow(
                    delivery.Id,
                    delivery.PersonId,
                    db.Set<Person>().Where(person => person.Id == delivery.PersonId).Select(person => person.Name).FirstOrDefault(),
                    delivery.Channel,
                    delivery.NoticeId == null,
                    delivery.Failure,
                    delivery.GivenUpAt!.Value)),
            page,
            rows
        );
    }
}
