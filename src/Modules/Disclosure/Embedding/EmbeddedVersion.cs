namespace Sujarit.Disclosure.Embedding;

/// <summary>A version as other sites show it.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Number">From 1.</param>
/// <param name="At">When it was published.</param>
/// <param name="Hash">The hash of what was sealed.</param>
/// <param name="Files">The files offered, in their order.</param>
internal sealed record EmbeddedVersion(string Title, int Number, DateTimeOffset At, string Hash, IReadOnlyList<EmbeddedFile> Files);
