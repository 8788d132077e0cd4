using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Sujarit.Platform.Data;
using Sujarit.Ui;

namespace Sujarit.Organizations.Pages;

/// <summary>The root of the site: the one agency's pages, or a list of agencies, or the first page of an empty installation.</summary>
[AllowAnonymous]
internal sealed class SitePage(AppDb db) : PageModel
{
    private const int rows = 50;

    [BindProperty(SupportsGet = true)]
    public string? Search { get; set; }

    public Paged<AgencyRow> Agencies { get; private set; } = null!;

    public async Task<IActionResult> OnGet([FromQuery(Name = "page")] int page = 1)
    {
        var all = db.Set<Agency>().AsNoTracking().OrderBy(agency => agency.Name).ThenBy(agency => agency.Code).Select(agency => new AgencyRow(agency.Code, agency.Name, agency.Province));
        if (await all.Take(2).ToListAsync() is { Count: < 2 } few)
        {
            return LocalRedirect(few.Count == 0 ? "~/start" : $"~/{few[0].Code}");
        }

        Agencies = await Paged.Of(Search is null ? all : Found(Search), page, rows);
        return Page();
    }

    private IQueryable<AgencyRow> Found(string words) =>
        db.Set<Agency>().AsNoTracking()
            .Where(agency => agency.Name.Contains(words) || (agency.Province != null && agency.Province.Contains(words)))
            .OrderBy(agency => agency.Name).ThenBy(agency => agency.Code)
            .Select(agency => new AgencyRow(agency.Code, agency.Name, agency.Province));
}
