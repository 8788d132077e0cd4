namespace Sujarit.Disclosure.Monitoring;

/// <summary>A time at which an address could not be opened, that people are to be told of.</summary>
internal sealed record WatchCase(WatchSpan Span, WatchedAddress Watched)
{
    public bool IsOurs => Watched.Kind == WatchKind.Ours;

    /// <summary>Whether people are told of it now.</summary>
    public bool IsNew { get; set; }
}
