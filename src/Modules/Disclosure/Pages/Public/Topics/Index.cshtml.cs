using Microsoft.AspNetCore.Authorization;
using Sujarit.Assessment.Contracts;
using Sujarit.Disclosure.Caching;

namespace Sujarit.Disclosure.Pages.Public.Topics;

/// <summary>What people look for, whatever the assessment calls it.</summary>
[AllowAnonymous]
[SameForAll]
internal sealed class IndexModel(PublicTopics topics) : PublicPage
{
    public IReadOnlyList<(string Topic, int Count)> Topics { get; private set; } = [];

    public async Task OnGet()
    {
        var counts = (await topics.All()).CountBy(row => row.Item.Topic!).ToDictionary();
        Topics = [.. ItemTopic.All.Select(topic => (topic, counts.GetValueOrDefault(topic)))];
    }
}
