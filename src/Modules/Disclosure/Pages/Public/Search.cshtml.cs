using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Sujarit.Disclosure.Caching;
using Sujarit.Disclosure.Search;
using Sujarit.Ui;

namespace Sujarit.Disclosure.Pages.Public;

/// <summary>Searches everything the agency shows the public: pages, files, what is within them.</summary>
[AllowAnonymous]
[EnableRateLimiting(SearchLimit.Policy)]
internal sealed class SearchModel(PublicSearch search) : PublicPage
{
    public SearchWords Words { get; private set; } = SearchWords.Of(null);

    /// <summary>What was found; null where nothing was asked for.</summary>
    public Paged<SearchHit>? Found { get; private set; }

    public async Task OnGet([FromQuery(Name = SearchLimit.Asked)] string? asked)
    {
        // What people search for is nobody else's concern, and no page of its own.
        Response.Headers.CacheControl = "no-store";
        Response.Headers["X-Robots-Tag"] = "noindex";
        Words = SearchWords.Of(asked);
        if (!Words.IsEmpty)
        {
            Found = await search.Find(Words, SameForAllAttribute.PageAsked(Request), HttpContext.RequestAborted);
        }
    }
}
