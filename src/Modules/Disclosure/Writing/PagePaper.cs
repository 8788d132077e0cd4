using System.Globalization;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Sujarit.Documents.Contracts;
using Block = Sujarit.Documents.Contracts.Block;
using Written = Markdig.Extensions.Tables;

namespace Sujarit.Disclosure.Writing;

/// <summary>Sets a page for paper, where nothing can be followed: a link says its address, a picture what it shows.</summary>
internal sealed class PagePaper
{
    private static readonly InlineWords words = new(Say);
    private readonly List<Block> blocks = [];
    private int highestWritten = 1;

    public static IReadOnlyList<Block> Of(MarkdownDocument document)
    {
        var paper = new PagePaper { highestWritten = document.Descendants<HeadingBlock>().Select(block => block.Level).DefaultIfEmpty(1).Min() };
        paper.Set(document, "");
        return paper.blocks;
    }

    private static string Say(LinkInline link, string said)
    {
        if (link.IsImage)
        {
            return $"ภาพ: {(said.Length > 0 ? said : PageTarget.Of(link.Url).Written)}";
        }

        // An address of the same page says nothing on paper, and one that is read already need not be said twice.
        var target = PageTarget.Of(link.Url);
        return !target.IsAllowed || target.Written[0] == '#' || target.Written.EndsWith(said, StringComparison.Ordinal)
            ? said
            : $"{said} ({target.Written})";
    }

    private void Set(ContainerBlock within, string mark)
    {
        foreach (var block in within)
        {
            Set(block, mark);
        }
    }

    private void Set(Markdig.Syntax.Block block, string mark)
    {
        switch (block)
        {
            case HeadingBlock title:
                blocks.Add(new Paragraph(Words(title)) { Style = title.Level > highestWritten ? ParagraphStyle.Heading2 : ParagraphStyle.Heading1 });
                break;
            case ParagraphBlock paragraph:
                blocks.Add(new Paragraph(Words(paragraph)) { Style = paragraph.Parent is MarkdownDocument ? ParagraphStyle.Body : ParagraphStyle.Plain });
                break;
            case CodeBlock code:
                blocks.Add(new Paragraph(InlineWords.CodeOf(code)) { Style = ParagraphStyle.Plain });
                break;
            case ListBlock list:
                List(list, mark);
                break;
            case Written.Table table:
                AddTable(table);
                break;
            case ContainerBlock container:
                Set(container, "");
                break;
            default:
                break;
        }
    }

    private void List(ListBlock list, string outer)
    {
        var number = int.TryParse(list.OrderedStart, CultureInfo.InvariantCulture, out var first) ? first : 1;
        foreach (var item in list.OfType<ListItemBlock>())
        {
            // Paper has one depth of lists: the number says whose part it is.
            var mark = list.IsOrdered ? $"{outer}{number++.ToString(CultureInfo.InvariantCulture)}." : "-";
            var text = item.FirstOrDefault() is ParagraphBlock paragraph ? Words(paragraph) : "";
            blocks.Add(new Paragraph(text) { Mark = mark, Style = ParagraphStyle.Plain });
            foreach (var block in item.Skip(item.FirstOrDefault() is ParagraphBlock ? 1 : 0))
            {
                Set(block, list.IsOrdered ? mark : "");
            }
        }
    }

    private void AddTable(Written.Table table)
    {
        var rows = PageTable.Rows(table);
        if (rows.Any(row => row.Count > 0))
        {
            blocks.Add(new Table([.. rows.Select(row => new Row([.. row.OfType<Written.TableCell>().Select(Cell)]))]) { HeaderRows = rows.Count(row => row.IsHeader) });
        }
    }

    private static Cell Cell(Written.TableCell cell) =>
        new([.. cell.OfType<LeafBlock>().Select(block => new Paragraph(Words(block)) { Style = ParagraphStyle.Plain })]);

    private static string Words(LeafBlock block) => words.Of(block.Inline).Trim();
}
