namespace Sujarit.Kernel.Thai;

/// <summary>Reads one end of a date at a place of the text.</summary>
internal static class DatePartReader
{
    public static DatePart? At(string text, int index)
    {
        if (index >= text.Length)
        {
            return null;
        }

        if (!ThaiLetters.IsDigit(text[index]))
        {
            return Named(text, index, null);
        }

        var number = WrittenNumber.At(text, index);
        if (Numeric(text, index, number) is { } numeric)
        {
            return numeric;
        }

        // 112 สิงหาคม is a day that does not exist; a longer number has nothing to do with the month behind it.
        return number.Digits > 3
            ? null
            : Named(text, Blanks.Skip(text, number.End), number.Value) ?? new DatePart(number.End, number.Value, null, null);
    }

    /// <summary>19/8/2567, 19/8/67, 19-08-2567, 19.8.2567, 2567-08-19.</summary>
    private static DatePart? Numeric(string text, int index, WrittenNumber first)
    {
        if (first.End >= text.Length || text[first.End] is not ('/' or '-' or '.') || IsInsideNumber(text, index))
        {
            return null;
        }

        var separator = text[first.End];
        var second = WrittenNumber.At(text, first.End + 1);
        if (second.Digits is not (1 or 2) || second.End >= text.Length || text[second.End] != separator)
        {
            return null;
        }

        var third = WrittenNumber.At(text, second.End + 1);
        if (third.GoesOn(text) || (third.End + 1 < text.Length && text[third.End] == separator && ThaiLetters.IsDigit(text[third.End + 1])))
        {
            return null;
        }

        return (first.Digits, third.Digits, separator) switch
        {
            (1 or 2, 4, _) or (1 or 2, 2, '/') => Numbered(third.End, first.Value, second.Value, third),
            (4, 2, '-' or '/') => Numbered(third.End, third.Value, second.Value, first),
            _ => null,
        };
    }

    private static DatePart? Numbered(int end, int day, int month, WrittenNumber year) =>
        ThaiYears.Read(year.Value, year.Digits, Era.Unsaid) is { } read ? new DatePart(end, day, month, read) : null;

    private static bool IsInsideNumber(string text, int index) =>
        index > 1 && text[index - 1] is '/' or '-' or '.' && ThaiLetters.IsDigit(text[index - 2]);

    private static DatePart? Named(string text, int index, int? day)
    {
        var place = Past(text, index, "เดือน");
        var (month, end) = ThaiMonths.At(text, place);
        if (month == 0)
        {
            return null;
        }

        var (year, endOfYear) = YearAt(text, end, day is null);
        return new DatePart(year is null ? end : endOfYear, day, month, year);
    }

    private static (int? Year, int End) YearAt(string text, int index, bool mayCount)
    {
        var place = Past(text, Blanks.Skip(text, index, lines: true), "ปี");
        var (era, length) = ThaiYears.EraAt(text, place);
        var number = WrittenNumber.At(text, Blanks.Skip(text, place + length));
        var isYear = !number.GoesOn(text) && !(mayCount && era == Era.Unsaid && number.Counts(text));
        return isYear ? (ThaiYears.Read(number.Value, number.Digits, era), number.End) : (null, index);
    }

    public static int Past(string text, int index, string word) =>
        string.CompareOrdinal(text, index, word, 0, word.Length) == 0 ? Blanks.Skip(text, index + word.Length) : index;
}
