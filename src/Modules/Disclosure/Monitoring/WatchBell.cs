using Sujarit.Platform.Jobs;

namespace Sujarit.Disclosure.Monitoring;

/// <summary>Wakes the watchman when somebody asks for an address to be looked at.</summary>
internal sealed class WatchBell : Bell;
