namespace Sujarit.Documents.Contracts;

/// <summary>Running text.</summary>
/// <param name="Text">Its text: NFC, สระอำ in one, a tab for a tab stop, a line feed for a forced line break, ☑ and ☐ for check boxes.</param>
public sealed record Paragraph(string Text) : Block
{
    public ParagraphStyle Style { get; init; } = ParagraphStyle.Body;

    /// <summary>
    /// The number or bullet a real list prints before it (<c>๑.</c>, <c>-</c>), which is then not part of <see cref="Text"/>;
    /// null for a paragraph outside lists. A number typed as text stays in the text.
    /// </summary>
    public string? Mark { get; init; }

    /// <summary>Whether it stays on the page of the block after it. Printing only; headings always do.</summary>
    public bool StaysWithNext { get; init; }

    /// <summary>Whether it begins a new page. Printing only.</summary>
    public bool StartsPage { get; init; }
}
