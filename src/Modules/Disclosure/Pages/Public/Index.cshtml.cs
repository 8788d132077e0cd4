using Microsoft.AspNetCore.Authorization;
using Sujarit.Disclosure.Caching;

namespace Sujarit.Disclosure.Pages.Public;

/// <summary>The agency before the public: the years it has published for, and what is new.</summary>
[AllowAnonymous]
[SameForAll]
internal sealed class IndexModel(PublicShelf shelf) : PublicPage
{
    private const int newest = 6;

    public IReadOnlyList<ShownYear> Years { get; private set; } = [];

    public IReadOnlyList<NewPublication> Newest { get; private set; } = [];

    public async Task OnGet()
    {
        Years = await shelf.Years();
        Newest = await shelf.Newest(newest);
    }
}
