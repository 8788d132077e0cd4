using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Sujarit.Measures.Intake;
using Sujarit.Measures.Reports;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Pages;

namespace Sujarit.Measures.Pages;

/// <summary>A page on which a report on its way in is looked through.</summary>
internal abstract class DraftedPage(AppDb db) : OfficePage(db.Visit)
{
    protected AppDb Db => db;

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>The version the form was opened with: two people, or two windows, must not save over each other.</summary>
    [BindProperty]
    public int Version { get; set; }

    public ImportDraft? Draft { get; private set; }

    public Report Report { get; private set; } = new();

    public Doubts Doubts { get; private set; } = new(new Report());

    public AgencyCard Agency => db.Visit.Agency!;

    /// <summary>Finds the draft; what is read of it, where it is ready.</summary>
    /// <param name="again">Whether the form is shown again: then as it stands in the database now.</param>
    protected async Task<ImportDraft?> Open(bool again = false)
    {
        var drafts = again ? db.Set<ImportDraft>().AsNoTracking() : db.Set<ImportDraft>();
        Draft = await drafts.SingleOrDefaultAsync(draft => draft.Id == Id);
        Version = Request.Method == "GET" ? Draft?.Version ?? 0 : this.Carried(Version, again ? Draft?.Version : null);
        if (Draft is { State: DraftState.Ready })
        {
            Report = Draft.Read();
            Doubts = new Doubts(Report);
        }

        return Draft;
    }

    /// <summary>Finds the draft for a form; null where it is not there to be looked through.</summary>
    protected async Task<ImportDraft?> OpenReady() => await Open() is { State: DraftState.Ready } ready ? ready : null;

    /// <summary>Saves the report as corrected, unless somebody else saved since the form was opened.</summary>
    protected async Task Save(Report report)
    {
        db.Expect(Draft!, Version);
        Draft!.Correct(report);
        await db.SaveChangesAsync();
    }
}
