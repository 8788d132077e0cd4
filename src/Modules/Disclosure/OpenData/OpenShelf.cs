namespace Sujarit.Disclosure.OpenData;

/// <summary>Every set of open data of the agency of the call.</summary>
internal sealed class OpenShelf(IEnumerable<IOpenSet> sets)
{
    /// <summary>The sets, in the order they are offered.</summary>
    public IReadOnlyList<IOpenSet> Sets { get; } = [.. sets];

    /// <summary>The set of that name; null for none.</summary>
    public IOpenSet? Of(string name) => Sets.FirstOrDefault(set => string.Equals(set.Name, name, StringComparison.Ordinal));
}
