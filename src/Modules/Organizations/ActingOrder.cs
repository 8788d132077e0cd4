using Sujarit.Kernel;
using Sujarit.Kernel.Thai;
using Sujarit.Organizations.Contracts;
using Sujarit.Platform.Data;

namespace Sujarit.Organizations;

/// <summary>An order by which a person does the work of a position that is another's, or nobody's, for some days.</summary>
internal sealed class ActingOrder : AgencyRecord
{
    private ActingOrder()
    {
    }

    /// <summary>Who acts.</summary>
    public Guid ActorId { get; private set; }

    /// <summary>Who holds the position; null while nobody does.</summary>
    public Guid? HolderId { get; private set; }

    /// <summary>The position that is acted for, as papers print it.</summary>
    public string Position { get; private set; } = "";

    public ActingKind Kind { get; private set; }

    /// <summary>คำสั่งที่ ….</summary>
    public string Number { get; private set; } = "";

    public DateOnly From { get; private set; }

    /// <summary>The last day.</summary>
    public DateOnly To { get; private set; }

    /// <summary>The day from which it counted no more, although its last day had not come.</summary>
    public DateOnly? EndedOn { get; private set; }

    /// <summary>Who wrote it into the program last; null for orders from before this was kept.</summary>
    public Guid? RecorderId { get; private set; }

    /// <summary>The last day it counts on; before <see cref="From"/> where it never did.</summary>
    private DateOnly LastDay => EndedOn is { } ended && ended.AddDays(-1) < To ? ended.AddDays(-1) : To;

    /// <summary>Gives an order.</summary>
    /// <exception cref="RuleBrokenException">Something is missing, or another order is for the same position on one of the days.</exception>
    public static ActingOrder Give(ActingTerms terms, IEnumerable<ActingOrder> others)
    {
        var order = new ActingOrder();
        order.Revise(terms, others);
        return order;
    }

    /// <summary>Corrects what the order says.</summary>
    /// <exception cref="RuleBrokenException">As when it is given.</exception>
    public void Revise(ActingTerms terms, IEnumerable<ActingOrder> others)
    {
        if (EndedOn is not null)
        {
            throw new RuleBrokenException("คำสั่งนี้สิ้นสุดไปแล้ว แก้ไขไม่ได้ โปรดเพิ่มคำสั่งใหม่");
        }

        terms.Check();
        (ActorId, HolderId, Position, Kind) = (terms.Actor, terms.Holder, terms.Position.Trim(), terms.Kind);
        (Number, From, To, RecorderId) = (terms.Number.Trim(), terms.From, terms.To, terms.Recorder);
        if (others.FirstOrDefault(other => other.Id != Id && IsForTheSame(other) && other.From <= To && From <= other.LastDay) is { } overlapping)
        {
            throw new RuleBrokenException($"คำสั่งที่ {overlapping.Number} ให้มีผู้{ActingWords.Of(overlapping.Kind)}ตำแหน่งนี้ในช่วงวันเดียวกันอยู่แล้ว โปรดแก้วันที่หรือให้คำสั่งเดิมสิ้นสุดก่อน");
        }
    }

    /// <summary>It counts no more from this day on.</summary>
    public void End(DateOnly today) =>
        EndedOn = EndedOn is null && To >= today ? today : throw new RuleBrokenException("คำสั่งนี้สิ้นสุดไปแล้ว");

    public bool CountsOn(DateOnly day) => From <= day && day <= LastDay;

    /// <summary>The order as other modules use it.</summary>
    public ActingCard Card() => new(HolderId, Position, Kind, Number, From, LastDay, RecorderId);

    private bool IsForTheSame(ActingOrder other) =>
        ThaiText.Fold(other.Position) == ThaiText.Fold(Position) || (HolderId is not null && other.HolderId == HolderId);
}
