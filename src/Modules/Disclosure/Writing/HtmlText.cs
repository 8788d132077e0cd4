using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Sujarit.Kernel.Thai;

namespace Sujarit.Disclosure.Writing;

/// <summary>HTML as it is written: every text and every value goes through the encoder, every tag is one of the program's own.</summary>
internal sealed class HtmlText
{
    private static readonly HtmlEncoder encoder = HtmlEncoder.Create(UnicodeRanges.All);
    private readonly StringBuilder html = new();

    /// <summary>Opens an element; an attribute whose value is null is left out.</summary>
    public HtmlText Open(string tag, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        html.Append('<').Append(tag);
        foreach (var (name, value) in attributes)
        {
            if (value is not null)
            {
                html.Append(' ').Append(name).Append("=\"").Append(encoder.Encode(ThaiText.Clean(value))).Append('"');
            }
        }

        html.Append('>');
        return this;
    }

    public HtmlText Close(string tag)
    {
        html.Append("</").Append(tag).Append('>');
        return this;
    }

    /// <summary>Text; a line feed stays one, which a browser shows as a space outside code.</summary>
    public HtmlText Text(string text)
    {
        foreach (var (at, line) in text.Split('\n').Index())
        {
            html.Append(at > 0 ? "\n" : "").Append(encoder.Encode(line));
        }

        return this;
    }

    public HtmlText Line()
    {
        html.Append('\n');
        return this;
    }

    public override string ToString() => html.ToString();
}
