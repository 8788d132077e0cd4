namespace Sujarit.Organizations.Pages;

/// <summary>What is written about an object. The object is looked for first, so the comment itself says what is wrong with the text.</summary>
internal sealed class CommentForm
{
    public string? Text { get; set; }

    /// <summary>Who is to be told.</summary>
    public List<Guid> Mentioned { get; set; } = [];
}
