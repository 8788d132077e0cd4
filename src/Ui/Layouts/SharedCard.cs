using Sujarit.Ui.Languages;

namespace Sujarit.Ui;

/// <summary>What LINE, Facebook and others show of a page that somebody passes on. A page puts it into its view data as <c>Share</c>.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Description">What it says in a sentence or two; may be empty.</param>
/// <param name="PictureUrl">The whole address of its picture; null for none.</param>
/// <param name="Url">The whole address of the page.</param>
public sealed record SharedCard(string Title, string Description, string? PictureUrl, string Url)
{
    /// <summary>The language the address speaks.</summary>
    public Language Language { get; init; } = Language.Thai;

    /// <summary>Where LINE asks whom to pass it on to.</summary>
    public string ToLine => "https://social-plugins.line.me/lineit/share?url=" + Uri.EscapeDataString(Url);

    /// <summary>Where Facebook asks the same.</summary>
    public string ToFacebook => "https://www.facebook.com/sharer/sharer.php?u=" + Uri.EscapeDataString(Url);
}
