using Sujarit.Kernel;
using Sujarit.Platform.Data;

namespace Sujarit.Measures.Rounds;

/// <summary>
/// How an agency follows up its rounds: when owners are reminded, and how many days after the last day an answer that is not there climbs to
/// the head of the office and to ปลัด. One for each agency; the daily round is kept here too.
/// </summary>
internal sealed class Ladder : AgencyRecord
{
    private const int longest = 90;

    private Ladder()
    {
    }

    /// <summary>How many days before the last day the owner is reminded.</summary>
    public int DaysBefore { get; private set; }

    /// <summary>How many days after it the owner is told that it is overdue.</summary>
    public int OverdueAfter { get; private set; }

    /// <summary>How many days after it the head of the office is told.</summary>
    public int HeadAfter { get; private set; }

    /// <summary>How many days after it ปลัด is told.</summary>
    public int ChiefAfter { get; private set; }

    /// <summary>The person who is ปลัด; null where nobody is named, and that step is left out.</summary>
    public Guid? ChiefId { get; private set; }

    /// <summary>The day of which the round was made last; null where it is to be made again.</summary>
    public DateOnly? WalkedOn { get; private set; }

    /// <summary>Until when whoever makes the round has it for itself.</summary>
    public DateTimeOffset? LeasedUntil { get; private set; }

    /// <summary>As most offices do it, until the agency says otherwise.</summary>
    public static Ladder Usual() => new() { DaysBefore = 7, OverdueAfter = 1, HeadAfter = 3, ChiefAfter = 7 };

    /// <summary>Says when who is told.</summary>
    /// <exception cref="RuleBrokenException">The steps do not follow each other.</exception>
    public void Set(int daysBefore, int headAfter, int chiefAfter, Guid? chief)
    {
        if (daysBefore is < 1 or > longest)
        {
            throw new RuleBrokenException($"เตือนล่วงหน้าได้ 1 ถึง {longest} วัน");
        }

        if (headAfter < OverdueAfter || chiefAfter < headAfter || chiefAfter > longest)
        {
            throw new RuleBrokenException($"จำนวนวันหลังครบกำหนดต้องไม่น้อยกว่า {OverdueAfter} วัน ไม่เกิน {longest} วัน และปลัดได้รับแจ้งไม่ก่อนหัวหน้าส่วนราชการ");
        }

        (DaysBefore, HeadAfter, ChiefAfter, ChiefId) = (daysBefore, headAfter, chiefAfter, chief);
    }

    /// <summary>
    /// The steps a task has to climb today, lowest first. A reminder that comes too late to remind is left out; whoever stands higher is told
    /// even if a day was missed.
    /// </summary>
    public IReadOnlyList<LadderStep> StepsOf(RoundTask task, DateOnly today)
    {
        List<LadderStep> reached = [.. Enum.GetValues<LadderStep>().Where(step => step > task.Step && DayOf(task, step) <= today)];
        var lastForOwner = reached.LastOrDefault(step => step <= LadderStep.Overdue);
        return [.. reached.Where(step => step >= lastForOwner)];
    }

    private DateOnly DayOf(RoundTask task, LadderStep step) =>
        step switch
        {
            LadderStep.Before => task.DueOn.AddDays(-DaysBefore),
            LadderStep.OnDay => task.DueOn,
            LadderStep.Overdue => task.DueOn.AddDays(OverdueAfter),
            LadderStep.Head => task.DueOn.AddDays(HeadAfter),
            _ => task.DueOn.AddDays(ChiefAfter),
        };
}
