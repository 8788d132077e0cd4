using System.Globalization;

namespace Sujarit.Modules.Kernel;

/// <summary>A clock that stands at one instant.</summary>
internal sealed class StoppedClock(string instant) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture);
}
