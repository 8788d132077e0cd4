using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Sujarit.Platform.Access;

namespace Sujarit.Ui;

/// <summary>A page of a module in the office of an agency.</summary>
/// <param name="visit">The call.</param>
/// <param name="module">The module's word in addresses, such as <c>measures</c>.</param>
public abstract class ModulePage(Visit visit, string module) : PageModel
{
    /// <summary>Where the module's pages begin, below the root of the site.</summary>
    public string Root => $"{Office}/{module}";

    /// <summary>Where the agency's office begins.</summary>
    public string Office => $"{visit.Agency!.Code}/office";

    /// <summary>The call.</summary>
    protected Visit Visit => visit;

    /// <summary>The steps every page of the module stands below; addresses are below <see cref="Root"/>.</summary>
    protected virtual IEnumerable<(string Title, string Path)> Above => [];

    /// <summary>Names the page and the way to it; addresses are below <see cref="Root"/>.</summary>
    protected void Lead(string title, params IEnumerable<(string Title, string Path)> trail)
    {
        ViewData["Title"] = title;
        ViewData["Trail"] = Above.Concat(trail).Select(step => (step.Title, Url.Content($"~/{Root}{step.Path}"))).ToList();
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
