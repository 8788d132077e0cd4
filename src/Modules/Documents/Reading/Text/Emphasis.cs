using System.Text;

namespace Sujarit.Documents.Reading.Text;

/// <summary>The pairs of asterisks that mark bold text in plain text. Asterisks behind a word point to a note and are kept.</summary>
internal static class Emphasis
{
    /// <summary>Drops the pairs; one pair may begin on one line and end on a later one.</summary>
    public static void Drop(List<Line> lines)
    {
        var marks = new List<(int Line, int At)>();
        (int Line, int At)? open = null;
        for (var index = 0; index < lines.Count; index++)
        {
            var text = lines[index].Text.Span;
            for (var at = Next(text, 0); at >= 0; at = Next(text, at + 2))
            {
                if (open is not null && at > 0 && !char.IsWhiteSpace(text[at - 1]))
                {
                    marks.Add(open.Value);
                    marks.Add((index, at));
                    open = null;
                }
                else if (Opens(text, at))
                {
                    open = (index, at);
                }
            }
        }

        foreach (var line in marks.GroupBy(mark => mark.Line))
        {
            lines[line.Key] = lines[line.Key] with { Text = Without(lines[line.Key].Text.Span, line.Select(mark => mark.At)) };
        }
    }

    private static bool Opens(ReadOnlySpan<char> text, int at) =>
        (at == 0 || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '>' or '(')
        && at + 2 < text.Length
        && !char.IsWhiteSpace(text[at + 2]);

    private static ReadOnlyMemory<char> Without(ReadOnlySpan<char> text, IEnumerable<int> marks)
    {
        var kept = new StringBuilder(text.Length);
        var from = 0;
        foreach (var at in marks)
        {
            kept.Append(text[from..at]);
            from = at + 2;
        }

        return kept.Append(text[from..]).ToString().AsMemory();
    }

    // Three asterisks and more are a mark of the text itself.
    private static int Next(ReadOnlySpan<char> line, int from)
    {
        while (from < line.Length && line[from..].IndexOf("**") is var ahead and >= 0)
        {
            var at = from + ahead;
            var end = at;
            while (end < line.Length && line[end] == '*')
            {
                end++;
            }

            if (end - at == 2)
            {
                return at;
            }

            from = end;
        }

        return -1;
    }
}
