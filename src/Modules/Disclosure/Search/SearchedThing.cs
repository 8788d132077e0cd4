namespace Sujarit.Disclosure.Search;

/// <summary>Something public that is searched, of whichever agency.</summary>
internal sealed class SearchedThing
{
    public Guid AgencyId { get; init; }

    public Guid Id { get; init; }
}
