using System.Text;
using Sujarit.Kernel.Thai;

namespace Sujarit.Disclosure.News.Spoken;

/// <summary>Dates as they are read out.</summary>
internal static class SpokenDates
{
    private const int offset = 543;
    private const string month = "เดือน";

    /// <summary>The text with its dates in words; a leading วันที่ or เดือน stays.</summary>
    public static string Of(string text)
    {
        var spoken = new StringBuilder();
        var at = 0;
        foreach (var found in ThaiDate.Find(text))
        {
            spoken.Append(text, at, found.Start - at).Append(found.Quote.StartsWith(month, StringComparison.Ordinal) ? month : "").Append(Of(found.Span));
            at = found.Start + found.Length;
        }

        return spoken.Append(text, at, text.Length - at).ToString();
    }

    /// <summary>Days, or whole months, in words.</summary>
    public static string Of(ThaiDateSpan span)
    {
        var ofMonths = span.Precision != DatePrecision.Day;
        var (first, last) = (span.First, span.Last);
        var isOneYear = first.Year == last.Year;
        var isOneMonth = isOneYear && first.Month == last.Month;
        if (ofMonths ? isOneMonth : first == last)
        {
            return $"{Day(first, ofMonths)} {Year(first)}";
        }

        var from = isOneMonth ? Words(first.Day) : isOneYear ? Day(first, ofMonths) : $"{Day(first, ofMonths)} {Year(first)}";
        return $"{from} ถึง {Day(last, ofMonths)} {Year(last)}";
    }

    private static string Day(DateOnly day, bool isMonth) => isMonth ? Month(day) : $"{Words(day.Day)} {Month(day)}";

    // The name stands between the day and the year.
    private static string Month(DateOnly day) => ThaiDate.Full(day, DigitScript.Arabic).Split(' ')[1];

    private static string Year(DateOnly day) => $"พุทธศักราช {Words(day.Year + offset)}";

    private static string Words(int number) => BahtText.Whole((ulong)number);
}
