using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Sujarit.Assessment.Contracts;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Ui;

namespace Sujarit.Disclosure.Pages.Office;

/// <summary>The versions of what was published for an item, and who published them.</summary>
[Needs(DisclosurePermission.Read)]
internal sealed class VersionsModel(AppDb db, PublicShelf shelf, Results results) : PageModel
{
    private const int onPage = 50;

    public Rulebook Book { get; private set; } = null!;

    public Item Item { get; private set; } = null!;

    public Paged<VersionRow> Rows { get; private set; } = null!;

    public async Task<IActionResult> OnGet(string assessment, string item, [FromQuery(Name = "page")] int? page)
    {
        if (Shelf.Book(assessment) is not { } book || Shelf.ItemAt(book, item) is not { } asked || await shelf.Publication(book.Year, asked.Code) is not { } publication)
        {
            return NotFound();
        }

        Book = await results.Rules(book.Year);
        Item = Book.Item(asked.Code)!;
        Rows = await Paged.Of(
            db.Set<PublicationVersion>()
                .Where(version => version.PublicationId == publication.Id)
                .OrderByDescending(version => version.Number)
                .Select(version => new VersionRow(version.Number, version.Title, version.At, version.By, version.Hash)),
            page ?? 1,
            onPage
        );
        return Page();
    }

    internal sealed record VersionRow(int Number, string Title, DateTimeOffset At, string By, string Hash);
}
