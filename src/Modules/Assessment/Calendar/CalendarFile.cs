using System.Text;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using Sujarit.Kernel;
using Sujarit.Platform.Access;

namespace Sujarit.Assessment.Calendar;

/// <summary>Steps as calendar programs read them (RFC 5545): whole days, so that no time zone moves them.</summary>
internal static class CalendarFile
{
    public const string ContentType = "text/calendar; charset=utf-8";

    public static byte[] Write(AgencyCard agency, IEnumerable<(FiscalYear Year, CalendarRow Row)> steps, DateTimeOffset now)
    {
        var calendar = new Ical.Net.Calendar { ProductId = "-//Sujarit//ITA//TH" };
        calendar.AddProperty("X-WR-CALNAME", $"ปฏิทิน ITA {agency.Name}");
        calendar.AddProperty("X-WR-TIMEZONE", "Asia/Bangkok");
        calendar.Events.AddRange(steps.Where(step => (step.Row.From ?? step.Row.To) is not null).Select(step => Event(agency, step.Year, step.Row, now)));
        return Encoding.UTF8.GetBytes(new CalendarSerializer(calendar).SerializeToString()!);
    }

    private static CalendarEvent Event(AgencyCard agency, FiscalYear year, CalendarRow row, DateTimeOffset now)
    {
        var (first, last) = (row.From ?? row.To!.Value, row.To ?? row.From!.Value);
        return new CalendarEvent
        {
            Uid = $"{year}-{row.Key}@{agency.Code}.sujarit",
            DtStamp = new CalDateTime(now.UtcDateTime, "UTC"),
            Start = new CalDateTime(first),
            // The day after the last one, as the standard has it.
            End = new CalDateTime(last.AddDays(1)),
            Summary = $"ITA {year}: {row.Name}",
            Description = string.Join('\n', new[] { row.IsByMonth ? "ประกาศเพียงเดือน ยังไม่ระบุวัน" : null, row.Own?.Note }.OfType<string>()),
        };
    }
}
