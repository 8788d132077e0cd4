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

    public static Office Open(string name, int order) => new() { Name = Named(name), Order = order };

    public void Rename(string name) => Name = Named(name);

    public void Place(int order) => Order = order;

    public void Close(DateOnly today) => ClosedOn = ClosedOn is null ? today : throw new RuleBrokenException("ส่วนราชการนี้ปิดไปแล้ว");

    public void Reopen() => ClosedOn = null;

    private static string Named(string name) => name.Trim() is { Length: > 0 } named ? named : throw new RuleBrokenException("กรอกชื่อส่วนราชการ");
}
