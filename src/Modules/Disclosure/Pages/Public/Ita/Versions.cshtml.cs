using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Sujarit.Disclosure.Caching;
using Sujarit.Platform.Data;
using Sujarit.Ui;

namespace Sujarit.Disclosure.Pages.Public.Ita;

/// <summary>Every version of what is published for an item, the newest first.</summary>
[AllowAnonymous]
[SameForAll(HasPages = true)]
internal sealed class VersionsModel(AppDb db, PublicShelf shelf) : PublicPage
{
    private const int onPage = 50;

    public Paged<VersionRow> Rows { get; private set; } = null!;

    public async Task<IActionResult> OnGet()
    {
        if (await AsksItem() is { } instead)
        {
            return instead;
        }

        var publication = await shelf.Publication(Book.Year, Item.Code);
        var id = publication?.Id;
        var page = SameForAllAttribute.PageAsked(Request);
        Rows = await Paged.OfKnown(
            db.Set<PublicationVersion>()
                .Where(version => version.PublicationId == id)
                .OrderByDescending(version => version.Number)
                .Select(version => new VersionRow(version.Number, version.Title, version.At, version.Hash)),
            // Their numbers run from 1 without gaps.
            publication?.Latest ?? 0,
            page,
            onPage
        );
        // A page that is not there is not kept: one can ask for any number.
        return Rows.Page == page ? Page() : NotFound();
    }

    internal sealed record VersionRow(int Number, string Title, DateTimeOffset At, string Hash);
}
