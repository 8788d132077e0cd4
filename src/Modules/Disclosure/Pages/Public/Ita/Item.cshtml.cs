using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Sujarit.Disclosure.Caching;
using Sujarit.Disclosure.OpenData;
using Sujarit.Disclosure.Writing;

namespace Sujarit.Disclosure.Pages.Public.Ita;

/// <summary>What is published for an item: its newest version.</summary>
[AllowAnonymous]
[SameForAll]
internal sealed class ItemModel(PublicShelf shelf, StructuredFacts facts) : PublicPage
{
    /// <summary>Null where nothing is published yet.</summary>
    public ShownVersion? Shown { get; private set; }

    /// <summary>The first picture within the page, below the agency; null for none.</summary>
    public string? Picture => Shown is null ? null : PagePictures.First(Shown.Version.Html) is { } picture ? Below + picture : null;

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
