using Sujarit.Kernel;
using Sujarit.Kernel.Thai;
using Sujarit.Platform.Data;

namespace Sujarit.Disclosure.Monitoring;

/// <summary>A time at which an address was not watched because somebody said so.</summary>
internal sealed class WatchPause : AgencyRecord
{
    public const int LongestReason = 500;
    public const int LongestName = 200;

    private WatchPause()
    {
    }

    public Guid WatchedId { get; private init; }

    public string Reason { get; private init; } = "";

    public string By { get; private init; } = "";

    public DateTimeOffset From { get; private init; }

    /// <summary>Null while it lasts.</summary>
    public DateTimeOffset? To { get; private set; }

    /// <summary>Who ended it; null while it lasts.</summary>
    public string? EndedBy { get; private set; }

    /// <summary>It is not watched from now on.</summary>
    /// <exception cref="RuleBrokenException">No reason is given, or it is too long.</exception>
    public static WatchPause Begin(Guid watched, string? reason, string by, DateTimeOffset now)
    {
        var said = ThaiText.Clean(reason ?? "").ReplaceLineEndings(" ").Trim();
        return said.Length is 0 or > LongestReason
            ? throw new RuleBrokenException($"โปรดบอกเหตุผลที่พักการเฝ้าดู ไม่เกิน {LongestReason} ตัวอักษร")
            : new WatchPause { WatchedId = watched, Reason = said, By = by, From = now };
    }

    /// <summary>It is watched again.</summary>
    public void End(string by, DateTimeOffset now) => (To, EndedBy) = (now < From ? From : now, by);
}
