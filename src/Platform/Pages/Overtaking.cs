using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Sujarit.Platform.Pages;

/// <summary>Whether a form was refused because somebody else saved first.</summary>
public static class Overtaking
{
    /// <summary>Whether the person has just been told that somebody else saved meanwhile.</summary>
    public static bool WasOvertaken(this PageModel page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return page.ModelState.TryGetValue("", out var whole) && whole.Errors.Any(error => error.ErrorMessage.StartsWith(FormKeeper.Overtaken, StringComparison.Ordinal));
    }
}
