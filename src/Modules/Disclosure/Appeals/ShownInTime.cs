namespace Sujarit.Disclosure.Appeals;

/// <summary>A version that the public could read in the time that was assessed.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Title">What it is called.</param>
/// <param name="From">When it was published.</param>
/// <param name="Until">When the next took its place; null where none has.</param>
/// <param name="Hash">SHA-256 of its sealed text.</param>
internal sealed record ShownInTime(int Number, string Title, DateTimeOffset From, DateTimeOffset? Until, string Hash);
