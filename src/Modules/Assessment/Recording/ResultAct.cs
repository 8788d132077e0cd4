namespace Sujarit.Assessment.Recording;

/// <summary>How figures came to change.</summary>
internal enum ResultAct
{
    /// <summary>A whole result was taken over.</summary>
    Recorded,

    /// <summary>Figures of a file were taken over, the others left as they were.</summary>
    Imported,

    /// <summary>Figures that were not known were filled in.</summary>
    Entered,

    /// <summary>Known figures were put right.</summary>
    Corrected,
}
