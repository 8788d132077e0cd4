namespace Sujarit.Platform.Files;

/// <summary>How small a small picture is.</summary>
public enum SmallSize
{
    /// <summary>One of an album: at most 480 px, in the form of the original.</summary>
    Album,

    /// <summary>Alone within a page: as large as 8 KB allow, at most 640 px.</summary>
    Page,

    /// <summary>One of many in a list: as large as 2 KB allow, at most 200 px. A first visit brings several.</summary>
    Tile,
}
