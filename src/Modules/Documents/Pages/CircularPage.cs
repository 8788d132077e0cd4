using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;
using Sujarit.Documents.Circulars;
using Sujarit.Documents.Contracts;
using Sujarit.Platform.Data;

namespace Sujarit.Documents.Pages;

/// <summary>A page on one circular of the agency: for who sends circulars any, for others what was sent to them.</summary>
internal abstract class CircularPage(AppDb db) : OfficePage(db.Visit)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public Circular Circular { get; private set; } = null!;

    /// <summary>The visitor's own line of its register; null for none.</summary>
    public Receipt? Mine { get; private set; }

    public bool MayCirculate => db.Visit.May(DocumentsPermission.Circulate);

    protected AppDb Db => db;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (!await Find(db.Set<Circular>(), db.Set<Receipt>()))
        {
            context.Result = NotFound();
            return;
        }

        await next();
    }

    /// <summary>The circular as it is kept, not as the act that was refused would have left it.</summary>
    protected Task Reread() => Find(db.Set<Circular>().AsNoTracking(), db.Set<Receipt>().AsNoTracking());

    private async Task<bool> Find(IQueryable<Circular> circulars, IQueryable<Receipt> receipts)
    {
        var me = db.Visit.Who!.PersonId;
        var row = await circulars.Where(circular => circular.Id == Id)
            .Select(circular => new { Circular = circular, Mine = receipts.FirstOrDefault(receipt => receipt.CircularId == circular.Id && receipt.PersonId == me) })
            .SingleOrDefaultAsync();
        if (row is null || (row.Mine is null && !MayCirculate))
        {
            return false;
        }

        (Circular, Mine) = (row.Circular, row.Mine);
        return true;
    }
}
