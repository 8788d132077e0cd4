using System.Globalization;
using Microsoft.Extensions.Configuration;
using Sujarit.Kernel;

namespace Sujarit.Disclosure.Monitoring;

/// <summary>How often addresses are looked at; see docs/operations.md.</summary>
/// <param name="OursEvery">A page of this site.</param>
/// <param name="TheirsEvery">An address elsewhere.</param>
/// <param name="SecondLookAfter">How long after one that failed the second look decides.</param>
/// <param name="Witness">An address that is there for good: where nothing else answers and it does not either, this machine has no way out. Null to ask none.</param>
internal sealed record MonitorSettings(TimeSpan OursEvery, TimeSpan TheirsEvery, TimeSpan SecondLookAfter, Uri? Witness)
{
    private const string usualWitness = "https://example.com/";

    // Beyond two missed looks and some delay nobody can say how it was.
    private static readonly TimeSpan delay = TimeSpan.FromMinutes(10);

    /// <summary>Reads the settings.</summary>
    /// <exception cref="UnreadableException">One is out of its bounds.</exception>
    public static MonitorSettings From(IConfiguration settings)
    {
        var witness = settings["Monitoring:Witness"] ?? usualWitness;
        return new MonitorSettings(
            Minutes(settings, "Monitoring:OursEvery", 15, 5, 120),
            Minutes(settings, "Monitoring:TheirsEvery", 60, 15, 1440),
            Minutes(settings, "Monitoring:SecondLookAfter", 3, 1, 30),
            witness.Length == 0 ? null : WebAddress.Of(witness) ?? throw new UnreadableException($"Monitoring:Witness ต้องเป็นที่อยู่เว็บ หรือว่างไว้ ไม่ใช่ “{witness}”"));
    }

    public TimeSpan Every(WatchKind kind) => kind == WatchKind.Ours ? OursEvery : TheirsEvery;

    /// <summary>The longest time between two looks that says how it was between them.</summary>
    public TimeSpan Longest(WatchKind kind) => (2 * Every(kind)) + delay;

    private static TimeSpan Minutes(IConfiguration settings, string name, int usual, int least, int most) =>
        settings[name] is not { Length: > 0 } told ? TimeSpan.FromMinutes(usual)
        : int.TryParse(told, NumberStyles.None, CultureInfo.InvariantCulture, out var minutes) && minutes >= least && minutes <= most ? TimeSpan.FromMinutes(minutes)
        : throw new UnreadableException($"{name} ต้องเป็นจำนวนนาทีตั้งแต่ {least} ถึง {most} ไม่ใช่ “{told}”");
}
