using Sujarit.Kernel;
using Sujarit.Platform.Data;

namespace Sujarit.Organizations;

/// <summary>A ส่วนราชการ of the agency: สำนักปลัด, กองคลัง, กองช่าง ….</summary>
internal sealed class Office : AgencyRecord
{
    private Office()
    {
    }

    public string Name { get; private set; } = "";

    /// <summary>Its place in lists, smallest first.</summary>
    public int Order { get; private set; }

    /// <summary>Since when it is no more; its past work keeps its name.</summary>
    public DateOnly? ClosedOn { get; private set; }

    /// <summary>The person who heads it; null where nobody is named.</summary>
    public Guid? HeadId { get; private set; }

    public static Office Open(string name, int order) => new() { Name = Named(name), Order = order };

    public void Rename(string name) => Name = Named(name);

    /// <summary>Says who heads it; nobody where none is named.</summary>
    public void BeLedBy(Guid? person) => HeadId = person;

    public void Place(int order) => Order = order;

    /// <summary>It is no more, from today on.</summary>
    /// <param name="today">The day it is closed.</param>
    /// <param name="people">How many still work in it; they move first.</param>
    public void Close(DateOnly today, int people)
    {
        if (people > 0)
        {
            throw new RuleBrokenException($"ยังมีบุคคลอยู่ใน{Name} {people} คน โปรดย้ายไปส่วนราชการอื่นก่อนปิด");
        }

        ClosedOn = ClosedOn is null ? today : throw new RuleBrokenException("ส่วนราชการนี้ปิดไปแล้ว");
    }

    public void Reopen() => ClosedOn = ClosedOn is null ? throw new RuleBrokenException("ส่วนราชการนี้เปิดอยู่แล้ว") : null;

    /// <summary>Changes places with the office before or after it; all are numbered anew.</summary>
    public static void Move(List<Office> all, int at, bool up)
    {
        var to = Math.Clamp(at + (up ? -1 : 1), 0, all.Count - 1);
        (all[at], all[to]) = (all[to], all[at]);
        for (var place = 0; place < all.Count; place++)
        {
            all[place].Place(place + 1);
        }
    }

    private static string Named(string name) => name.Trim() is { Length: > 0 } named ? named : throw new RuleBrokenException("กรอกชื่อส่วนราชการ");
}
