using System.Globalization;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel.Thai;

namespace Sujarit.Documents.Reading.Markup;

/// <summary>What HTML tags mean on paper, tag by tag, without a tree: any depth and any missing end tag is borne.</summary>
internal sealed class Marking(Flow flow)
{
    private readonly Stack<ListState> lists = new();
    private int tableDepth;
    private int headDepth;
    private int preDepth;
    private bool hasOnlyHeadings;

    /// <summary>Names the place of the next block.</summary>
    public string Where { get; set; } = "";

    /// <summary>Takes a start tag; attributes are asked for by name.</summary>
    public void Open(string tag, Func<string, string?> attribute)
    {
        switch (tag)
        {
            case "br":
                Break();
                break;
            case "input":
                Tick(attribute);
                break;
            case "ul" or "ol" or "menu" or "dir":
                Start();
                lists.Push(ListState.Of(tag, attribute));
                break;
            case "li":
                Start();
                flow.Mark = lists.TryPeek(out var list) ? list.NextMark(attribute("value")) : "-";
                break;
            case "table" or "tr" or "td" or "th" or "thead" or "tbody" or "tfoot":
                OpenTablePart(tag, attribute);
                break;
            case "pre" or "textarea":
                Start();
                preDepth++;
                break;
            default:
                if (Tags.Blocks.Contains(tag))
                {
                    Start();
                    flow.Style = StyleOf(tag);
                }

                break;
        }
    }

    /// <summary>Takes an end tag, whether or not its element was begun.</summary>
    public void Close(string tag)
    {
        switch (tag)
        {
            case "ul" or "ol" or "menu" or "dir":
                Start();
                flow.Mark = null;
                lists.TryPop(out _);
                break;
            case "li":
                Start();
                flow.Mark = null;
                break;
            case "table" or "tr" or "td" or "th" or "thead" or "tbody" or "tfoot":
                CloseTablePart(tag);
                break;
            case "pre" or "textarea":
                Start();
                preDepth = Math.Max(0, preDepth - 1);
                break;
            case "p" or "br":
                Start();
                break;
            default:
                if (Tags.Blocks.Contains(tag))
                {
                    Start();
                }

                break;
        }
    }

    /// <summary>Text between tags; runs of blanks count as one, as in a browser.</summary>
    public void Write(ReadOnlySpan<char> text)
    {
        if (preDepth > 0)
        {
            flow.Write(text);
            return;
        }

        while (!text.IsEmpty)
        {
            var blank = text.IndexOfAny(" \t\r\n\f");
            if (blank != 0)
            {
                var words = blank < 0 ? text : text[..blank];
                flow.Write(words);
                text = text[words.Length..];
                continue;
            }

            if (flow.HasText && !flow.EndsWith(' ') && !flow.EndsWith('\n'))
            {
                flow.Write(' ');
            }

            text = text.TrimStart(" \t\r\n\f");
        }
    }

    private static ParagraphStyle StyleOf(string tag) =>
        tag switch
        {
            "h1" => ParagraphStyle.Heading1,
            "h2" or "h3" or "h4" or "h5" or "h6" => ParagraphStyle.Heading2,
            "center" => ParagraphStyle.Centred,
            _ => ParagraphStyle.Body,
        };

    private static int Span(string? written) =>
        int.TryParse(written, NumberStyles.Integer, CultureInfo.InvariantCulture, out var span) ? Math.Clamp(span, 1, 1000) : 1;

    private void Start()
    {
        flow.EndParagraph();
        flow.Where = Where;
    }

    private void Break()
    {
        // In a cell, people type a break where a new point begins.
        if (flow.IsInCell || flow.EndsWith('\n'))
        {
            Start();
        }
        else if (flow.HasText)
        {
            flow.Write('\n');
        }
    }

    private void Tick(Func<string, string?> attribute)
    {
        if (attribute("type")?.ToLowerInvariant() is "checkbox" or "radio")
        {
            flow.Write(attribute("checked") is null ? '☐' : '☑');
        }
        else if (attribute("type")?.ToLowerInvariant() is null or "text" or "number" or "date")
        {
            Write(attribute("value"));
        }
    }

    private void OpenTablePart(string tag, Func<string, string?> attribute)
    {
        switch (tag)
        {
            case "table":
                Start();
                flow.OpenTable();
                tableDepth++;
                headDepth = tableDepth == 1 ? 0 : headDepth;
                break;
            case "thead" when tableDepth == 1:
                headDepth = 1;
                break;
            case "tbody" or "tfoot" when tableDepth == 1:
                headDepth = 0;
                break;
            case "tr" when tableDepth > 0:
                EndRow();
                flow.OpenRow(isHeader: headDepth > 0);
                hasOnlyHeadings = true;
                break;
            case "td" or "th" when tableDepth > 0:
                hasOnlyHeadings &= tag == "th" || tableDepth > 1;
                flow.OpenCell(Span(attribute("colspan")), attribute("rowspan") == "0" ? 1000 : Span(attribute("rowspan")));
                break;
            default:
                Start();
                break;
        }
    }

    private void CloseTablePart(string tag)
    {
        switch (tag)
        {
            case "td" or "th":
                flow.CloseCell();
                break;
            case "tr":
                EndRow();
                break;
            case "thead":
                EndRow();
                headDepth = 0;
                break;
            case "table" when tableDepth > 0:
                EndRow();
                flow.CloseTable();
                tableDepth--;
                flow.Where = Where;
                break;
        }
    }

    private void EndRow()
    {
        if (hasOnlyHeadings && tableDepth == 1)
        {
            flow.MarkRowAsHeader();
        }

        hasOnlyHeadings = false;
        flow.CloseRow();
    }

    private sealed class ListState(bool isOrdered, int start, string kind)
    {
        private int next = start;

        public static ListState Of(string tag, Func<string, string?> attribute)
        {
            var style = attribute("style")?.Replace(" ", "", StringComparison.Ordinal) ?? "";
            const string Property = "list-style-type:";
            var at = style.IndexOf(Property, StringComparison.OrdinalIgnoreCase);
            var kind = at < 0 ? attribute("type") : style[(at + Property.Length)..].Split(';')[0];
            var isStarted = int.TryParse(attribute("start"), NumberStyles.Integer, CultureInfo.InvariantCulture, out var start);
            return new ListState(tag == "ol", isStarted ? start : 1, kind ?? "");
        }

        public string? NextMark(string? value)
        {
            if (int.TryParse(value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var given))
            {
                next = given;
            }

            var number = next++;
            return (isOrdered, kind) switch
            {
                (_, "none") => null,
                (false, _) => "-",
                (_, "thai") => ThaiDigits.ToThai(Numerals.Write(number, "decimal")) + ".",
                (_, "a" or "lower-alpha" or "lower-latin") => Numerals.Write(number, "lowerLetter") + ".",
                (_, "A" or "upper-alpha" or "upper-latin") => Numerals.Write(number, "upperLetter") + ".",
                (_, "i" or "lower-roman") => Numerals.Write(number, "lowerRoman") + ".",
                (_, "I" or "upper-roman") => Numerals.Write(number, "upperRoman") + ".",
                _ => Numerals.Write(number, "decimal") + ".",
            };
        }
    }
}
