using System.Globalization;

namespace Sujarit.Kernel.Thai;

/// <summary>
/// Dates as Thai papers write them: the years of พ.ศ. (the common era plus 543), months by name. No ambient culture is asked.
/// Reading takes Thai and Arabic digits, also mixed; full and short months, with or without dots and spaces; four-digit years from 2400 on as
/// พ.ศ., below as ค.ศ. unless the text says which (years before ค.ศ. 1800 or after ค.ศ. 2199 are no dates); two-digit years as พ.ศ. 25xx.
/// A day that does not exist is no date.
/// </summary>
public static class ThaiDate
{
    /// <summary>Writes <c>๑๙ สิงหาคม ๒๕๖๗</c>.</summary>
    public static string Full(DateOnly day, DigitScript script = DigitScript.Thai) =>
        Digits($"{day.Day} {ThaiMonths.Name(day.Month)} {Year(day)}", script);

    /// <summary>Writes <c>19 ส.ค. 67</c>, or <c>19 ส.ค. 2567</c> with the full year.</summary>
    public static string Brief(DateOnly day, DigitScript script = DigitScript.Arabic, bool fullYear = false) =>
        Digits($"{day.Day} {ThaiMonths.ShortName(day.Month)} {(fullYear ? Year(day) : ShortYear(day))}", script);

    /// <summary>Writes an instant as the clock on a Thai wall shows it, <c>19 ส.ค. 2567 14.05 น.</c></summary>
    public static string Moment(DateTimeOffset instant, DigitScript script = DigitScript.Arabic) =>
        $"{Brief(ThaiClock.DayOf(instant), script, fullYear: true)} {Digits(ThaiClock.TimeOf(instant).ToString("HH.mm", CultureInfo.InvariantCulture), script)} น.";

    /// <summary>Writes <c>วันที่ ๑๙ เดือน สิงหาคม พ.ศ. ๒๕๖๗</c>, as announcements and orders end.</summary>
    public static string Formal(DateOnly day, DigitScript script = DigitScript.Thai) =>
        Digits($"วันที่ {day.Day} เดือน {ThaiMonths.Name(day.Month)} พ.ศ. {Year(day)}", script);

    /// <summary>Writes the months of both days, <c>ต.ค. ๖๖ ถึง ก.ย. ๖๗</c>; one month alone is written once.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The last day is before the first.</exception>
    public static string Months(DateOnly first, DateOnly last, DigitScript script = DigitScript.Thai)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(last, first);
        var from = $"{ThaiMonths.ShortName(first.Month)} {ShortYear(first)}";
        var to = $"{ThaiMonths.ShortName(last.Month)} {ShortYear(last)}";
        var isOne = first.Month == last.Month && first.Year == last.Year;
        return Digits(isOne ? from : $"{from} ถึง {to}", script);
    }

    /// <summary>Writes <c>๔-๕ มีนาคม ๒๕๖๗</c>, <c>๓๐ กันยายน – ๒ ตุลาคม ๒๕๖๗</c>, or both dates in full where the years differ; one day alone is written once.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The last day is before the first.</exception>
    public static string Range(DateOnly first, DateOnly last, DigitScript script = DigitScript.Thai)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(last, first);
        if (first == last)
        {
            return Full(first, script);
        }

        var from = (first.Year == last.Year, first.Month == last.Month) switch
        {
            (true, true) => $"{first.Day}-",
            (true, false) => $"{first.Day} {ThaiMonths.Name(first.Month)} – ",
            _ => $"{Full(first)} – ",
        };
        return Digits(from + Full(last), script);
    }

    /// <summary>
    /// Reads a text that is a date and nothing else: a day, a month, a span of either, or a year that is called one (ปีงบประมาณ ๒๕๖๗, พ.ศ. ๒๕๖๗).
    /// Leading words such as วันที่, เดือน, เมื่อวันที่, วันจันทร์ที่, ระหว่าง are allowed.
    /// </summary>
    /// <param name="text">The text; blanks around it do not count.</param>
    /// <param name="span">The days meant, when the answer is true.</param>
    public static bool TryRead(string text, out ThaiDateSpan span) => WholeDate.TryRead(text, out span);

    /// <summary>
    /// The dates in running text, in their order, none overlapping, without a leading วันที่; a day or month without its year is not found, nor a year alone.
    /// A date may not run over a tab, and over a line end only between month and year. Time grows with the length of the text.
    /// </summary>
    public static IEnumerable<FoundDate> Find(string text) => DateScanner.Find(text);

    /// <summary>
    /// The years in running text that are called one — ปีงบประมาณ ๒๕๖๗ (two digits too), ปี พ.ศ. ๒๕๖๗, ประจำปี ๒๕๖๗, พ.ศ. ๒๕๖๗, and the second of
    /// พ.ศ. ๒๕๖๖ – ๒๕๗๐ — in their order. The years of dates are not repeated here; a bare number is no year.
    /// </summary>
    public static IEnumerable<FoundYear> FindYears(string text) => YearScanner.Find(text);

    private static string Year(DateOnly day) => (day.Year + ThaiYears.Offset).ToString(CultureInfo.InvariantCulture);

    private static string ShortYear(DateOnly day) =>
        ((day.Year + ThaiYears.Offset) % 100).ToString("00", CultureInfo.InvariantCulture);

    private static string Digits(string text, DigitScript script) =>
        script == DigitScript.Thai ? ThaiDigits.ToThai(text) : ThaiDigits.ToArabic(text);
}
