namespace Sujarit.Kernel;

/// <summary>A Thai government fiscal year: 2569 runs from 1 October 2025 to 30 September 2026.</summary>
/// <param name="BuddhistYear">The year in พ.ศ., such as 2567.</param>
public readonly record struct FiscalYear(int BuddhistYear) : IComparable<FiscalYear>
{
    public DateOnly FirstDay => new(BuddhistYear - 544, 10, 1);

    public DateOnly LastDay => new(BuddhistYear - 543, 9, 30);

    public FiscalYear Next => new(BuddhistYear + 1);

    public FiscalYear Previous => new(BuddhistYear - 1);

    public static FiscalYear Of(DateOnly day) => new(day.Year + (day.Month >= 10 ? 544 : 543));

    public bool Contains(DateOnly day) => day >= FirstDay && day <= LastDay;

    public int CompareTo(FiscalYear other) => BuddhistYear.CompareTo(other.BuddhistYear);

    public static bool operator <(FiscalYear left, FiscalYear right) => left.BuddhistYear < right.BuddhistYear;

    public static bool operator >(FiscalYear left, FiscalYear right) => left.BuddhistYear > right.BuddhistYear;

    public static bool operator <=(FiscalYear left, FiscalYear right) => left.BuddhistYear <= right.BuddhistYear;

    public static bool operator >=(FiscalYear left, FiscalYear right) => left.BuddhistYear >= right.BuddhistYear;
}
