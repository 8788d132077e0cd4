using System.Globalization;

namespace Sujarit.Disclosure.Twin;

/// <summary>Something of the site that has an address of its own: a page, another page of its list, or a file.</summary>
/// <param name="Words">The words of its path, decoded.</param>
/// <param name="Page">Which page of a list; 1 for all else.</param>
internal sealed record TwinAddress(IReadOnlyList<string> Words, int Page)
{
    // No address of the site begins a word with it.
    private const char mark = '~';

    /// <summary>By what two links lead to the same; words hold no slash.</summary>
    public string Key { get; } = Page == 1 ? "/" + string.Join('/', Words) : string.Create(CultureInfo.InvariantCulture, $"/{string.Join('/', Words)}?page={Page}");

    /// <summary>The path a call asks for, decoded.</summary>
    public string Asked => "/" + string.Join('/', Words);

    /// <summary>The query a call asks for.</summary>
    public string Query => Page == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"?page={Page}");

    /// <summary>As the live site writes it.</summary>
    public string Live => TwinPath.Escaped(Words) + Query;

    /// <summary>The words of the plain address it has in the copy.</summary>
    public IReadOnlyList<string> Plain => Page == 1 ? Words : [.. Words, string.Create(CultureInfo.InvariantCulture, $"{mark}page-{Page}")];

    /// <summary>A page of a path.</summary>
    public static TwinAddress Of(string path) => new(TwinPath.Words(path) ?? throw new ArgumentException($"{path} is no path.", nameof(path)), 1);

    public bool Equals(TwinAddress? other) => other?.Key == Key;

    public override int GetHashCode() => Key.GetHashCode(StringComparison.Ordinal);
}
