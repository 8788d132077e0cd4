namespace Sujarit.Platform.Pages;

/// <summary>What saving a form costs, said before it is saved.</summary>
/// <param name="Title">What it costs something, such as the title of a signed document.</param>
/// <param name="Address">Its page, below the office; null where the visitor may not open it.</param>
/// <param name="Whole">The whole of it in Thai, to stand after the title.</param>
/// <param name="Beside">The same in one sentence, to stand beside the button.</param>
public sealed record Forewarning(string Title, string? Address, string Whole, string Beside);
