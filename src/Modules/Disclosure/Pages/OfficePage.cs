using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Sujarit.Platform.Access;

namespace Sujarit.Disclosure.Pages;

/// <summary>A page of this module in the office of an agency.</summary>
internal abstract class OfficePage(Visit visit) : PageModel
{
    /// <summary>Where the module's pages begin, below the root of the site.</summary>
    public string Root => $"{visit.Agency!.Code}/office/disclosure";

    /// <summary>Where the agency's office begins.</summary>
    public string Office => $"{visit.Agency!.Code}/office";

    /// <summary>Names the page and the way to it; addresses are below <see cref="Root"/>.</summary>
    protected void Lead(string title, params IEnumerable<(string Title, string Path)> trail)
    {
        ViewData["Title"] = title;
        ViewData["Trail"] = trail.Prepend(("การเปิดเผย", "")).Select(step => (step.Item1, Url.Content($"~/{Root}{step.Item2}"))).ToList();
    }

    /// <summary>Leads on after a change, saying what was done.</summary>
    protected LocalRedirectResult Go(string path, string said)
    {
        TempData["Said"] = said;
        return LocalRedirect($"~/{Root}{path}");
    }
}
