namespace Sujarit.Documents.Papers.Ready;

/// <summary>A paper whose words stand ready, with blanks to fill.</summary>
/// <param name="Code">Its code: the name of its file.</param>
/// <param name="Kind">Which form.</param>
/// <param name="Title">What it is called where one is chosen.</param>
/// <param name="About">When it is used.</param>
/// <param name="Source">Whose words they are.</param>
/// <param name="Blanks">What has to be filled in, in the order it is asked for.</param>
/// <param name="Text">What it says; a blank stands as <c>{code}</c>.</param>
/// <param name="SignerPosition">The usual position of who signs; null where it differs.</param>
internal sealed record ReadyPaper(string Code, PaperKind Kind, string Title, string About, string Source, IReadOnlyList<ReadyBlank> Blanks, PaperText Text, string? SignerPosition)
{
    /// <summary>Stands for the name of the agency, which the program knows.</summary>
    public const string Agency = "agency";

    /// <summary>The text with its blanks filled; one that was not is named within double braces, and holds the paper up.</summary>
    /// <param name="agency">The name of the agency.</param>
    /// <param name="typed">What was typed for each blank, in their order.</param>
    public PaperText Fill(string agency, IReadOnlyList<string?> typed)
    {
        return new PaperText(Filled(Text.Subject)!, Filled(Text.To), Filled(Text.References), Filled(Text.Enclosures), Filled(Text.Body)!, Text.Contact);

        string? Filled(string? text)
        {
            var filled = text?.Replace($"{{{Agency}}}", agency, StringComparison.Ordinal);
            foreach (var (at, blank) in Blanks.Index())
            {
                // What is typed may hold braces of its own: they are no blanks.
                var value = typed.ElementAtOrDefault(at)?.Replace("{", "(", StringComparison.Ordinal).Replace("}", ")", StringComparison.Ordinal);
                filled = filled?.Replace($"{{{blank.Code}}}", string.IsNullOrWhiteSpace(value) ? $"{{{{{blank.Label}}}}}" : value, StringComparison.Ordinal);
            }

            return filled;
        }
    }
}
