using Sujarit.Platform.Jobs;

namespace Sujarit.Disclosure.Checking;

/// <summary>Wakes the checking room when a file or link is to be looked at.</summary>
internal sealed class CheckBell : Bell;
