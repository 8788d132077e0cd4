namespace Sujarit.Platform.Fetching;

/// <summary>How reading a link ended.</summary>
public enum LinkOutcome
{
    /// <summary>It is there.</summary>
    Reached,

    /// <summary>The site answers that it is not to be had, with a status such as 404.</summary>
    Missing,

    /// <summary>There is no site of that name.</summary>
    Unknown,

    /// <summary>Nothing answers at that address.</summary>
    Silent,

    /// <summary>It takes too long.</summary>
    Slow,

    /// <summary>The site cannot show that it is who it says it is.</summary>
    Untrusted,

    /// <summary>It leads on and on.</summary>
    Astray,

    /// <summary>It is an address that is never asked: one inside a network, or no ordinary one of the web.</summary>
    Forbidden,

    /// <summary>This machine has no way out; nothing is said of the link.</summary>
    Offline,
}
