using Microsoft.AspNetCore.Authorization;
using Sujarit.Disclosure.Caching;

namespace Sujarit.Disclosure.Pages.Public.Ita;

/// <summary>The years the agency has published for; old ones stay.</summary>
[AllowAnonymous]
[SameForAll]
internal sealed class YearsModel(PublicShelf shelf) : PublicPage
{
    public IReadOnlyList<ShownYear> Years { get; private set; } = [];

    public async Task OnGet() => Years = await shelf.Years();
}
