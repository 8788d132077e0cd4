namespace Sujarit.Disclosure.Monitoring;

/// <summary>Whose an address is that is watched.</summary>
internal enum WatchKind
{
    /// <summary>A page of this site, as the public reaches it.</summary>
    Ours,

    /// <summary>Elsewhere: what published items, channels and the old site lead to.</summary>
    Theirs,

    /// <summary>Elsewhere: what the office added itself.</summary>
    Added,
}
