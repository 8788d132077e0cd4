namespace Sujarit.Platform.Notices;

/// <summary>How somebody is reached by a channel.</summary>
/// <param name="Address">An e-mail address, or an id of LINE.</param>
/// <param name="Pace">How soon the person wants to be told by it.</param>
public sealed record Way(string Address, NoticePace Pace);
