namespace Sujarit.Documents.Contracts;

/// <summary>What a paragraph is on the paper; the layout follows from it.</summary>
public enum ParagraphStyle
{
    /// <summary>Running text with the first line set in.</summary>
    Body,

    /// <summary>The name of the paper, centred.</summary>
    Title,

    /// <summary>A heading of the first level.</summary>
    Heading1,

    /// <summary>A heading of the second level.</summary>
    Heading2,

    /// <summary>Text without the first line set in.</summary>
    Plain,

    /// <summary>A centred line.</summary>
    Centred,

    /// <summary>A word of the form, a tab and what belongs to it, such as <c>เรื่อง⇥…</c>; its further lines stand below what belongs to it.</summary>
    Labelled,
}
