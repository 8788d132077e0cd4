namespace Sujarit.Disclosure.Twin;

/// <summary>Where an address stands in the copy.</summary>
/// <param name="Path">Below the folder; null where it cannot be a file.</param>
/// <param name="Words">Of its plain address; null where it cannot be a file.</param>
/// <param name="Why">Why it cannot, or is not where its address says; null where all is well.</param>
internal sealed record TwinPlace(string? Path, IReadOnlyList<string>? Words, string? Why);
