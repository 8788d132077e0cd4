namespace Sujarit.Organizations.History;

/// <summary>A run of a text, and what became of it.</summary>
internal sealed record TextPart(TextFate Fate, string Text);
