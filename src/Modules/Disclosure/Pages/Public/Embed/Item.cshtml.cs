using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Sujarit.Disclosure.Caching;
using Sujarit.Disclosure.Embedding;

namespace Sujarit.Disclosure.Pages.Public.Embed;

/// <summary>One item, in its newest version, within a page of the agency's other site.</summary>
[AllowAnonymous]
[SameForAll]
internal sealed class EmbedItemModel(PublicShelf shelf) : PublicPage
{
    public Assessment.Contracts.Item Asked { get; private set; } = null!;

    /// <summary>Null where nothing is published yet.</summary>
    public ShownVersion? Shown { get; private set; }

    public async Task<IActionResult> OnGet()
    {
        if (!await Asks() || Shelf.ItemAt(Book, Word("item")) is not { } asked)
        {
            return NotFound();
        }

        Asked = asked;
        Shown = await shelf.Version(Book.Year, asked.Code);
        EmbedFrame.Allow(Response);
        return Page();
    }
}
