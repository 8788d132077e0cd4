using Sujarit.Kernel;
using Sujarit.Kernel.Thai;
using Sujarit.Measures.Planning;
using Sujarit.Measures.Reports;
using Sujarit.Platform.Data;

namespace Sujarit.Measures.Doing;

/// <summary>One thing that was done for a work.</summary>
internal sealed class Progress : AgencyRecord
{
    private readonly List<EvidenceUse> uses = [];

    private Progress()
    {
    }

    public Guid WorkId { get; private init; }

    public FiscalYear Year { get; private init; }

    /// <summary>Counts what was told of the work, from 0.</summary>
    public int Order { get; private init; }

    /// <summary>The day it was done; null for what a paper says without one.</summary>
    public DateOnly? On { get; private set; }

    public string Text { get; private set; } = "";

    /// <summary>How far the work had come with it; null where not said.</summary>
    public ProgressStatus? Status { get; private set; }

    /// <summary>Why nothing is attached to what is done; null where something is, or nothing need be.</summary>
    public string? WithoutEvidence { get; private set; }

    /// <summary>Who told it.</summary>
    public string By { get; private init; } = "";

    public Guid? PersonId { get; private init; }

    public DateTimeOffset ToldAt { get; private init; }

    public DateTimeOffset? RemovedAt { get; private set; }

    public string? RemovedWhy { get; private set; }

    /// <summary>The evidence attached to it, uses that ended too.</summary>
    public IReadOnlyList<EvidenceUse> Uses => uses;

    /// <summary>The evidence that bears it out now.</summary>
    public IReadOnlyList<Evidence> Evidence => [.. uses.Where(use => use.IsInForce).Select(use => use.Piece)];

    public bool IsRemoved => RemovedAt is not null;

    /// <summary>What the report repeats, in its order: what has no date first, as it stood on a paper, then by date.</summary>
    public static IEnumerable<string> Printed(IEnumerable<Progress> entries) =>
        entries.Where(entry => !entry.IsRemoved).OrderBy(entry => entry.On ?? DateOnly.MinValue).ThenBy(entry => entry.Order).Select(entry => entry.Text);

    internal static Progress Tell(Work work, Telling telling, Hand hand, int order)
    {
        var progress = new Progress { WorkId = work.Id, Year = work.Year, Order = order, By = hand.Name, PersonId = hand.PersonId, ToldAt = hand.At };
        progress.Keep(telling, hand.Today);
        return progress;
    }

    internal static Progress Recall(Work work, string text, ProgressStatus? status, Hand hand, int order) =>
        new()
        {
            WorkId = work.Id,
            Year = work.Year,
            Order = order,
            Text = Wording.Of(text) ?? "",
            Status = status,
            By = hand.Name,
            PersonId = hand.PersonId,
            ToldAt = hand.At,
        };

    /// <summary>Tells it otherwise.</summary>
    /// <exception cref="RuleBrokenException">It was removed, or what is told cannot be.</exception>
    public void Correct(Telling telling, Hand hand)
    {
        if (IsRemoved)
        {
            throw new RuleBrokenException("รายการความก้าวหน้านี้ลบแล้ว จึงแก้ไขไม่ได้");
        }

        Keep(telling, hand.Today);
    }

    internal void Remove(string reason, Hand hand)
    {
        if (IsRemoved)
        {
            throw new RuleBrokenException("รายการความก้าวหน้านี้ลบไปแล้ว");
        }

        RemovedWhy = Wording.Of(reason) ?? throw new RuleBrokenException("โปรดบอกเหตุผลที่ลบ เพื่อให้ตรวจสอบภายหลังได้");
        RemovedAt = hand.At;
        foreach (var use in uses.Where(use => use.EndedAt is null))
        {
            use.End(hand);
        }
    }

    /// <summary>It counts again, with the evidence that its removal took from it.</summary>
    /// <exception cref="RuleBrokenException">It was not removed.</exception>
    internal void Reinstate()
    {
        if (!IsRemoved)
        {
            throw new RuleBrokenException("รายการความก้าวหน้านี้ไม่ได้ถูกลบ หรือนำกลับมาแล้ว");
        }

        foreach (var use in uses.Where(use => use.EndedAt == RemovedAt))
        {
            use.Resume();
        }

        (RemovedAt, RemovedWhy) = (null, null);
    }

    private void Keep(Telling telling, DateOnly today)
    {
        if (telling.On < Year.FirstDay)
        {
            throw new RuleBrokenException($"วันที่อยู่ก่อนปีงบประมาณ พ.ศ. {Year} โปรดระบุวันตั้งแต่ {ThaiDate.Full(Year.FirstDay)}");
        }

        if (telling.On > today)
        {
            throw new RuleBrokenException("วันที่ยังมาไม่ถึง โปรดระบุวันที่ได้ดำเนินการจริง ไม่เกินวันนี้");
        }

        if (telling.Status == ProgressStatus.Done && !telling.HasEvidence && Wording.Of(telling.WithoutEvidence) is null)
        {
            throw new RuleBrokenException("ยังไม่ได้แนบหลักฐาน โปรดแนบอย่างน้อยหนึ่งชิ้น หรือบอกเหตุที่ไม่มี");
        }

        Text = Wording.Of(telling.Text) ?? throw new RuleBrokenException("โปรดเล่าสั้น ๆ ว่าทำอะไรไปแล้ว");
        (On, Status, WithoutEvidence) = (telling.On, telling.Status, telling.HasEvidence ? null : Wording.Of(telling.WithoutEvidence));
    }
}
