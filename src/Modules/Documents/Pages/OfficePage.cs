using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Sujarit.Platform.Access;
using Sujarit.Platform.Pages;

namespace Sujarit.Documents.Pages;

/// <summary>A page of this module in the office of an agency.</summary>
internal abstract class OfficePage(Visit visit) : PageModel
{
    /// <summary>Where the module's pages begin, below the root of the site.</summary>
    public string Root => $"{visit.Agency!.Code}/office/documents";

    /// <summary>Where the agency's office begins.</summary>
    public string Office => $"{visit.Agency!.Code}/office";

    /// <summary>Names the page and the way to it; addresses are below <see cref="Root"/>.</summary>
    protected void Lead(string title, params IEnumerable<(string Title, string Path)> trail)
    {
        ViewData["Title"] = title;
        ViewData["Trail"] = trail.Select(step => (step.Title, Url.Content($"~/{Root}{step.Path}"))).ToList();
    }

    /// <summary>
    /// The version a form carries when it is shown again: where somebody else has saved meanwhile, and the person has been told, the newest, so
    /// that saving once more is a decision; else the one it was opened with.
    /// </summary>
    protected int Carried(int opened, int? newest) => this.WasOvertaken() ? newest ?? opened : opened;

    /// <summary>Leads on after a change, saying what was done.</summary>
    protected LocalRedirectResult Go(string path, string said)
    {
        TempData["Said"] = said;
        return LocalRedirect($"~/{Root}{path}");
    }
}
