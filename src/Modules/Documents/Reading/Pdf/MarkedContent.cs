namespace Sujarit.Documents.Reading.Pdf;

/// <summary>A stretch of a page's content that belongs to one place of the structure.</summary>
internal sealed class MarkedContent
{
    /// <summary>Its number on the page; null where the mark around it counts.</summary>
    public int? Number { get; init; }

    /// <summary>Whether it is only drawn, as a page number is.</summary>
    public bool IsArtifact { get; init; }

    /// <summary>What to read instead of the letters drawn; สระอำ comes so.</summary>
    public string? ActualText { get; init; }

    public bool IsSaid { get; set; }
}
