using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Sujarit.Disclosure.Caching;
using Sujarit.Disclosure.Embedding;

namespace Sujarit.Disclosure.Pages.Public.Embed;

/// <summary>A year's items within a page of the agency's other site.</summary>
[AllowAnonymous]
[SameForAll]
internal sealed class EmbedYearModel(EmbeddedYear year) : PublicPage
{
    public IReadOnlyList<EmbeddedItem> Items { get; private set; } = [];

    public async Task<IActionResult> OnGet()
    {
        if (!await Asks())
        {
            return NotFound();
        }

        Items = await year.Of(Book);
        EmbedFrame.Allow(Response);
        return Page();
    }
}
