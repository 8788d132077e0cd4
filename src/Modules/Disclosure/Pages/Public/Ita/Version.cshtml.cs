using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Sujarit.Disclosure.Caching;

namespace Sujarit.Disclosure.Pages.Public.Ita;

/// <summary>One version of what is published for an item; it stays at this address.</summary>
[AllowAnonymous]
[SameForAll]
internal sealed class VersionModel(PublicShelf shelf) : PublicPage
{
    public ShownVersion Shown { get; private set; } = null!;

    public async Task<IActionResult> OnGet()
    {
        if (await AsksItem() is { } instead)
        {
            return instead;
        }

        if (!int.TryParse(Word("number"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) || await shelf.Version(Book.Year, Item.Code, number) is not { } shown)
        {
            return NotFound();
        }

        Shown = shown;
        return Word("number")[0] == '0' ? RedirectPermanent(PublicAddress.OfVersion(Place, number)) : Page();
    }
}
