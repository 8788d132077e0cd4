using Sujarit.Kernel;
using Sujarit.Platform.Data;

namespace Sujarit.Disclosure.OpenData;

/// <summary>The versions that are asked for.</summary>
internal static class Versions
{
    public static IQueryable<PublicationVersion> Of(AppDb db, OpenQuestion asked)
    {
        var since = asked.Since is { } day ? ThaiClock.Begin(day) : DateTimeOffset.MinValue;
        var (year, item) = (asked.Year, asked.Item);
        var published = db.Set<Publication>().Where(publication => (year == null || publication.Assessment == year) && (item == null || publication.Item == item));
        return db.Set<PublicationVersion>().Where(version => version.At >= since && published.Any(publication => publication.Id == version.PublicationId));
    }
}
