using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel;
using Sujarit.Measures.Planning;
using Sujarit.Measures.Rounds;
using Sujarit.Platform.Access;

namespace Sujarit.Measures.Pages;

/// <summary>A page of this module in the office of an agency.</summary>
internal abstract class OfficePage(Visit visit) : PageModel
{
    /// <summary>Where the module's pages begin, below the root of the site.</summary>
    public string Root => $"{visit.Agency!.Code}/office/measures";

    /// <summary>Where the agency's office begins.</summary>
    public string Office => $"{visit.Agency!.Code}/office";

    public bool MayEdit => visit.May(MeasuresPermission.Edit);

    /// <summary>Whether the visitor may have everything of a year packed.</summary>
    public bool MayArchive => visit.May(DocumentsPermission.Archive);

    public bool MayPublish => visit.May(MeasuresPermission.Publish);

    /// <summary>Whether the visitor may tell of the work: the ITA officer of any, an owner of the own.</summary>
    public bool MayTell(Work work) => visit.May(MeasuresPermission.Edit) || (visit.May(MeasuresPermission.Report) && visit.Who is { } who && work.IsOwnedBy(who));

    /// <summary>Whether the visitor may answer the task: the ITA officer any, an owner the own.</summary>
    public bool MayAnswer(RoundTask task) => visit.May(MeasuresPermission.Edit) || (visit.May(MeasuresPermission.Report) && visit.Who is { } who && task.IsFor(who));

    /// <summary>Names the page, its year and the way to it; addresses are below <see cref="Root"/>.</summary>
    protected void Lead(string title, FiscalYear? year, params IEnumerable<(string Title, string Path)> trail)
    {
        ViewData["Title"] = title;
        ViewData["Year"] = year;
        ViewData["Trail"] = trail.Select(step => (step.Title, Url.Content($"~/{Root}{step.Path}"))).ToList();
    }

    /// <summary>Leads on after a change, saying what was done.</summary>
    protected LocalRedirectResult Go(string path, string? said = null)
    {
        if (said is not null)
        {
            TempData["Said"] = said;
        }

        return LocalRedirect($"~/{Root}{path}");
    }
}
