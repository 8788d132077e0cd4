using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Sujarit.Disclosure.Caching;
using Sujarit.Disclosure.OpenData;

namespace Sujarit.Disclosure.Pages.Public.Ita;

/// <summary>What is published for an item: its newest version.</summary>
[AllowAnonymous]
[SameForAll]
internal sealed class ItemModel(PublicShelf shelf, StructuredFacts facts) : PublicPage
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
        if (Shown is not null)
        {
            ViewData["Facts"] = facts.Of(Shown, Item);
        }

        return Page();
    }
}
