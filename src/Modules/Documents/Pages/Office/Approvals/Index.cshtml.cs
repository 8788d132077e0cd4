using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Sujarit.Documents.Approvals;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel;
using Sujarit.Organizations.Contracts;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Ui;

namespace Sujarit.Documents.Pages;

[Needs(DocumentsPermission.Read)]
internal sealed class ApprovalsPage(AppDb db, Signatories signatories, IEnumerable<IApprovable> approvables, TimeProvider clock) : OfficePage(db.Visit)
{
    private const int rows = 25;
    private const string waiting = "waiting";
    private const string open = "open";
    private const string done = "done";

    [BindProperty(SupportsGet = true)]
    public string? Tab { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Search { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Kind { get; set; }

    [BindProperty(SupportsGet = true)]
    public ApprovalState? State { get; set; }

    /// <summary>Which list is shown: what waits for the visitor first, where anything does.</summary>
    public string Shown { get; private set; } = waiting;

    public int? Waiting { get; private set; }

    public int? Open { get; private set; }

    public Paged<ApprovalRow> Rows { get; private set; } = null!;

    public bool IsFiltered => Search is not null || !string.IsNullOrEmpty(Kind) || State is not null;

    public IReadOnlyList<SelectListItem> Kinds => [new("ทุกชนิด", ""), .. approvables.Select(kind => new SelectListItem(kind.Title, kind.Kind))];

    public static IReadOnlyList<SelectListItem> States => [new("ทุกสถานะ", ""), .. Enum.GetValues<ApprovalState>().Select(state => new SelectListItem(ApprovalWords.Of(state), state.ToString()))];

    private IQueryable<Approval> Mine => db.Set<Approval>().AsNoTracking().WaitingFor(db.Visit.Who!.PersonId, signatories, clock.Today());

    public async Task OnGet([FromQuery(Name = "page")] int page = 1)
    {
        Lead("เสนอลงนาม");
        Waiting = await Mine.CountAsync();
        Open = await db.Set<Approval>().Open().CountAsync();
        Shown = Tab is waiting or open or done ? Tab : Waiting > 0 ? waiting : open;
        Rows = await Paged.Of(Listed(), page, rows);
    }

    private IQueryable<ApprovalRow> Listed() =>
        Among().Where(approval => Search == null || approval.Title.Contains(Search) || approval.AuthorName.Contains(Search))
            .Where(approval => string.IsNullOrEmpty(Kind) || approval.Kind == Kind)
            .Where(approval => State == null || approval.State == State)
            .OrderByDescending(approval => approval.MovedAt).ThenBy(approval => approval.Id)
            .Select(approval => new ApprovalRow(
                approval.Id, approval.Title, approval.Kind, approval.State, approval.AuthorName, approval.MovedAt,
                approval.Steps.Where(step => step.Order == approval.Current && step.SignedAt == null).Select(step => step.Position).FirstOrDefault(),
                approval.Steps.Where(step => step.Order == approval.Current && step.SignedAt == null).Select(step => step.PersonName).FirstOrDefault()));

    private IQueryable<Approval> Among() =>
        Shown switch
        {
            waiting => Mine,
            open => db.Set<Approval>().AsNoTracking().Open(),
            _ => db.Set<Approval>().AsNoTracking().Where(approval => approval.State == ApprovalState.Approved || approval.State == ApprovalState.Withdrawn || approval.State == ApprovalState.Void),
        };
}
