using Sujarit.Kernel;
using Sujarit.Platform.Data;
using Sujarit.Platform.Jobs;

namespace Sujarit.Disclosure.Items;

/// <summary>That an item is to be published at a later time, exactly as it was when that was decided.</summary>
internal sealed class PublishingPlan : AgencyRecord, ILeased
{
    public const int LongestOutcome = 500;

    private static readonly TimeSpan lease = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan furthest = TimeSpan.FromDays(366);

    private PublishingPlan()
    {
    }

    public FiscalYear Assessment { get; private init; }

    /// <summary>The code of the item, as the rulebook writes it.</summary>
    public string Item { get; private init; } = "";

    /// <summary>When it is to be published.</summary>
    public DateTimeOffset At { get; private init; }

    /// <summary>The hash of what was decided to be published; see <see cref="ItemContent.Hash"/>.</summary>
    public string Hash { get; private init; } = "";

    public Guid PersonId { get; private init; }

    /// <summary>Who decided it; the version is published in that name.</summary>
    public string PersonName { get; private init; } = "";

    public PublishingPlanState State { get; private set; }

    /// <summary>What came of it, for people; null while it waits.</summary>
    public string? Outcome { get; private set; }

    public DateTimeOffset? LeasedUntil { get; private set; }

    /// <summary>Plans to publish.</summary>
    /// <exception cref="RuleBrokenException">The time has passed, or is too far away.</exception>
    public static PublishingPlan Of(FiscalYear assessment, string item, DateTimeOffset at, string hash, Guid person, string name, DateTimeOffset now) =>
        at > now && at <= now + furthest
            ? new() { Assessment = assessment, Item = item, At = at, Hash = hash, PersonId = person, PersonName = name }
            : throw new RuleBrokenException("เวลาเผยแพร่ต้องเป็นเวลาหลังจากนี้ ไม่เกินหนึ่งปี");

    public void Claim(DateTimeOffset now)
    {
        if (State != PublishingPlanState.Waiting)
        {
            throw new InvalidOperationException("It is not waiting.");
        }

        LeasedUntil = now + lease;
    }

    public void Done(string outcome) => End(PublishingPlanState.Done, outcome);

    public void Fail(string why) => End(PublishingPlanState.Failed, why);

    /// <summary>Takes it back while it waits.</summary>
    /// <exception cref="RuleBrokenException">It waits no more.</exception>
    public void Cancel(string by)
    {
        if (State != PublishingPlanState.Waiting)
        {
            throw new RuleBrokenException("การตั้งเวลานี้สิ้นสุดแล้ว จึงยกเลิกไม่ได้");
        }

        End(PublishingPlanState.Cancelled, $"ยกเลิกโดย{by}");
    }

    private void End(PublishingPlanState state, string outcome) =>
        (State, Outcome, LeasedUntil) = (state, outcome.Length > LongestOutcome ? outcome[..LongestOutcome] : outcome, null);
}
