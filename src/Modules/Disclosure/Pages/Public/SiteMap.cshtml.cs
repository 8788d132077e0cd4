using Microsoft.AspNetCore.Authorization;
using Sujarit.Disclosure.Caching;
using Sujarit.Disclosure.Map;

namespace Sujarit.Disclosure.Pages.Public;

/// <summary>ผังเว็บไซต์: every public page of the agency.</summary>
[AllowAnonymous]
[SameForAll]
internal sealed class SiteMapModel(PublicPages pages) : PublicPage
{
    /// <summary>The most pages shown of a section that has a list of its own.</summary>
    public const int MostListed = 20;

    public IReadOnlyList<PublicSection> Sections { get; private set; } = [];

    public async Task OnGet() => Sections = await pages.Sections();
}
