using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Sujarit.Assessment.Contracts;
using Sujarit.Kernel;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;

namespace Sujarit.Disclosure.Pages.Office;

/// <summary>What the agency has published for an assessment year, item by item.</summary>
[Needs(DisclosurePermission.Read)]
internal sealed class IndexModel(AppDb db, PublicShelf shelf, Results results, TimeProvider clock) : PageModel
{
    /// <summary>The assessment year; this year where none is asked for.</summary>
    [FromQuery]
    public FiscalYear? Year { get; set; }

    public Rulebook Book { get; private set; } = null!;

    public IReadOnlyList<FiscalYear> Years { get; private set; } = [];

    public IReadOnlyDictionary<string, ShownItem> Shown { get; private set; } = null!;

    public async Task<IActionResult> OnGet()
    {
        var now = FiscalYear.Of(clock);
        var published = await db.Set<Publication>().Select(publication => publication.Assessment).Distinct().ToListAsync();
        Years = [.. published.Append(now).Append(now.Next).Where(year => Shelf.Book(year) is not null).Distinct().OrderDescending()];
        if (Shelf.Book(Year ?? (Years.Contains(now) || Years.Count == 0 ? now : Years[0])) is not { } book)
        {
            return NotFound();
        }

        Book = await results.Rules(book.Year);
        Shown = await shelf.Year(book.Year);
        return Page();
    }
}
