namespace Sujarit.Platform.Archives;

/// <summary>A column of a table.</summary>
/// <param name="Key">What programs call it.</param>
/// <param name="Title">What people call it.</param>
/// <param name="Words">What people call the words that stand in it; null where they stand as they are.</param>
public sealed record ArchivedColumn(string Key, string Title, IReadOnlyDictionary<string, string>? Words = null);
