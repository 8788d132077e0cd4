using Sujarit.Kernel;
using Sujarit.Kernel.Thai;
using Sujarit.Platform.Data;

namespace Sujarit.Organizations.Absences;

/// <summary>Days on which somebody is away, and who stands in meanwhile.</summary>
internal sealed class Absence : AgencyRecord
{
    private const int longest = 366;

    private Absence()
    {
    }

    public Guid PersonId { get; private init; }

    public Guid StandInId { get; private init; }

    public DateOnly FirstDay { get; private init; }

    public DateOnly LastDay { get; private init; }

    /// <summary>Why; null where not said. Only the person and the administrator see it.</summary>
    public string? Reason { get; private init; }

    /// <summary>Since when it counts no longer; null while it does.</summary>
    public DateTimeOffset? WithdrawnAt { get; private set; }

    /// <summary>Somebody will be away.</summary>
    /// <param name="person">Who.</param>
    /// <param name="standIn">Who does the work meanwhile.</param>
    /// <param name="first">The first day away.</param>
    /// <param name="last">The last day away.</param>
    /// <param name="reason">Why, if it is said.</param>
    /// <param name="known">The absences of both that count.</param>
    /// <param name="today">The day it is said.</param>
    /// <exception cref="RuleBrokenException">It cannot be so; the sentence says why.</exception>
    public static Absence Say(Person person, Person standIn, DateOnly first, DateOnly last, string? reason, IReadOnlyList<Absence> known, DateOnly today)
    {
        if (standIn.Id == person.Id)
        {
            throw new RuleBrokenException("ผู้ปฏิบัติหน้าที่แทนต้องเป็นคนอื่น โปรดเลือกผู้ที่อยู่ปฏิบัติงานในช่วงนั้น");
        }

        if ((person.LeftOn ?? standIn.LeftOn) is not null)
        {
            throw new RuleBrokenException($"{(person.LeftOn is null ? standIn : person).Name} พ้นจากหน่วยงานแล้ว โปรดเลือกผู้อื่น");
        }

        if (last < first || last < today || last > first.AddDays(longest))
        {
            throw new RuleBrokenException(
                last < first ? "วันสุดท้ายอยู่ก่อนวันแรก โปรดตรวจวันที่ทั้งสอง"
                : last < today ? "ช่วงนี้ผ่านไปแล้ว โปรดระบุวันสุดท้ายตั้งแต่วันนี้เป็นต้นไป"
                : "ระบุได้ไม่เกินหนึ่งปีต่อครั้ง"
            );
        }

        if (known.FirstOrDefault(other => other.WithdrawnAt is null && other.FirstDay <= last && other.LastDay >= first && (other.PersonId == person.Id || other.PersonId == standIn.Id)) is { } overlapping)
        {
            throw new RuleBrokenException($"{(overlapping.PersonId == person.Id ? person : standIn).Name} แจ้งว่าไม่อยู่แล้วในช่วง {ThaiDate.Range(overlapping.FirstDay, overlapping.LastDay)} โปรดเลือกช่วงหรือผู้ปฏิบัติหน้าที่แทนใหม่");
        }

        return new Absence { PersonId = person.Id, StandInId = standIn.Id, FirstDay = first, LastDay = last, Reason = reason };
    }

    /// <summary>The person is there after all, or back early: from now on nobody stands in.</summary>
    public void Withdraw(DateTimeOffset at) => WithdrawnAt = WithdrawnAt is null ? at : throw new RuleBrokenException("การแจ้งนี้ยกเลิกไปแล้ว");
}
