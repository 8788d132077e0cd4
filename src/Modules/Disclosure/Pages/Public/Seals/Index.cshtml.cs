using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Sujarit.Disclosure.Caching;
using Sujarit.Disclosure.Sealing;
using Sujarit.Kernel;
using Sujarit.Ui;

namespace Sujarit.Disclosure.Pages.Public.Seals;

/// <summary>The log of what was published: its root now, and at the end of each day.</summary>
[AllowAnonymous]
[SameForAll(HasPages = true)]
internal sealed class IndexModel(SealLog log) : PublicPage
{
    private const int onPage = 30;

    public SealRoot Root { get; private set; } = SealRoot.Empty;

    public Paged<SealDay> Days { get; private set; } = null!;

    /// <summary>The root at the end of each day shown.</summary>
    public IReadOnlyDictionary<DateOnly, string> Roots { get; private set; } = new Dictionary<DateOnly, string>();

    /// <summary>Why nothing can be told; null where it can.</summary>
    public string? Broken { get; private set; }

    public async Task<IActionResult> OnGet(CancellationToken cancel)
    {
        var page = SameForAllAttribute.PageAsked(Request);
        try
        {
            Root = await log.Now(cancel);
            Days = await Paged.Of(log.Days(Root.Size), page, onPage, cancel);
            Roots = await log.Roots(Days.Rows, cancel);
        }
        catch (RuleBrokenException broken)
        {
            Broken = broken.Message;
            return Page();
        }

        // A page that is not there is not kept: one can ask for any number.
        return Days.Page == page ? Page() : NotFound();
    }
}
