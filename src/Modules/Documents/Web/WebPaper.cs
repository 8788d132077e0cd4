using Sujarit.Documents.Contracts;

namespace Sujarit.Documents.Web;

/// <summary>Sets a paper for the web, block by block.</summary>
internal sealed class WebPaper(Func<ReadOnlyMemory<byte>, string?> pictureAddress)
{
    private const int pageHeading = 1;

    private readonly Markup html = new();
    private int heading = pageHeading;
    private int tables;
    private bool hasTitle;
    private bool isInList;

    public string Write(Document document)
    {
        hasTitle = document.Blocks.Any(block => block is MemoTitle or Paragraph { Style: ParagraphStyle.Title });
        html.Open("div", ("class", "paper")).Line();
        foreach (var block in document.Blocks)
        {
            Set(block);
        }

        EndList();
        html.Close("div");
        return html.ToString();
    }

    private void Set(Block block)
    {
        if (block is Paragraph paragraph)
        {
            Set(paragraph);
            return;
        }

        EndList();
        switch (block)
        {
            case Table table:
                WebTable.Write(html, table, ref tables);
                break;
            case Emblem emblem:
                Picture(emblem, "p");
                break;
            case MemoTitle title:
                Set(title);
                break;
            case LetterHead head:
                Set(head);
                break;
            case FieldLine line:
                Set(line);
                break;
            case Signature signature:
                Set(signature);
                break;
            case Opinion opinion:
                Set(opinion);
                break;
            case SectionTurn:
                break;
            default:
                throw new NotSupportedException($"No web page can show a {block.GetType().Name}.");
        }
    }

    private void Set(Paragraph paragraph)
    {
        if (string.IsNullOrWhiteSpace(paragraph.Text) && string.IsNullOrWhiteSpace(paragraph.Mark))
        {
            return;
        }

        if (paragraph.Mark is { } mark)
        {
            StartList();
            html.Open("li").Open("span", ("class", "mark")).Text(mark).Close("span").Text(" " + paragraph.Text).Close("li").Line();
            return;
        }

        EndList();
        switch (paragraph.Style)
        {
            case ParagraphStyle.Title:
                Heading(0, "title", paragraph.Text);
                break;
            case ParagraphStyle.Heading1:
                Heading(hasTitle ? 1 : 0, null, paragraph.Text);
                break;
            case ParagraphStyle.Heading2:
                Heading(hasTitle ? 2 : 1, null, paragraph.Text);
                break;
            default:
                html.Open("p", ("class", paragraph.Style is ParagraphStyle.Centred ? "centred" : null)).Text(paragraph.Text).Close("p").Line();
                break;
        }
    }

    /// <summary>A heading never skips a level: people who hear the page find their way by them.</summary>
    private void Heading(int below, string? style, string text)
    {
        heading = Math.Min(pageHeading + 1 + below, heading + 1);
        html.Open($"h{heading}", ("class", style)).Text(text).Close($"h{heading}").Line();
    }

    private void Set(MemoTitle title)
    {
        if (title.Emblem is { } emblem)
        {
            Picture(emblem, "p");
        }

        if (!string.IsNullOrWhiteSpace(title.Text))
        {
            Heading(0, "title", title.Text);
        }
    }

    private void Set(LetterHead head)
    {
        if (head.Emblem is { } emblem)
        {
            Picture(emblem, "p");
        }

        html.Open("p").Text($"ที่ {head.Number}").Close("p").Line().Open("p", ("class", "sender"));
        foreach (var (at, line) in head.Sender.Index())
        {
            (at == 0 ? html : html.Break()).Text(line);
        }

        html.Close("p").Line().Open("p", ("class", "centred")).Text(head.Date).Close("p").Line();
    }

    private void Picture(Emblem emblem, string around)
    {
        if (emblem.Png is { } png && pictureAddress(png) is { } address)
        {
            html.Open(around, ("class", "emblem")).Open("img", ("src", address), ("alt", emblem.Description)).Close(around).Line();
        }
    }

    private void Set(FieldLine line)
    {
        html.Open("dl", ("class", "fields"));
        foreach (var field in line.Fields)
        {
            html.Open("div").Open("dt").Text(field.Label).Close("dt").Text(" ").Open("dd").Text(field.Value).Close("dd").Close("div").Text(" ");
        }

        html.Close("dl").Line();
    }

    private void Set(Signature signature)
    {
        var name = string.IsNullOrWhiteSpace(signature.Name) ? new string('.', 40) : signature.Name;
        html.Open("p", ("class", "signature"));
        if (signature.Closing.Length > 0)
        {
            html.Text(signature.Closing).Break();
        }

        if (!string.IsNullOrWhiteSpace(signature.InWords))
        {
            html.Text(signature.InWords).Break();
        }

        html.Text($"({name})");
        foreach (var position in signature.Positions)
        {
            html.Break().Text(position);
        }

        html.Close("p").Line();
    }

    private void Set(Opinion opinion)
    {
        html.Open("div", ("class", "opinion")).Open("p").Open("b").Text(opinion.Title).Close("b").Close("p");
        if (!string.IsNullOrWhiteSpace(opinion.Text))
        {
            html.Open("p").Text(opinion.Text).Close("p");
        }

        Set(opinion.Signer);
        html.Close("div").Line();
    }

    private void StartList()
    {
        if (!isInList)
        {
            // Safari forgets that a list without bullets is one, unless it is told.
            html.Open("ul", ("class", "marks"), ("role", "list")).Line();
            isInList = true;
        }
    }

    private void EndList()
    {
        if (isInList)
        {
            html.Close("ul").Line();
            isInList = false;
        }
    }
}
