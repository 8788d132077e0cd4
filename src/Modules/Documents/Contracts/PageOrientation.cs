namespace Sujarit.Documents.Contracts;

/// <summary>How an A4 sheet is held.</summary>
public enum PageOrientation
{
    /// <summary>Upright, for running text.</summary>
    Portrait,

    /// <summary>Lying, for wide tables.</summary>
    Landscape,
}
