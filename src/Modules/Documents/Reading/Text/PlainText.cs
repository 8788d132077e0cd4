using System.Globalization;
using Sujarit.Documents.Contracts;
using Sujarit.Documents.Reading.Markup;

namespace Sujarit.Documents.Reading.Text;

/// <summary>Text files: a line is a paragraph, lines with tabs that follow each other are a table, a blank line ends it.</summary>
internal sealed class PlainText
{
    private readonly Flow flow;
    private readonly Marking marking;

    private PlainText(Quota quota)
    {
        flow = new Flow(quota);
        marking = new Marking(flow);
    }

    public static Document Read(string path, Quota quota) => Lay(TextDecoding.Read(path, quota.Limits), quota);

    public static Document Lay(string text, Quota quota) => new PlainText(quota).Compose(text);

    private Document Compose(string text)
    {
        var passage = new List<(int Number, ReadOnlyMemory<char> Text)>();
        var number = 0;
        foreach (var line in Lines.Of(text))
        {
            number++;
            if (!line.Span.IsWhiteSpace())
            {
                passage.Add((number, line));
                continue;
            }

            // A tab alone on a line is a row of empty cells, unless it stands apart from every table.
            if (line.Span.Contains('\t') && passage.Count > 0 && passage[^1].Text.Span.Contains('\t'))
            {
                passage.Add((number, line));
                continue;
            }

            Write(passage);
            passage.Clear();
        }

        Write(passage);
        return flow.Finish("");
    }

    /// <summary>Lines without a blank line between them.</summary>
    private void Write(List<(int Number, ReadOnlyMemory<char> Text)> passage)
    {
        var lines = passage.ConvertAll(line => new Line(line.Number, line.Text));
        Emphasis.Drop(lines);
        var from = 0;
        while (from < lines.Count)
        {
            var to = from;
            while (to < lines.Count && lines[to].HasTab == lines[from].HasTab)
            {
                to++;
            }

            to = lines[from].HasTab ? Grid.EndOfTable(lines, from, to) : to;
            if (Grid.TryLayOut(lines, from, to, out var rows))
            {
                WriteTable(rows, lines[from].Number);
            }
            else
            {
                WriteParagraphs(lines, from, to);
            }

            from = to;
        }
    }

    private void WriteParagraphs(List<Line> lines, int from, int to)
    {
        for (var index = from; index < to; index++)
        {
            flow.Where = marking.Where = Name(lines[index].Number);
            if (lines[index].Text.Span.ContainsAny('<', '&'))
            {
                CellMarkup.Write(lines[index].Text.Span, marking);
            }
            else
            {
                flow.Write(lines[index].Text.Span);
            }

            flow.EndParagraph();
        }
    }

    private void WriteTable(IReadOnlyList<GridRow> rows, int firstLine)
    {
        flow.Where = Name(firstLine);
        flow.OpenTable();
        foreach (var row in rows)
        {
            flow.OpenRow(Name(row.Line));
            foreach (var cell in row.Cells)
            {
                flow.OpenCell();
                foreach (var paragraph in cell)
                {
                    CellMarkup.Write(paragraph.Span, marking);
                    flow.EndParagraph();
                }

                flow.CloseCell();
            }

            flow.CloseRow();
        }

        flow.CloseTable();
    }

    private static string Name(int line) => string.Create(CultureInfo.InvariantCulture, $"line {line}");
}
