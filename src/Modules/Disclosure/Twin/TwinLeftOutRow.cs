namespace Sujarit.Disclosure.Twin;

/// <summary>Something that is not in the copy, or not where its address says.</summary>
internal sealed class TwinLeftOutRow
{
    /// <summary>Its address on the live site.</summary>
    public string Address { get; init; } = "";

    /// <summary>Why, in Thai.</summary>
    public string Why { get; init; } = "";
}
