using System.Globalization;
using Sujarit.Kernel;
using Sujarit.Kernel.Thai;

namespace Sujarit.Disclosure.Tables;

/// <summary>
/// The text of a cell: in the one form of its column's kind — <c>1234</c>, <c>1234.50</c>, <c>2024-01-31</c> — or as it was written where it
/// is none of that kind. So a cell tells by itself whether it fits.
/// </summary>
internal static class CellText
{
    // A spreadsheet keeps 15 digits of a number.
    private const decimal mostWhole = 1_000_000_000_000_000;
    private const decimal mostMoney = mostWhole / 100;
    private const int mostDigits = 15;
    private const int longestQuote = 60;

    /// <summary>Clean text without tabs, empty lines and blanks around its lines; so it comes back the same from every file.</summary>
    public static string Clean(string text) =>
        // Most cells are figures: nothing in them has to be told apart.
        !text.AsSpan().ContainsAnyExceptInRange(' ', '~') ? text.Trim()
        : string.Join('\n', ThaiText.Clean(text).Replace('\t', ' ').Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Clean text on one line.</summary>
    public static string Name(string text) => Clean(text).Replace('\n', ' ');

    /// <summary>A clean text in the form of the kind, or as it is.</summary>
    public static string Canonical(string text, ColumnKind kind) => TryRead(text, kind, out var canonical) ? canonical : text;

    /// <summary>Whether a clean text is of the kind; an empty one is of each.</summary>
    public static bool Fits(string text, ColumnKind kind) => text.Length == 0 || TryRead(text, kind, out _);

    /// <summary>Whether it says that there is nothing to say, as offices fill their cells.</summary>
    public static bool IsNone(string text) => text is "" or "-" or "–" or "—";

    public static bool IsNumber(string text) => Fits(text, ColumnKind.WholeNumber) || Fits(text, ColumnKind.Money);

    /// <summary>Digits that are no number: a telephone, an account, a code.</summary>
    public static bool IsCode(string text)
    {
        var digits = ThaiDigits.ToArabic(text);
        return digits.All(char.IsAsciiDigit) && (digits.Length > mostDigits || (digits.Length > 1 && digits[0] == '0'));
    }

    public static DateOnly Day(string canonical) => DateOnly.ParseExact(canonical, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static decimal Number(string canonical) => decimal.Parse(canonical, NumberStyles.Number, CultureInfo.InvariantCulture);

    /// <summary>The cell as people read it.</summary>
    public static string Shown(string cell, DataColumn column, DigitScript digits)
    {
        var isFit = cell.Length > 0 && Fits(cell, column.Kind);
        var shown = column.Kind switch
        {
            ColumnKind.Date when isFit => ThaiDate.Brief(Day(cell), fullYear: true),
            ColumnKind.Money when isFit => Money.Read(cell).ToString(),
            ColumnKind.WholeNumber when isFit && column.IsGrouped => Number(cell).ToString("#,##0", CultureInfo.InvariantCulture),
            _ => cell,
        };
        // What was written as text keeps its own digits.
        return digits == DigitScript.Thai && isFit && column.Kind != ColumnKind.Text ? ThaiDigits.ToThai(shown) : shown;
    }

    /// <summary>A cell within a sentence.</summary>
    public static string Quoted(string text)
    {
        var line = text.Replace('\n', ' ');
        return $"“{(line.Length > longestQuote ? ThaiText.Clean(line[..longestQuote]) + "…" : line)}”";
    }

    private static bool TryRead(string text, ColumnKind kind, out string canonical)
    {
        canonical = text;
        return kind switch
        {
            ColumnKind.WholeNumber => TryNumber(text, mostWhole, out var money) && IsWhole(text) && Write($"{money.Satang / 100}", out canonical),
            ColumnKind.Money => TryNumber(text, mostMoney, out var money) && Write($"{money.Baht:0.00}", out canonical),
            ColumnKind.Date => TryDay(text, out var day) && Write($"{day:yyyy-MM-dd}", out canonical),
            _ => true,
        };
    }

    private static bool Write(FormattableString text, out string canonical)
    {
        canonical = FormattableString.Invariant(text);
        return true;
    }

    private static bool TryDay(string text, out DateOnly day)
    {
        // The form that days are kept in, read again and again, before the many that people write.
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day) && day.Year is >= 1800 and < 2200)
        {
            return true;
        }

        day = default;
        if (!text.AsSpan().ContainsAnyInRange('0', '9') && !text.AsSpan().ContainsAnyInRange('๐', '๙'))
        {
            return false;
        }

        var isDay = ThaiDate.TryRead(text, out var span) && span.Precision == DatePrecision.Day && span.First == span.Last;
        day = span.First;
        return isDay;
    }

    private static bool TryNumber(string text, decimal limit, out Money money) =>
        Money.TryRead(text, out money) && !HasLeadingZero(text) && Math.Abs(money.Baht) < limit;

    private static bool IsWhole(string text) => !text.AsSpan().ContainsAny("฿บ.");

    private static bool HasLeadingZero(string text)
    {
        var digits = ThaiDigits.ToArabic(text).TrimStart('-', '−', '฿', ' ');
        return digits.Length > 1 && digits[0] == '0' && (char.IsAsciiDigit(digits[1]) || digits[1] == ',');
    }
}
