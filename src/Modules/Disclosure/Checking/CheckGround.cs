using Sujarit.Assessment.Contracts;
using Sujarit.Disclosure.Items;

namespace Sujarit.Disclosure.Checking;

/// <summary>All that has to be known to look an item over; nothing is asked while it is looked at.</summary>
/// <param name="Content">What the item shows.</param>
/// <param name="Terms">What holds for every check of the year; null where it has none.</param>
internal sealed record CheckGround(ItemContent Content, CheckTerms? Terms)
{
    /// <summary>What files hold, by their SHA-256; those missing were not read yet.</summary>
    public IReadOnlyDictionary<string, FileText> Texts { get; init; } = new Dictionary<string, FileText>();

    /// <summary>How links were found, by their address; those missing were not looked at yet.</summary>
    public IReadOnlyDictionary<string, WebLink> Links { get; init; } = new Dictionary<string, WebLink>();

    /// <summary>The names of those who hold the head's position now.</summary>
    public IReadOnlyList<string> Heads { get; init; } = [];

    /// <summary>The addresses other items lead to, by the item's code.</summary>
    public IReadOnlyDictionary<string, IReadOnlySet<string>> Channels { get; init; } = new Dictionary<string, IReadOnlySet<string>>();

    /// <summary>Whether any version of it is public.</summary>
    public bool IsPublished { get; init; }

    /// <summary>Today, in Thailand: months that have not begun are not missed.</summary>
    public DateOnly Today { get; init; }
}
