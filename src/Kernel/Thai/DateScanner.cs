namespace Sujarit.Kernel.Thai;

/// <summary>Finds dates from left to right; each place looks only a bounded way ahead.</summary>
internal static class DateScanner
{
    private static readonly string[] separators = ["-", "–", "—", "−", "~", "จนถึง", "ถึง"];

    public static IEnumerable<FoundDate> Find(string text)
    {
        var index = 0;
        while (index < text.Length)
        {
            var (span, end) = At(text, index);
            if (span is { } found)
            {
                yield return new FoundDate(index, end - index, found, text[index..end]);
            }

            index = Math.Max(end, EndOfDigits(text, index));
        }
    }

    /// <summary>The date at the place and its end; without a span, the end is behind what can be no date.</summary>
    public static (ThaiDateSpan? Span, int End) At(string text, int index)
    {
        if (DatePartReader.At(text, index) is not { } first)
        {
            return (null, index + 1);
        }

        if (LastAfter(text, first) is { } last && first.To(last) is { } span)
        {
            return (span, last.End);
        }

        return first.IsComplete ? (first.Span, first.End) : (null, index + 1);
    }

    private static DatePart? LastAfter(string text, DatePart first)
    {
        var place = Blanks.Skip(text, first.End);
        var behind = separators.Select(word => DatePartReader.Past(text, place, word)).Max();
        if (behind == place && first.Month is null)
        {
            // Only between bare days: ๔ และ ๕ มีนาคม is one span, two full dates are two.
            behind = DatePartReader.Past(text, place, "และ");
        }

        return behind == place ? null : DatePartReader.At(text, DatePartReader.Past(text, behind, "วันที่"));
    }

    private static int EndOfDigits(string text, int index)
    {
        while (index < text.Length && ThaiLetters.IsDigit(text[index]))
        {
            index++;
        }

        return index;
    }
}
