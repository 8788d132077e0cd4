using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Sujarit.Assessment.Contracts;
using Sujarit.Disclosure.Caching;

namespace Sujarit.Disclosure.Pages.Public.Ita;

/// <summary>Everything an assessment year asks to be disclosed, and what of it is published.</summary>
[AllowAnonymous]
[SameForAll]
internal sealed class YearModel(PublicShelf shelf) : PublicPage
{
    /// <summary>The items by their sub-indicator, in official order.</summary>
    public IReadOnlyList<(SubIndicator? SubIndicator, IReadOnlyList<Item> Items)> Parts { get; private set; } = [];

    /// <summary>What is published, by the code of the item.</summary>
    public IReadOnlyDictionary<string, ShownItem> Shown { get; private set; } = null!;

    public async Task<IActionResult> OnGet()
    {
        if (!await Asks())
        {
            return NotFound();
        }

        Shown = await shelf.Year(Book.Year);
        Parts = [.. Book.Items.GroupBy(item => item.SubIndicator).Select(part => (Book.SubIndicators.FirstOrDefault(sub => sub.Code == part.Key), (IReadOnlyList<Item>)[.. part]))];
        return Page();
    }
}
