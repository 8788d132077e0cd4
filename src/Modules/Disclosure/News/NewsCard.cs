namespace Sujarit.Disclosure.News;

/// <summary>A post as a list shows it.</summary>
/// <param name="Id">The post.</param>
/// <param name="Kind">What it tells of.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Summary">What it says in a sentence or two; null for nothing.</param>
/// <param name="ShownAt">From when on the public sees it.</param>
/// <param name="HappensOn">The first day of what it tells of; null where it is of no day.</param>
/// <param name="HappensUntil">The last day of it; null where it is one day.</param>
/// <param name="Where">Where it happens; null where it is not told.</param>
/// <param name="IsPinned">Whether it stands before all others.</param>
/// <param name="Sha256">What the first picture holds; null where there is none.</param>
/// <param name="Words">What the first picture shows.</param>
internal sealed record NewsCard(
    Guid Id, NewsKind Kind, string Title, string? Summary, DateTimeOffset ShownAt, DateOnly? HappensOn, DateOnly? HappensUntil, string? Where, bool IsPinned, string? Sha256, string? Words
)
{
    /// <summary>Its page, below the agency's address: to be given to the public links.</summary>
    public string Path => NewsAddress.Of(Id);

    /// <summary>Its smallest picture, below the agency's address; null where there is none.</summary>
    public string? Picture => Sha256 is { } sha256 ? NewsAddress.OfTile(Id, sha256) : null;
}
