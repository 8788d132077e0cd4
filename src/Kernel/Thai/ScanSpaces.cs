using System.Text;

namespace Sujarit.Kernel.Thai;

/// <summary>Spaces inside words, where Thai spelling allows none.</summary>
internal static class ScanSpaces
{
    private const int widestStray = 2;

    public static string Mend(string text)
    {
        var mended = new StringBuilder(text.Length);
        var index = 0;
        while (index < text.Length)
        {
            var end = index;
            while (end < text.Length && text[end] is ' ' or '\u00A0')
            {
                end++;
            }

            if (end > index && !IsStray(mended, text, index, end))
            {
                mended.Append(text, index, end - index);
            }

            if (end < text.Length)
            {
                mended.Append(text[end]);
            }

            index = end + 1;
        }

        return mended.ToString();
    }

    private static bool IsStray(StringBuilder before, string text, int start, int end)
    {
        if (end - start > widestStray || end == text.Length || before.Length == 0)
        {
            return false;
        }

        var previous = before[^1];
        var next = text[end];
        if (ThaiLetters.IsMark(next))
        {
            return ThaiLetters.IsConsonant(previous) || ThaiLetters.IsMark(previous);
        }

        if (ThaiLetters.IsTrailingVowel(next))
        {
            return ThaiLetters.IsConsonant(previous) || ThaiLetters.IsMark(previous) || (next == 'ะ' && previous == 'า');
        }

        return ThaiLetters.IsConsonant(next) && (ThaiLetters.IsLeadingVowel(previous) || WantsConsonant(before));
    }

    private static bool WantsConsonant(StringBuilder before)
    {
        var last = before.Length - 1;
        if (ThaiLetters.IsTone(before[last]) && last > 0)
        {
            last--;
        }

        return before[last] switch
        {
            'ั' or 'ื' => true,
            '็' => last > 0 && ThaiLetters.IsConsonant(before[last - 1]) && before[last - 1] != 'ก',
            _ => false,
        };
    }
}
