using System.Globalization;
using Sujarit.Kernel.Thai;

namespace Sujarit.Kernel;

/// <summary>A Thai government fiscal year: 2569 runs from 1 October 2025 to 30 September 2026.</summary>
/// <param name="BuddhistYear">The year in พ.ศ., such as 2567.</param>
public readonly record struct FiscalYear(int BuddhistYear) : IComparable<FiscalYear>
{
    private const int earliest = 2400;
    private const int latest = 2742;

    /// <summary>1 October of the calendar year before.</summary>
    public DateOnly FirstDay => new(BuddhistYear - 544, 10, 1);

    /// <summary>30 September.</summary>
    public DateOnly LastDay => new(BuddhistYear - 543, 9, 30);

    public FiscalYear Next => new(BuddhistYear + 1);

    public FiscalYear Previous => new(BuddhistYear - 1);

    /// <summary>The fiscal year the day lies in.</summary>
    public static FiscalYear Of(DateOnly day) => new(day.Year + (day.Month >= 10 ? 544 : 543));

    /// <summary>The fiscal year it is now, in Thailand: it begins on 30 September at 17:00 UTC.</summary>
    public static FiscalYear Of(TimeProvider clock) => Of(clock.Today());

    /// <summary>Reads what <see cref="TryRead"/> reads.</summary>
    /// <exception cref="UnreadableException">The text is no such year.</exception>
    public static FiscalYear Read(string text) =>
        TryRead(text, out var year)
            ? year
            : throw new UnreadableException($"“{Quotation.Of(text)}” ไม่ใช่ปีงบประมาณ กรุณาระบุปี พ.ศ. เป็นตัวเลขสี่หลัก");

    /// <summary>
    /// Reads a year of พ.ศ. in either digits, blanks around it aside: four digits from 2400 to 2742, or the last two of 25xx.
    /// A year of the common era is refused: it is most likely a mistake.
    /// </summary>
    public static bool TryRead(string text, out FiscalYear year)
    {
        var digits = ThaiDigits.ToArabic(text.Trim());
        year = default;
        if (digits.Length is not (2 or 4) || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value))
        {
            return false;
        }

        value += digits.Length == 2 ? 2500 : 0;
        if (value is < earliest or > latest)
        {
            return false;
        }

        year = new FiscalYear(value);
        return true;
    }

    /// <summary>Whether the day lies in the year.</summary>
    public bool Contains(DateOnly day) => day >= FirstDay && day <= LastDay;

    public int CompareTo(FiscalYear other) => BuddhistYear.CompareTo(other.BuddhistYear);

    /// <summary>The year of พ.ศ. in Arabic digits, <c>2567</c>.</summary>
    public override string ToString() => BuddhistYear.ToString(CultureInfo.InvariantCulture);

    public static bool operator <(FiscalYear left, FiscalYear right) => left.BuddhistYear < right.BuddhistYear;

    public static bool operator >(FiscalYear left, FiscalYear right) => left.BuddhistYear > right.BuddhistYear;

    public static bool operator <=(FiscalYear left, FiscalYear right) => left.BuddhistYear <= right.BuddhistYear;

    public static bool operator >=(FiscalYear left, FiscalYear right) => left.BuddhistYear >= right.BuddhistYear;
}
