using Microsoft.EntityFrameworkCore;
using Sujarit.Organizations.Contracts;
using Sujarit.Platform.Data;

namespace Sujarit.Disclosure.Profile;

/// <summary>What the agency of the call says of itself, as pages ask for it.</summary>
internal sealed class PublicProfile(AppDb db, Staff staff)
{
    /// <summary>What it says; one that says nothing where nobody has written yet. One query.</summary>
    public async Task<SiteProfile> Own() => await db.Set<SiteProfile>().AsNoTracking().FirstOrDefaultAsync() ?? SiteProfile.Begin();

    /// <summary>The executives who still work there, in their order. Two queries.</summary>
    public async Task<IReadOnlyList<ShownExecutive>> Executives() => await Executives(await staff.People());

    /// <summary>The executives among these people, in their order. One query.</summary>
    public async Task<IReadOnlyList<ShownExecutive>> Executives(IReadOnlyList<PersonCard> people)
    {
        var executives = await db.Set<Executive>().AsNoTracking().OrderBy(executive => executive.Order).ThenBy(executive => executive.Id).ToListAsync();
        var cards = people.ToDictionary(person => person.Id);
        return [.. executives.Where(executive => cards.ContainsKey(executive.PersonId)).Select(executive => ShownExecutive.Of(executive, cards[executive.PersonId]))];
    }

    /// <summary>The channels the public sees, in their order. One query.</summary>
    public async Task<IReadOnlyList<Channel>> Channels() =>
        await db.Set<Channel>().AsNoTracking().Where(channel => channel.IsOpen).OrderBy(channel => channel.Order).ThenBy(channel => channel.Id).ToListAsync();
}
