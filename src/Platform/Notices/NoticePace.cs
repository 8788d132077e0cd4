namespace Sujarit.Platform.Notices;

/// <summary>How soon a person wants to be told by a channel.</summary>
public enum NoticePace
{
    /// <summary>Each notice by itself, when it comes.</summary>
    AtOnce,

    /// <summary>What is unread, once a day.</summary>
    Daily,

    /// <summary>Nothing; the notices stand on the site.</summary>
    Never,
}
