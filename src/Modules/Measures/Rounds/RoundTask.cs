using Sujarit.Kernel;
using Sujarit.Kernel.Thai;
using Sujarit.Measures.Doing;
using Sujarit.Measures.Planning;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;

namespace Sujarit.Measures.Rounds;

/// <summary>What one owner has to tell of a work in one round.</summary>
internal sealed class RoundTask : AgencyRecord
{
    private RoundTask()
    {
    }

    public Guid WorkId { get; private init; }

    public FiscalYear Year { get; private init; }

    /// <summary>The office or person asked.</summary>
    public Guid OwnerId { get; private init; }

    public string OwnerName { get; private init; } = "";

    /// <summary>From when it can be answered.</summary>
    public DateOnly OpensOn { get; private set; }

    /// <summary>The last day for it.</summary>
    public DateOnly DueOn { get; private init; }

    public TaskState State { get; private set; }

    /// <summary>Who answered or said that nothing was to be done; empty while it waits.</summary>
    public string AnsweredBy { get; private set; } = "";

    public DateTimeOffset? AnsweredAt { get; private set; }

    /// <summary>What was told; null where nothing was.</summary>
    public Guid? ProgressId { get; private set; }

    /// <summary>Why nothing was to be done; null where something was.</summary>
    public string? ExcusedWhy { get; private set; }

    /// <summary>An answer that is begun and not sent; null for none.</summary>
    public AnswerDraft? Draft { get; private set; }

    /// <summary>Who has been told of it.</summary>
    public LadderStep Step { get; private set; }

    /// <summary>Asks an owner for a round.</summary>
    public static RoundTask Ask(Work work, Owner owner, Round round) =>
        new()
        {
            WorkId = work.Id,
            Year = work.Year,
            OwnerId = owner.Id ?? throw new ArgumentException("Nobody can be asked by a name alone.", nameof(owner)),
            OwnerName = owner.Name,
            OpensOn = round.OpensOn,
            DueOn = round.DueOn,
        };

    /// <summary>The round begins on another day now.</summary>
    public void Reopen(DateOnly opensOn) => OpensOn = opensOn;

    /// <summary>An answer is begun, and kept until somebody goes on with it.</summary>
    /// <param name="draft">What was typed; null to throw away what was kept.</param>
    /// <param name="today">The date in Thailand.</param>
    /// <exception cref="RuleBrokenException">It was answered before, or its round has not begun.</exception>
    public void Keep(AnswerDraft? draft, DateOnly today)
    {
        RefuseUnlessAsked(today);
        Draft = draft;
    }

    /// <summary>It is answered by this progress.</summary>
    /// <exception cref="RuleBrokenException">It was answered before, or its round has not begun.</exception>
    public void Answer(Progress progress, Hand hand)
    {
        Close(TaskState.Answered, hand);
        ProgressId = progress.Id;
    }

    /// <summary>Nothing was to be done in the round.</summary>
    /// <exception cref="RuleBrokenException">No reason is given, it was answered before, or its round has not begun.</exception>
    public void Excuse(string? reason, Hand hand)
    {
        var why = Wording.Of(reason) ?? throw new RuleBrokenException("โปรดบอกเหตุผลที่ไม่มีการดำเนินการในรอบนี้ เพื่อให้ผู้อ่านภายหลังเข้าใจ");
        Close(TaskState.Excused, hand);
        ExcusedWhy = why;
    }

    /// <summary>Whoever stands at this step has been told.</summary>
    public void Climb(LadderStep step) => Step = step > Step ? step : throw new InvalidOperationException("A task climbs, and each step once.");

    /// <summary>How it stands on a day.</summary>
    public RoundState On(DateOnly today) => StateOn(State, OpensOn, DueOn, today);

    /// <summary>How a task of these days stands on a day.</summary>
    public static RoundState StateOn(TaskState state, DateOnly opensOn, DateOnly dueOn, DateOnly today) =>
        state != TaskState.Waiting ? RoundState.Done
        : dueOn < today ? RoundState.Overdue
        : opensOn <= today ? RoundState.Waiting
        : RoundState.Ahead;

    /// <summary>Whether the person may answer: for oneself, the own office, or whom one stands in for.</summary>
    public bool IsFor(Visitor who) => who.AnswersFor.Contains(OwnerId);

    private void Close(TaskState state, Hand hand)
    {
        RefuseUnlessAsked(hand.Today);
        (State, AnsweredBy, AnsweredAt, Draft) = (state, hand.Name, hand.At, null);
    }

    private void RefuseUnlessAsked(DateOnly today)
    {
        if (State != TaskState.Waiting)
        {
            throw Taken();
        }

        if (today < OpensOn)
        {
            throw new RuleBrokenException($"รอบนี้เริ่มวันที่ {ThaiDate.Full(OpensOn)} โปรดรายงานตั้งแต่วันนั้นเป็นต้นไป");
        }
    }

    /// <summary>The sentence for who comes second.</summary>
    internal RuleBrokenException Taken() =>
        new($"{AnsweredBy} รายงานรอบนี้ของ{OwnerName}ไปแล้ว ข้อความที่ท่านพิมพ์ยังอยู่ในหน้านี้ หากมีเรื่องเพิ่มเติม โปรดคัดลอกไปรายงานที่ปุ่ม “รายงานความก้าวหน้า” ของงานนี้");
}
