using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Sujarit.Documents.Circulars;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Ui;

namespace Sujarit.Documents.Pages;

/// <summary>The circulars sent to the visitor, what waits first; for who sends circulars also all of them.</summary>
[Needs(DocumentsPermission.ReadCirculars)]
internal sealed class CircularsPage(AppDb db, TimeProvider clock) : OfficePage(db.Visit)
{
    private const int rows = 25;
    private const string mine = "mine";
    private const string all = "all";

    [BindProperty(SupportsGet = true)]
    public string? Tab { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Search { get; set; }

    public string Shown => Tab == all && MayCirculate ? all : mine;

    public bool ShowsAll => Shown == all;

    public bool MayCirculate => db.Visit.May(DocumentsPermission.Circulate);

    public int Waiting { get; private set; }

    public DateOnly Today => clock.Today();

    public Paged<CircularRow> Rows { get; private set; } = null!;

    private IQueryable<Receipt> Own => db.Set<Receipt>().AsNoTracking().Where(receipt => receipt.PersonId == db.Visit.Who!.PersonId);

    public async Task OnGet([FromQuery(Name = "page")] int page = 1)
    {
        Lead("หนังสือเวียน");
        Waiting = await Own.Where(receipt => receipt.AcknowledgedAt == null).Join(Found(), receipt => receipt.CircularId, circular => circular.Id, (_, circular) => circular).CountAsync(circular => circular.State == CircularState.Sent);
        Rows = await Paged.Of(ShowsAll ? Everything() : ToMe(), page, rows);
    }

    private IQueryable<Circular> Found() =>
        db.Set<Circular>().AsNoTracking().Where(circular => Search == null || circular.Title.Contains(Search) || circular.AuthorName.Contains(Search) || (circular.Text != null && circular.Text.Contains(Search)));

    private IQueryable<CircularRow> ToMe() =>
        Own.Join(Found(), receipt => receipt.CircularId, circular => circular.Id, (receipt, circular) => new { receipt, circular })
            .OrderBy(row => row.receipt.AcknowledgedAt != null || row.circular.State != CircularState.Sent)
            .ThenByDescending(row => row.circular.SentAt).ThenBy(row => row.circular.Id)
            .Select(row => new CircularRow(
                row.circular.Id, row.circular.Title, row.circular.AuthorName, row.circular.State, row.circular.SentAt, row.circular.DueOn,
                row.receipt.ReadAt, row.receipt.AcknowledgedAt, 0, 0));

    private IQueryable<CircularRow> Everything() =>
        Found().OrderBy(circular => circular.State != CircularState.Draft).ThenByDescending(circular => circular.SentAt).ThenByDescending(circular => circular.Id)
            .Select(circular => new CircularRow(
                circular.Id, circular.Title, circular.AuthorName, circular.State, circular.SentAt, circular.DueOn, null, null,
                db.Set<Receipt>().Count(receipt => receipt.CircularId == circular.Id && receipt.AcknowledgedAt != null),
                db.Set<Receipt>().Count(receipt => receipt.CircularId == circular.Id)));
}
