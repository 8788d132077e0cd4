using System.Text;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Sujarit.Documents.Printing;

/// <summary>Text as Word keeps it: tabs and line breaks as marks of their own, check boxes in a font that has them.</summary>
internal static class Ink
{
    /// <summary>The text as runs, each with the named character style where one is given.</summary>
    public static IEnumerable<OpenXmlElement> Runs(string text, string? style = null)
    {
        var start = 0;
        for (var index = 0; index <= text.Length; index++)
        {
            if (index < text.Length && !IsCheckBox(text[index]))
            {
                continue;
            }

            if (index > start)
            {
                yield return Run(text.AsSpan(start, index - start), style);
            }

            if (index < text.Length)
            {
                yield return Run(text.AsSpan(index, 1), "CheckBox");
            }

            start = index + 1;
        }
    }

    /// <summary>A tab up to the next tab stop, drawn as a dotted line.</summary>
    public static W.Run DottedTab() => new(Style("DottedLine"), new W.TabChar());

    /// <summary>Leaves out what XML cannot hold: control characters, halves of surrogate pairs, U+FFFE and U+FFFF.</summary>
    public static string Printable(ReadOnlySpan<char> text)
    {
        var printable = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            var isLoneSurrogate = rune == Rune.ReplacementChar;
            if (!isLoneSurrogate && rune.Value is >= ' ' and not 0xFFFE and not 0xFFFF)
            {
                printable.Append(rune);
            }
        }

        return printable.ToString();
    }

    private static W.Run Run(ReadOnlySpan<char> text, string? style)
    {
        var run = new W.Run();
        if (style is not null)
        {
            run.Append(Style(style));
        }

        var start = 0;
        for (var index = 0; index <= text.Length; index++)
        {
            if (index < text.Length && text[index] is not ('\t' or '\n'))
            {
                continue;
            }

            AppendText(run, text[start..index]);
            if (index < text.Length)
            {
                run.Append(text[index] == '\t' ? new W.TabChar() : new W.Break());
            }

            start = index + 1;
        }

        return run;
    }

    private static void AppendText(W.Run run, ReadOnlySpan<char> text)
    {
        var printable = Printable(text);
        if (printable.Length > 0)
        {
            run.Append(new W.Text(printable) { Space = SpaceProcessingModeValues.Preserve });
        }
    }

    private static W.RunProperties Style(string style) => new(new W.RunStyle { Val = style });

    private static bool IsCheckBox(char character) => character is '☐' or '☑' or '☒';
}
