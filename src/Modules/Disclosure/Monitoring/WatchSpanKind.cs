namespace Sujarit.Disclosure.Monitoring;

/// <summary>What a time of the history was.</summary>
internal enum WatchSpanKind
{
    /// <summary>It could not be opened.</summary>
    Down,

    /// <summary>Nobody looked.</summary>
    NotKnown,
}
