namespace Sujarit.Disclosure.Monitoring;

/// <summary>How an address stands.</summary>
internal enum WatchState
{
    /// <summary>Nobody has looked yet.</summary>
    NotYet,

    Up,

    /// <summary>It could not be opened at one look; the second one decides.</summary>
    Doubtful,

    Down,

    /// <summary>What was found says neither.</summary>
    Unknown,

    /// <summary>Somebody of the office said not to look for a while.</summary>
    Paused,

    /// <summary>Nothing leads there any more; its history stays.</summary>
    Retired,
}
