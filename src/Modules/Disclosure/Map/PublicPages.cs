namespace Sujarit.Disclosure.Map;

/// <summary>Every public page of the agency of the call, in one place: for the site map that people read, the one that search engines read, and whatever writes the pages out.</summary>
internal sealed class PublicPages(IEnumerable<IPublicPlaces> sources)
{
    /// <summary>The sections of the site, in the order people look for them; an address stands once.</summary>
    public async Task<IReadOnlyList<PublicSection>> Sections()
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        var sections = new List<PublicSection>();
        foreach (var source in sources)
        {
            sections.AddRange((await source.Sections()).Select(section => section with { Places = [.. section.Places.Where(place => known.Add(place.Path))] }));
        }

        return [.. sections.Where(section => section.Places.Count > 0)];
    }

    /// <summary>The addresses that search engines may list. The home page changed when anything did.</summary>
    public async Task<IReadOnlyList<PublicPlace>> Indexed()
    {
        var all = (await Sections()).SelectMany(section => section.Places).Where(place => place.IsIndexed).ToList();
        var newest = all.Max(place => place.ChangedAt);
        return [.. all.Select(place => place.Path.Length == 0 ? place with { ChangedAt = newest } : place)];
    }
}
