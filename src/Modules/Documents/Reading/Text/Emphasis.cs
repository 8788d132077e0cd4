using System.Text;

namespace Sujarit.Documents.Reading.Text;

/// <summary>The pairs of asterisks that mark bold text in plain text.</summary>
internal static class Emphasis
{
    public static int Count(ReadOnlySpan<char> line)
    {
        var count = 0;
        for (var at = Next(line, 0); at >= 0; at = Next(line, at + 2))
        {
            count++;
        }

        return count;
    }

    public static ReadOnlyMemory<char> Drop(ReadOnlyMemory<char> line)
    {
        var at = Next(line.Span, 0);
        if (at < 0)
        {
            return line;
        }

        var kept = new StringBuilder(line.Length);
        var from = 0;
        for (; at >= 0; at = Next(line.Span, from))
        {
            kept.Append(line.Span[from..at]);
            from = at + 2;
        }

        return kept.Append(line.Span[from..]).ToString().AsMemory();
    }

    // Three asterisks and more are a mark of the text itself.
    private static int Next(ReadOnlySpan<char> line, int from)
    {
        while (from < line.Length)
        {
            var at = line[from..].IndexOf("**");
            if (at < 0)
            {
                return -1;
            }

            at += from;
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
