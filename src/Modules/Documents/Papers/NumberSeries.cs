using Sujarit.Kernel;
using Sujarit.Kernel.Thai;
using Sujarit.Platform.Data;

namespace Sujarit.Documents.Papers;

/// <summary>The numbers of one kind of paper in one calendar year, of one office or of the whole agency; each follows the one before.</summary>
internal sealed class NumberSeries : AgencyRecord
{
    public const int Highest = 999_999;

    private NumberSeries()
    {
    }

    public PaperKind Kind { get; private init; }

    /// <summary>The office; <see cref="Guid.Empty"/> for the whole agency.</summary>
    public Guid OfficeId { get; private init; }

    /// <summary>The calendar year in พ.ศ.</summary>
    public int Year { get; private init; }

    /// <summary>Where it begins: 1, or later for an agency that begins here in the middle of a year.</summary>
    public int First { get; private set; }

    /// <summary>The number given last; null while none was.</summary>
    public int? Last { get; private set; }

    /// <summary>The date of the paper that has the last number; null while none was given.</summary>
    public DateOnly? LastOn { get; private set; }

    public int Next => Last is { } last ? last + 1 : First;

    public static NumberSeries Begin(PaperKind kind, Guid office, int year) => new() { Kind = kind, OfficeId = office, Year = year, First = 1 };

    /// <summary>ระเบียบงานสารบรรณ: numbers run through a calendar year (ปีปฏิทิน) of พ.ศ.</summary>
    public static int YearOf(DateOnly day) => day.Year + 543;

    /// <summary>The first number will be this one.</summary>
    /// <exception cref="RuleBrokenException">A number of it was given, or it is no number.</exception>
    public void StartAt(int first) =>
        First = Last is not null ? throw new RuleBrokenException($"ออกเลขไปแล้วถึงเลขที่ {Last} จึงเปลี่ยนเลขแรกของปีไม่ได้")
            : first is < 1 or > Highest ? throw new RuleBrokenException($"เลขแรกต้องเป็น 1–{Highest}")
            : first;

    /// <summary>Gives the next number.</summary>
    /// <param name="on">The date of the paper.</param>
    /// <param name="today">The day it is given.</param>
    /// <exception cref="RuleBrokenException">The date is to come, or lies before that of the last number.</exception>
    public int Give(DateOnly on, DateOnly today)
    {
        if (on > today)
        {
            throw new RuleBrokenException("วันที่ของเอกสารอยู่ในอนาคต โปรดใช้วันนี้หรือวันก่อนหน้า");
        }

        if (on < LastOn)
        {
            throw new RuleBrokenException($"เลขที่ {Last} ลงวันที่ {ThaiDate.Full(LastOn.Value, DigitScript.Arabic)} แล้ว เลขถัดไปจึงลงวันที่ก่อนนั้นไม่ได้ มิฉะนั้นเลขกับวันที่จะไม่เรียงกัน");
        }

        if (Next > Highest)
        {
            throw new RuleBrokenException("เลขของปีนี้หมดแล้ว");
        }

        (Last, LastOn) = (Next, on);
        return Last.Value;
    }
}
