using Microsoft.AspNetCore.Authorization;
using Sujarit.Disclosure.Caching;
using Sujarit.Disclosure.Profile;

namespace Sujarit.Disclosure.Pages.Public.About;

/// <summary>Who leads the agency, with photo and contact.</summary>
[AllowAnonymous]
[SameForAll]
internal sealed class ExecutivesModel(PublicProfile profiles) : PublicPage
{
    public IReadOnlyList<IGrouping<ExecutiveGroup, ShownExecutive>> Groups { get; private set; } = [];

    public async Task OnGet() => Groups = [.. (await profiles.Executives()).GroupBy(row => row.Executive.Group).OrderBy(group => group.Key)];
}
