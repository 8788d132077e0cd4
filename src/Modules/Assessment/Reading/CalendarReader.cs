using System.Globalization;
using Sujarit.Assessment.Contracts;

namespace Sujarit.Assessment.Reading;

/// <summary>Reads <c>calendar.yaml</c>. A day may be a whole month, such as <c>2021-03</c>, where no more was published.</summary>
internal static class CalendarReader
{
    public static IReadOnlyList<Period> Read(Sheet sheet)
    {
        sheet.Root.Whole("year");
        return [.. AssessmentReader.Entries(sheet.Root, "periods").Select(ReadPeriod)];
    }

    private static Period ReadPeriod(Block block)
    {
        var from = ReadDay(block, "from", isEnd: false);
        var to = ReadDay(block, "to", isEnd: true);
        if (from?.Day > to?.Day)
        {
            block.Fault("to", "วันสิ้นสุดอยู่ก่อนวันเริ่มต้น");
        }

        return new Period(
            block.Text("code"),
            block.Text("name"),
            from?.Day,
            to?.Day,
            from?.IsMonth == true || to?.IsMonth == true,
            block.Basis()
        );
    }

    private static (DateOnly Day, bool IsMonth)? ReadDay(Block block, string key, bool isEnd)
    {
        if (block.MaybeText(key) is not { } text)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return (day, false);
        }

        if (DateOnly.TryParseExact(text + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month))
        {
            return (isEnd ? month.AddMonths(1).AddDays(-1) : month, true);
        }

        block.Fault(key, "ต้องเป็นวันที่แบบ 2024-07-30 หรือเดือนแบบ 2024-07 (ค.ศ.)");
        return null;
    }
}
