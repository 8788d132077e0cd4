using System.Globalization;
using System.Text;

namespace Sujarit.Kernel.Thai;

/// <summary>The one order in which the parts of a Thai syllable are kept.</summary>
internal static class ThaiSpelling
{
    public static string Canonical(string text)
    {
        var ordered = new StringBuilder(text.Length);
        var index = 0;
        while (index < text.Length)
        {
            index = AppendNext(ordered, text, index);
        }

        // A mark of another script on a Thai consonant can leave the canonical order broken; NFC mends it and is then stable.
        return ordered.ToString().Normalize(NormalizationForm.FormC);
    }

    private static int AppendNext(StringBuilder ordered, string text, int index)
    {
        var character = text[index];
        if (IsDoubledE(text, index))
        {
            ordered.Append('แ');
            return index + 2;
        }

        if (character == ThaiLetters.Am || (ThaiLetters.IsMark(character) && !FollowsForeignMark(text, index)))
        {
            return AppendMarks(ordered, text, index);
        }

        ordered.Append(character);
        return index + 1;
    }

    private static int AppendMarks(StringBuilder ordered, string text, int index)
    {
        var end = EndOfMarks(text, index);
        var marks = Sorted(text[index..end]);
        var nikhahit = marks.LastIndexOf(ThaiLetters.Nikhahit);
        if (end < text.Length && (text[end] == ThaiLetters.Am || (text[end] == ThaiLetters.Aa && nikhahit >= 0)))
        {
            return AppendAm(ordered, text[end] == ThaiLetters.Aa ? marks.Remove(nikhahit, 1) : marks, text, end + 1);
        }

        ordered.Append(marks);
        return end;
    }

    /// <summary>A tone mark typed behind สระอำ belongs over the consonant before it.</summary>
    private static int AppendAm(StringBuilder ordered, string marks, string text, int index)
    {
        var end = EndOfMarks(text, index);
        var late = Sorted(text[index..end]);
        var behind = late.TrimStart('\u0E48', '\u0E49', '\u0E4A', '\u0E4B');
        if (marks.Length == 0 && (ordered.Length == 0 || !ThaiLetters.IsConsonant(ordered[^1])))
        {
            behind = late;
        }

        ordered.Append(Sorted(marks + late[..^behind.Length])).Append(ThaiLetters.Am).Append(behind);
        return end;
    }

    private static int EndOfMarks(string text, int index)
    {
        while (index < text.Length && ThaiLetters.IsMark(text[index]))
        {
            index++;
        }

        return index;
    }

    private static string Sorted(string marks) =>
        marks.Length < 2 ? marks : string.Concat(marks.OrderBy(Rank));

    private static int Rank(char mark) =>
        mark switch
        {
            ThaiLetters.Nikhahit => 1,
            >= '\u0E48' and <= '\u0E4B' => 2,
            '\u0E4C' or '\u0E4E' => 3,
            _ => 0,
        };

    private static bool IsDoubledE(string text, int index) =>
        index + 2 < text.Length
        && text[index] == 'เ'
        && text[index + 1] == 'เ'
        && ThaiLetters.IsConsonant(text[index + 2])
        && (index == 0 || text[index - 1] != 'เ');

    private static bool FollowsForeignMark(string text, int index) =>
        index > 0
        && (
            char.IsSurrogate(text[index - 1])
            || char.GetUnicodeCategory(text[index - 1])
                is UnicodeCategory.NonSpacingMark
                    or UnicodeCategory.SpacingCombiningMark
                    or UnicodeCategory.EnclosingMark
        );
}
