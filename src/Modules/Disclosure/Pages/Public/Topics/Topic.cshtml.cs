using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Sujarit.Disclosure.Caching;

namespace Sujarit.Disclosure.Pages.Public.Topics;

/// <summary>Everything published under a topic, all years together.</summary>
[AllowAnonymous]
[SameForAll]
internal sealed class TopicModel(PublicTopics topics) : PublicPage
{
    public string Topic => Word("topic");

    public IReadOnlyList<TopicItem> Items { get; private set; } = [];

    public async Task<IActionResult> OnGet()
    {
        if (!PublicTopics.Titles.ContainsKey(Topic))
        {
            return NotFound();
        }

        Items = await topics.Of(Topic);
        return Page();
    }
}
