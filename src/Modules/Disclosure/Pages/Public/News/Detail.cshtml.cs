using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Sujarit.Disclosure.Caching;
using Sujarit.Disclosure.News;
using Sujarit.Disclosure.OpenData;
using Sujarit.Platform.Data;
using Sujarit.Ui;

namespace Sujarit.Disclosure.Pages.Public.News;

/// <summary>One post; what was withdrawn says so and nothing else.</summary>
[AllowAnonymous]
[SameForAll]
internal sealed class DetailModel(AppDb db, TimeProvider clock, StructuredFacts facts) : PublicPage
{
    private NewsPost post = null!;

    /// <summary>The post; null where it was withdrawn.</summary>
    public ShownPost? Shown { get; private set; }

    public DateTimeOffset WithdrawnAt => post.WithdrawnAt!.Value;

    /// <summary>The post's address for those who are elsewhere.</summary>
    public string Address => Links.Whole(NewsAddress.Of(post.Id));

    /// <summary>The post ready to be pasted.</summary>
    public string ToPaste => NewsText.ToPaste(post, Agency.Name, Address);

    public async Task<IActionResult> OnGet(Guid id)
    {
        var known = await db.Set<NewsPost>().AsNoTracking().Include(known => known.Files).SingleOrDefaultAsync(known => known.Id == id);
        if (known is null || known.State == NewsState.Draft || known.Waits(clock.GetUtcNow()))
        {
            return NotFound();
        }

        post = known;
        if (known.State == NewsState.Withdrawn)
        {
            Response.StatusCode = StatusCodes.Status410Gone;
            return Page();
        }

        Shown = new ShownPost(known, file => Links.File(NewsAddress.OfFile(file)), file => Links.File(NewsAddress.OfSmall(known.Id, file.Sha256)));
        var picture = known.Album is [var first, ..] ? Links.Whole(NewsAddress.OfFile(first)) : null;
        ViewData["Share"] = new SharedCard(known.Title, NewsText.Brief(known), picture, Address);
        ViewData["Facts"] = facts.Of(known, picture);
        return Page();
    }
}
