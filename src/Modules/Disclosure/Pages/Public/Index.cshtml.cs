using Microsoft.AspNetCore.Authorization;
using Sujarit.Disclosure.Budget;
using Sujarit.Disclosure.Caching;
using Sujarit.Disclosure.News;
using Sujarit.Disclosure.OpenData;
using Sujarit.Disclosure.Profile;

namespace Sujarit.Disclosure.Pages.Public;

/// <summary>The agency before the public: how to reach it, what is new, and where everything is.</summary>
[AllowAnonymous]
[SameForAll]
internal sealed class IndexModel(PublicShelf shelf, PublicProfile profiles, PublicNews news, PublicBudget budgets, StructuredFacts facts) : PublicPage
{
    private const int newest = 4;
    private const int posts = 4;

    public SiteProfile Profile { get; private set; } = null!;

    public IReadOnlyList<Channel> Channels { get; private set; } = [];

    public IReadOnlyList<NewsCard> News { get; private set; } = [];

    /// <summary>The first picture of the newest posts, below the agency; null for none.</summary>
    public string? Picture => News.FirstOrDefault(card => card.Sha256 is not null) is { } card ? NewsAddress.OfSmall(card.Id, card.Sha256!) : null;

    public IReadOnlyList<ShownYear> Years { get; private set; } = [];

    public IReadOnlyList<NewPublication> Newest { get; private set; } = [];

    public BudgetGlance? Budget { get; private set; }

    public async Task OnGet()
    {
        Profile = await profiles.Own();
        Channels = await profiles.Channels();
        ViewData["Facts"] = facts.Of(Profile, Channels);
        News = await news.Newest(posts);
        Years = await shelf.Years();
        Newest = await shelf.Newest(newest);
        Budget = await budgets.Of(Years);
    }
}
