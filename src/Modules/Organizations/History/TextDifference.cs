using System.Globalization;

namespace Sujarit.Organizations.History;

/// <summary>
/// What was taken out of a text and put into it. Latin words and numbers stay whole; Thai, which has no blanks, is compared by what a reader
/// sees as one letter, so no vowel or tone mark is torn off.
/// </summary>
internal static class TextDifference
{
    // The table of two texts has so many places at most; longer ones are shown one after the other.
    private const int mostPlaces = 1_000_000;
    private const int shortestKept = 3;

    public static IReadOnlyList<TextPart> Of(string before, string after)
    {
        var (old, fresh) = (Letters(before), Letters(after));
        var start = 0;
        while (start < old.Count && start < fresh.Count && old[start] == fresh[start])
        {
            start++;
        }

        var end = 0;
        while (end < old.Count - start && end < fresh.Count - start && old[^(end + 1)] == fresh[^(end + 1)])
        {
            end++;
        }

        var parts = new List<TextPart> { new(TextFate.Kept, string.Concat(old.Take(start))) };
        parts.AddRange(Middle(old[start..(old.Count - end)], fresh[start..(fresh.Count - end)]));
        parts.Add(new TextPart(TextFate.Kept, string.Concat(old.TakeLast(end))));
        return [.. Joined(parts.Where(part => part.Text.Length > 0))];
    }

    private static List<string> Letters(string text)
    {
        var letters = new List<string>();
        foreach (var letter in Elements(text))
        {
            var isOfWord = letter is [var sign] && char.IsAsciiLetterOrDigit(sign);
            if (isOfWord && letters.Count > 0 && char.IsAsciiLetterOrDigit(letters[^1][^1]))
            {
                letters[^1] += letter;
            }
            else
            {
                letters.Add(letter);
            }
        }

        return letters;
    }

    private static IEnumerable<string> Elements(string text)
    {
        var elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext())
        {
            yield return elements.GetTextElement();
        }
    }

    private static List<TextPart> Middle(List<string> old, List<string> fresh)
    {
        if ((long)old.Count * fresh.Count > mostPlaces || old.Count == 0 || fresh.Count == 0)
        {
            return [new(TextFate.Removed, string.Concat(old)), new(TextFate.Inserted, string.Concat(fresh))];
        }

        var same = Lengths(old, fresh);
        var parts = new List<TextPart>();
        var (at, there) = (0, 0);
        while (at < old.Count || there < fresh.Count)
        {
            if (at < old.Count && there < fresh.Count && old[at] == fresh[there])
            {
                parts.Add(new TextPart(TextFate.Kept, old[at++]));
                there++;
            }
            else if (there == fresh.Count || (at < old.Count && same[at + 1, there] >= same[at, there + 1]))
            {
                parts.Add(new TextPart(TextFate.Removed, old[at++]));
            }
            else
            {
                parts.Add(new TextPart(TextFate.Inserted, fresh[there++]));
            }
        }

        return Readable(Joined(parts));
    }

    // How much the rests of both texts, from each place on, have in common.
    private static int[,] Lengths(List<string> old, List<string> fresh)
    {
        var same = new int[old.Count + 1, fresh.Count + 1];
        for (var at = old.Count - 1; at >= 0; at--)
        {
            for (var there = fresh.Count - 1; there >= 0; there--)
            {
                same[at, there] = old[at] == fresh[there] ? same[at + 1, there + 1] + 1 : Math.Max(same[at + 1, there], same[at, there + 1]);
            }
        }

        return same;
    }

    // A letter or two that stayed between changes only tear them apart: they go with them.
    private static List<TextPart> Readable(IEnumerable<TextPart> parts)
    {
        var readable = new List<TextPart>();
        var (removed, inserted) = ("", "");
        void Turn()
        {
            readable.AddRange(new[] { new TextPart(TextFate.Removed, removed), new TextPart(TextFate.Inserted, inserted) }.Where(part => part.Text.Length > 0));
            (removed, inserted) = ("", "");
        }

        foreach (var (fate, text) in parts)
        {
            if (fate == TextFate.Kept && new StringInfo(text).LengthInTextElements >= shortestKept)
            {
                Turn();
                readable.Add(new TextPart(fate, text));
                continue;
            }

            removed += fate == TextFate.Inserted ? "" : text;
            inserted += fate == TextFate.Removed ? "" : text;
        }

        Turn();
        return readable;
    }

    private static IEnumerable<TextPart> Joined(IEnumerable<TextPart> parts)
    {
        TextPart? last = null;
        foreach (var part in parts)
        {
            if (last is not null && last.Fate != part.Fate)
            {
                yield return last;
                last = null;
            }

            last = last is null ? part : last with { Text = last.Text + part.Text };
        }

        if (last is not null)
        {
            yield return last;
        }
    }
}
