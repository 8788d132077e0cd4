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
}
