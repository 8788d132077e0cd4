using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Sujarit.Disclosure.Caching;

namespace Sujarit.Disclosure.Pages.Public.Ita;

/// <summary>What is published for an item: its newest version.</summary>
[AllowAnonymous]
[SameForAll]
internal sealed class ItemModel(PublicShelf shelf) : PublicPage
{
    /// <summary>Null where nothing is published yet.</summary>
    public ShownVersion? Shown { get; private set; }

    public async Task<IActionResult> OnGet()
    {
        if (await AsksItem() is { } instead)
        {
            return instead;
        }

        Shown = await shelf.Version(Book.Year, Item.Code);
        return Page();
    }
}
