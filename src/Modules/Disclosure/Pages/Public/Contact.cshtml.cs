using Microsoft.AspNetCore.Authorization;
using Sujarit.Assessment.Contracts;
using Sujarit.Disclosure.Caching;
using Sujarit.Disclosure.Profile;

namespace Sujarit.Disclosure.Pages.Public;

/// <summary>How the agency is reached.</summary>
[AllowAnonymous]
[SameForAll]
internal sealed class ContactModel(PublicProfile profiles, PublicTopics topics) : PublicPage
{
    public SiteProfile Profile { get; private set; } = null!;

    public IReadOnlyList<Channel> Channels { get; private set; } = [];

    public IReadOnlyList<TopicItem> Items { get; private set; } = [];

    public bool KnowsNothing => Agency.Address is null && Agency.Telephone is null && Profile is { Fax: null, Mail: null, Hours: null, Map: null };

    public async Task OnGet()
    {
        Profile = await profiles.Own();
        Channels = await profiles.Channels();
        Items = await topics.Of(ItemTopic.Contact);
    }
}
