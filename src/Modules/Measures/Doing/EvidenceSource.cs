namespace Sujarit.Measures.Doing;

/// <summary>Where a piece of evidence comes from.</summary>
internal enum EvidenceSource
{
    /// <summary>A file somebody attached.</summary>
    Upload,

    /// <summary>A page of the web.</summary>
    Link,

    /// <summary>A register of the agency.</summary>
    Register,

    /// <summary>What the agency has published itself.</summary>
    Publication,
}
