namespace Sujarit.Kernel.Thai;

/// <summary>Finds years by the words before them.</summary>
internal static class YearScanner
{
    private static readonly string[] fiscalWords = ["ปีงบประมาณ", "ปีงบฯ", "ปีงบ"];
    private static readonly string[] spanWords = ["-", "–", "—", "ถึง"];

    public static IEnumerable<FoundYear> Find(string text)
    {
        using var dates = DateScanner.Find(text).GetEnumerator();
        var hasDate = dates.MoveNext();
        var border = 0;
        FoundYear? before = null;
        for (var index = 0; index < text.Length; index++)
        {
            if (hasDate && index >= dates.Current.Start)
            {
                border = dates.Current.Start + dates.Current.Length;
                index = border - 1;
                hasDate = dates.MoveNext();
                before = null;
            }
            else if (ThaiLetters.IsDigit(text[index]))
            {
                var end = EndOfDigits(text, index);
                if (At(text, index, border, before) is { } found)
                {
                    yield return found;
                    before = found;
                    border = end;
                }

                index = end - 1;
            }
        }
    }

    private static FoundYear? At(string text, int index, int border, FoundYear? before)
    {
        var number = WrittenNumber.At(text, index);
        if (number.Digits is not (2 or 4) || number.GoesOn(text))
        {
            return null;
        }

        if (before is { } first && Continues(text.AsSpan(border, index - border)))
        {
            return number.Digits == 4 ? Found(text, index, number, Era.Unsaid, first.IsFiscalYear, first.IsOfLaw) : null;
        }

        var head = Trimmed(text.AsSpan(border, index - border));
        var (era, length) = ThaiYears.EraBefore(head);
        head = Trimmed(head[..^length]);
        var word = WordBefore(head, era);
        if ((word.Length == 0 && era == Era.Unsaid) || (era == Era.Unsaid && number.Counts(text)))
        {
            return null;
        }

        var isFiscal = word.Length > 0 && word.Contains("งบ", StringComparison.Ordinal);
        if (number.Digits == 2 && !isFiscal)
        {
            return null;
        }

        var start = border + (word.Length > 0 ? head.Length - word.Length : Trimmed(text.AsSpan(border, index - border)).Length - length);
        var isOfLaw = word.Length == 0 && LawNames.EndAt(text, border, start, before?.IsOfLaw ?? false);
        return Found(text, start, number, era, isFiscal, isOfLaw);
    }

    private static FoundYear? Found(string text, int start, WrittenNumber number, Era era, bool isFiscal, bool isOfLaw) =>
        ThaiYears.Read(number.Value, number.Digits, era) is { } year
            ? new FoundYear(start, number.End - start, year + ThaiYears.Offset, text[start..number.End], isFiscal, isOfLaw)
            : null;

    /// <summary>The word that calls the number a year; งบประมาณ alone does only with an era, since it may be an amount.</summary>
    private static string WordBefore(ReadOnlySpan<char> head, Era era)
    {
        foreach (var word in fiscalWords)
        {
            if (head.EndsWith(word))
            {
                return word;
            }
        }

        if (era != Era.Unsaid && head.EndsWith("งบประมาณ"))
        {
            return "งบประมาณ";
        }

        return head.EndsWith("ปี") ? "ปี" : "";
    }

    private static bool Continues(ReadOnlySpan<char> between)
    {
        var bare = between.Length > 16 ? default : Trimmed(between).TrimStart();
        foreach (var word in spanWords)
        {
            if (bare.SequenceEqual(word))
            {
                return true;
            }
        }

        return false;
    }

    private static ReadOnlySpan<char> Trimmed(ReadOnlySpan<char> head) => head.TrimEnd(" \u00A0\u200B:\r\n");

    private static int EndOfDigits(string text, int index)
    {
        while (index < text.Length && ThaiLetters.IsDigit(text[index]))
        {
            index++;
        }

        return index;
    }
}
