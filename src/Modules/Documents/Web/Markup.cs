using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Sujarit.Documents.Printing;

namespace Sujarit.Documents.Web;

/// <summary>HTML as it is written: every text goes through the encoder, every tag is one of the program's own.</summary>
internal sealed class Markup
{
    private static readonly HtmlEncoder encoder = HtmlEncoder.Create(UnicodeRanges.All);
    private readonly StringBuilder html = new();

    public Markup Open(string tag, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        html.Append('<').Append(tag);
        foreach (var (name, value) in attributes)
        {
            if (value is not null)
            {
                html.Append(' ').Append(name).Append("=\"").Append(encoder.Encode(Ink.Printable(value))).Append('"');
            }
        }

        html.Append('>');
        return this;
    }

    public Markup Close(string tag)
    {
        html.Append("</").Append(tag).Append('>');
        return this;
    }

    /// <summary>Text: a line feed is a forced line, a tab a wide space.</summary>
    public Markup Text(string text)
    {
        var start = 0;
        for (var index = 0; index <= text.Length; index++)
        {
            if (index < text.Length && text[index] is not ('\t' or '\n'))
            {
                continue;
            }

            html.Append(encoder.Encode(Ink.Printable(text.AsSpan(start, index - start))));
            if (index < text.Length)
            {
                html.Append(text[index] == '\n' ? "<br>" : "\u2003");
            }

            start = index + 1;
        }

        return this;
    }

    public Markup Line()
    {
        html.Append('\n');
        return this;
    }

    public Markup Break()
    {
        html.Append("<br>");
        return this;
    }

    public static string? More(int span) => span > 1 ? span.ToString(CultureInfo.InvariantCulture) : null;

    public override string ToString() => html.ToString();
}
