using System.Net;
using Sujarit.Documents.Reading.Markup;

namespace Sujarit.Documents.Reading.Text;

/// <summary>Text in which some HTML stands, as agencies paste it into cells; an angle bracket that opens no known tag is text.</summary>
internal static class CellMarkup
{
    public static void Write(ReadOnlySpan<char> text, Marking marking)
    {
        while (!text.IsEmpty)
        {
            var next = text[1..].IndexOf('<') + 1;
            var piece = next == 0 ? text : text[..next];
            var taken = piece[0] == '<' ? TryTag(text, marking) : 0;
            if (taken == 0)
            {
                taken = piece.Length;
                WriteWords(piece, marking);
            }

            text = text[taken..];
        }
    }

    private static void WriteWords(ReadOnlySpan<char> words, Marking marking)
    {
        if (words.Contains('&'))
        {
            marking.Write(WebUtility.HtmlDecode(words.ToString()));
        }
        else
        {
            marking.Write(words);
        }
    }

    /// <summary>Reads one tag and says how many characters it takes; 0 where there is none.</summary>
    private static int TryTag(ReadOnlySpan<char> text, Marking marking)
    {
        var isEnd = text.Length > 1 && text[1] == '/';
        var rest = text[(isEnd ? 2 : 1)..];
        var length = 0;
        while (length < rest.Length && length < 12 && char.IsAsciiLetterOrDigit(rest[length]))
        {
            length++;
        }

        var end = EndOfTag(rest[length..]);
        if (length == 0 || end < 0 || (end > 0 && rest[length] is not (' ' or '/' or '\n')))
        {
            return 0;
        }

        var name = rest[..length].ToString().ToLowerInvariant();
        if (!Tags.Knows(name))
        {
            return 0;
        }

        if (isEnd)
        {
            marking.Close(name);
        }
        else
        {
            var attributes = rest.Slice(length, end).ToString();
            marking.Open(name, attribute => Attribute(attributes, attribute));
        }

        return (isEnd ? 2 : 1) + length + end + 1;
    }

    private static int EndOfTag(ReadOnlySpan<char> rest)
    {
        // No tag of a pasted cell is longer; the bound keeps a file of nothing but "<" quick.
        var window = rest[..Math.Min(rest.Length, 500)];
        var quote = '\0';
        for (var index = 0; index < window.Length; index++)
        {
            if (quote != '\0')
            {
                quote = window[index] == quote ? '\0' : quote;
            }
            else if (window[index] is '"' or '\'')
            {
                quote = window[index];
            }
            else if (window[index] is '>' or '<')
            {
                return window[index] == '>' ? index : -1;
            }
        }

        return -1;
    }

    private static string? Attribute(string attributes, string name)
    {
        for (var at = 0; (at = attributes.IndexOf(name, at, StringComparison.OrdinalIgnoreCase)) >= 0; at += name.Length)
        {
            var after = attributes.AsSpan(at + name.Length).TrimStart();
            var isWhole = at > 0 && attributes[at - 1] is ' ' or '\n' or '\t';
            if (!isWhole || (!after.IsEmpty && char.IsAsciiLetterOrDigit(after[0]) && attributes[at + name.Length] != ' '))
            {
                continue;
            }

            return after.StartsWith("=") ? Value(after[1..].TrimStart()) : "";
        }

        return null;
    }

    private static string Value(ReadOnlySpan<char> written)
    {
        if (written.IsEmpty || written[0] is not ('"' or '\''))
        {
            var end = written.IndexOfAny(" />\t\n");
            return (end < 0 ? written : written[..end]).ToString();
        }

        var close = written[1..].IndexOf(written[0]);
        return WebUtility.HtmlDecode((close < 0 ? written[1..] : written.Slice(1, close)).ToString());
    }
}
