using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;
using Sujarit.Disclosure.Exhibits;
using Sujarit.Disclosure.Items;
using Sujarit.Platform.Data;
using Sujarit.Platform.Pages;

namespace Sujarit.Disclosure.Pages;

/// <summary>A page on one exhibit of the agency.</summary>
internal abstract class ExhibitPage(AppDb db, ItemDesk desk) : OfficePage(db.Visit)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>The version the form was opened with.</summary>
    [BindProperty]
    public int Version { get; set; }

    public Exhibit Exhibit { get; private set; } = null!;

    /// <summary>Whether the visitor may change it.</summary>
    public bool MayEdit => db.Visit.May(DisclosurePermission.Answer) && desk.MayAnswerFor(Exhibit.OfficeId);

    protected AppDb Db => db;

    protected ItemDesk Desk => desk;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (!await Find(db.Set<Exhibit>()))
        {
            context.Result = NotFound();
            return;
        }

        await next();
    }

    /// <summary>The exhibit as it is kept, not as the act that was refused would have left it; and the version a form carries.</summary>
    protected async Task Reread()
    {
        await Find(db.Set<Exhibit>().AsNoTracking());
        Version = HttpMethods.IsPost(Request.Method) ? this.Carried(Version, Exhibit.Version) : Exhibit.Version;
    }

    /// <summary>Saves what was done to the exhibit as a change by the visitor.</summary>
    protected Task Save()
    {
        desk.MustAnswerFor(Exhibit.OfficeId);
        db.Expect(Exhibit, Version);
        desk.Touch(Exhibit);
        return db.SaveChangesAsync();
    }

    private async Task<bool> Find(IQueryable<Exhibit> exhibits)
    {
        if (await exhibits.Include(known => known.Uses).SingleOrDefaultAsync(known => known.Id == Id) is not { } exhibit)
        {
            return false;
        }

        Exhibit = exhibit;
        return true;
    }
}
