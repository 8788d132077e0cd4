namespace Sujarit.Disclosure.Sealing;

/// <summary>What a file tells and no proof holds for: whoever checks it is told so.</summary>
/// <param name="What">The part of the file, such as <c>versions.title</c>.</param>
/// <param name="Why">In Thai words.</param>
internal sealed record Unproved(string What, string Why);
