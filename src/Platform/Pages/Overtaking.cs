using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Sujarit.Platform.Pages;

/// <summary>Whether a form was refused because somebody else saved first, and what it carries then.</summary>
public static class Overtaking
{
    /// <summary>Whether the person has just been told that somebody else saved meanwhile.</summary>
    public static bool WasOvertaken(this PageModel page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return page.ModelState.TryGetValue("", out var whole) && whole.Errors.Any(error => error.ErrorMessage.StartsWith(FormKeeper.Overtaken, StringComparison.Ordinal));
    }

    /// <summary>
    /// The version a form carries when it is shown again: where somebody else has saved meanwhile, and the person has been told, the newest, so
    /// that saving once more is a decision; else the one it was opened with.
    /// </summary>
    /// <param name="page">The page with the form.</param>
    /// <param name="opened">The version the form came with.</param>
    /// <param name="newest">The version there is now; null where there is no such record.</param>
    public static int Carried(this PageModel page, int opened, int? newest) => page.WasOvertaken() ? newest ?? opened : opened;
}
