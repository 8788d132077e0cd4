using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Sujarit.Kernel;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Ui;

namespace Sujarit.Organizations.Pages;

[Needs(OrganizationsPermission.Acting)]
internal sealed class ActingPage(AppDb db, TimeProvider clock) : PageModel
{
    private const int rows = 25;

    [BindProperty(SupportsGet = true)]
    public string? Search { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Ended { get; set; }

    public Paged<ActingRow> Orders { get; private set; } = null!;

    public DateOnly Today => clock.Today();

    public async Task OnGet([FromQuery(Name = "page")] int page = 1) => Orders = await Paged.Of(Rows(clock.Today()), page, rows);

    private IQueryable<ActingRow> Rows(DateOnly today) =>
        db.Set<ActingOrder>().AsNoTracking()
            .Where(order => Ended || (order.To >= today && order.EndedOn == null))
            .Select(order => new
            {
                Order = order,
                Actor = db.Set<Person>().Where(person => person.Id == order.ActorId).Select(person => person.Name).FirstOrDefault(),
                Holder = db.Set<Person>().Where(person => person.Id == order.HolderId).Select(person => person.Name).FirstOrDefault(),
            })
            .Where(row => Search == null || row.Actor!.Contains(Search) || row.Holder!.Contains(Search) || row.Order.Position.Contains(Search) || row.Order.Number.Contains(Search))
            .OrderByDescending(row => row.Order.From).ThenBy(row => row.Order.Id)
            .Select(row => new ActingRow(row.Order.Id, row.Actor ?? "", row.Holder, row.Order.Position, row.Order.Kind, row.Order.Number, row.Order.From, row.Order.To, row.Order.EndedOn));
}
