using Microsoft.AspNetCore.Authorization;
using Sujarit.Assessment.Contracts;
using Sujarit.Disclosure.Caching;
using Sujarit.Disclosure.Profile;
using Sujarit.Organizations.Contracts;
using Sujarit.Ui.Charts;

namespace Sujarit.Disclosure.Pages.Public.About;

/// <summary>What the agency is: its own words, its structure drawn from the offices, and what it has published about itself.</summary>
[AllowAnonymous]
[SameForAll]
internal sealed class IndexModel(PublicProfile profiles, PublicTopics topics, Staff staff) : PublicPage
{
    public SiteProfile Profile { get; private set; } = null!;

    /// <summary>What it says of itself, as HTML; null where nothing is written.</summary>
    public string? About => Profile.AboutHtml;

    /// <summary>The structure, from the top down.</summary>
    public IReadOnlyList<TreeNode> Tree { get; private set; } = [];

    /// <summary>The offices that work, and who heads each.</summary>
    public IReadOnlyList<(string Office, string? Head)> Offices { get; private set; } = [];

    public IReadOnlyList<TopicItem> Items { get; private set; } = [];

    public async Task OnGet()
    {
        Profile = await profiles.Own();
        var staffed = await staff.People();
        var executives = await profiles.Executives(staffed);
        var people = staffed.ToDictionary(person => person.Id);
        Offices = [.. (await staff.Offices()).Where(office => !office.IsClosed).Select(office => (office.Name, office.HeadId is { } head ? people.GetValueOrDefault(head)?.Name : null))];
        Tree = [.. Structure.Of(executives, Offices)];
        Items = await topics.Of(ItemTopic.About);
    }
}
