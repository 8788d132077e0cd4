namespace Sujarit.Documents.Papers.Ready;

/// <summary>Something to fill in.</summary>
/// <param name="Code">How the text names it.</param>
/// <param name="Label">How people are asked for it.</param>
/// <param name="Hint">How it is to be filled; null for nothing.</param>
/// <param name="HasLines">Whether it may have several lines.</param>
internal sealed record ReadyBlank(string Code, string Label, string? Hint, bool HasLines);
