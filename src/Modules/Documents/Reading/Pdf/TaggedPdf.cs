using System.Text;
using System.Text.RegularExpressions;
using Sujarit.Documents.Contracts;

namespace Sujarit.Documents.Reading.Pdf;

/// <summary>
/// Reads a PDF by the structure its maker left in it (ISO 32000-1, 14.7 and 14.8): paragraphs, lists and tables come back as they were
/// written, whatever lines and pages they were drawn on. LibreOffice and Word leave one.
/// </summary>
internal sealed partial class TaggedPdf
{
    private const int deepest = 200;

    private readonly PdfStore store;
    private readonly Flow flow;
    private readonly PdfPages pages;
    private readonly Dictionary<string, object?>? roles;
    private readonly HashSet<object> visited = new(ReferenceEqualityComparer.Instance);
    private StringBuilder? label;
    private LineBreaks breaks = new(isCentred: false);
    private bool awaitsMark;
    private bool awaitsText;
    private bool isCentred;
    private bool isInHead;
    private bool isHeadRow;

    private TaggedPdf(PdfStore store, Dictionary<string, object?> catalogue, Dictionary<string, object?> tree, Quota quota)
    {
        this.store = store;
        flow = new Flow(quota);
        pages = new PdfPages(store, catalogue, quota);
        roles = store.Dictionary(tree.GetValueOrDefault("RoleMap"));
    }

    // LibreOffice draws a tab as blanks. Blanks in brackets are left for a name to be written in.
    [GeneratedRegex("(?<![( ]) {4,}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tabs();

    // LibreOffice draws the mark of a list item before its text without saying that it is one.
    [GeneratedRegex(
        @"^([-–•▪○☐☑➢✓]|\(?([0-9๐-๙]{1,3}|[A-Za-zก-ฮ]{1,2}|[ivxIVX]{1,5})(\.[0-9๐-๙]{1,3})*[.)]{1,2}|[0-9๐-๙]{1,3}(\.[0-9๐-๙]{1,3})+)$",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex ItemMark();

    /// <summary>The paper; null where the file has no structure or one that leaves out part of its text.</summary>
    public static Document? TryRead(ReadOnlyMemory<byte> file, Quota quota)
    {
        var objects = new PdfStore(file, quota);
        if (objects.IsEncrypted || objects.Catalogue is not { } catalogue || objects.Dictionary(catalogue.GetValueOrDefault("StructTreeRoot")) is not { } tree)
        {
            return null;
        }

        var pdf = new TaggedPdf(objects, catalogue, tree, quota);
        pdf.VisitKids(tree.GetValueOrDefault("K"), null, 0);
        var document = pdf.flow.Finish(objects.Title);
        return document.Blocks.Count > 0 && pdf.pages.AreWhollyRead ? document : null;
    }

    private void Visit(Dictionary<string, object?> element, object? page, int depth)
    {
        if (depth > deepest || !visited.Add(element))
        {
            return;
        }

        page = element.GetValueOrDefault("Pg") ?? page;
        var kids = element.GetValueOrDefault("K");
        switch (Role(element))
        {
            case "Table":
                flow.OpenTable();
                VisitKids(kids, page, depth);
                flow.CloseTable();
                break;
            case "THead" or "TBody" or "TFoot":
                isInHead = Role(element) == "THead";
                VisitKids(kids, page, depth);
                isInHead = false;
                break;
            case "TR":
                VisitRow(kids, page, depth);
                break;
            case "TD" or "TH":
                VisitCell(element, page, depth);
                break;
            case "Lbl":
                VisitLabel(kids, page, depth);
                break;
            case "LI":
                VisitItem(kids, page, depth);
                break;
            case "Span" or "Link" or "Quote" or "Reference" or "Em" or "Strong" or "Sub" or "Annot" or "Code":
                VisitInline(element, page, depth);
                break;
            case var role:
                VisitBlock(element, role, page, depth);
                break;
        }
    }

    private void VisitBlock(Dictionary<string, object?> element, string role, object? page, int depth)
    {
        flow.EndParagraph();
        isCentred = Attribute(element, "TextAlign") is PdfName { Text: "Center" };
        flow.Style = role switch
        {
            "H1" or "H" => ParagraphStyle.Heading1,
            "H2" or "H3" or "H4" or "H5" or "H6" => ParagraphStyle.Heading2,
            "Title" => ParagraphStyle.Title,
            _ when isCentred => ParagraphStyle.Centred,
            _ => ParagraphStyle.Body,
        };
        VisitInline(element, page, depth);
        flow.EndParagraph();
    }

    private void VisitInline(Dictionary<string, object?> element, object? page, int depth)
    {
        if (store.Resolve(element.GetValueOrDefault("ActualText")) is byte[] instead)
        {
            Write(PdfText.Decode(instead), page);
        }
        else
        {
            VisitKids(element.GetValueOrDefault("K"), page, depth);
        }
    }

    private void VisitItem(object? kids, object? page, int depth)
    {
        flow.EndParagraph();
        awaitsMark = true;
        VisitKids(kids, page, depth);
        if (flow.Mark is { } alone && !flow.HasText && awaitsText)
        {
            (flow.Mark, awaitsText) = (null, false);
            flow.Write(alone);
        }

        flow.EndParagraph();
        (flow.Mark, awaitsMark) = (null, false);
    }

    private void VisitLabel(object? kids, object? page, int depth)
    {
        label = new StringBuilder();
        VisitKids(kids, page, depth);
        var mark = Wording.Clean(label.ToString());
        label = null;
        flow.Mark = mark.Length == 0 ? null : mark;
    }

    private void VisitRow(object? kids, object? page, int depth)
    {
        isHeadRow = true;
        flow.OpenRow(pages.Name(page) ?? "", isInHead);
        VisitKids(kids, page, depth);
        if (isHeadRow)
        {
            flow.MarkRowAsHeader();
        }

        flow.CloseRow();
    }

    private void VisitCell(Dictionary<string, object?> element, object? page, int depth)
    {
        isHeadRow &= Role(element) == "TH";
        flow.OpenCell(Span(element, "ColSpan"), Span(element, "RowSpan"));
        VisitKids(element.GetValueOrDefault("K"), page, depth);
        flow.CloseCell();
    }

    private int Span(Dictionary<string, object?> element, string attribute) =>
        Attribute(element, attribute) is double span ? (int)Math.Clamp(span, 1, 1000) : 1;

    private object? Attribute(Dictionary<string, object?> element, string name) =>
        store.List(element.GetValueOrDefault("A"))
            .Select(attributes => store.Resolve(store.Dictionary(attributes)?.GetValueOrDefault(name)))
            .FirstOrDefault(value => value is not null);

    private void VisitKids(object? kids, object? page, int depth)
    {
        foreach (var kid in store.List(kids))
        {
            switch (store.Resolve(kid))
            {
                case double mark:
                    Write(page, (int)mark);
                    break;
                case Dictionary<string, object?> content when content.GetValueOrDefault("MCID") is double mark:
                    Write(content.GetValueOrDefault("Pg") ?? page, (int)mark);
                    break;
                case Dictionary<string, object?> child when child.ContainsKey("S"):
                    Visit(child, page, depth + 1);
                    break;
            }
        }
    }

    private void Write(object? page, int mark)
    {
        if (pages.Drawn(page, mark) is not { } drawn)
        {
            return;
        }

        if (!flow.HasText)
        {
            breaks = new LineBreaks(isCentred);
        }

        if (!flow.IsInCell && breaks.IsForcedBefore(drawn.Line, drawn.Page) && flow.HasText)
        {
            flow.Write('\n');
        }

        Write(Tabs().Replace(drawn.Line.ToString(), "\t"), page);
    }

    private void Write(string text, object? page)
    {
        if (label is not null)
        {
            label.Append(text);
            return;
        }

        if (!flow.HasText)
        {
            flow.Where = pages.Name(page) ?? flow.Where;
        }

        if (awaitsMark && !string.IsNullOrWhiteSpace(text))
        {
            awaitsMark = false;
            if (ItemMark().IsMatch(text.Trim()))
            {
                (flow.Mark, awaitsText) = (text.Trim(), true);
                return;
            }
        }

        awaitsText &= string.IsNullOrWhiteSpace(text);
        flow.Write(text);
    }

    private string Role(Dictionary<string, object?> element)
    {
        var role = store.Resolve(element.GetValueOrDefault("S")) as PdfName;
        for (var step = 0; step < 10 && role is not null && store.Resolve(roles?.GetValueOrDefault(role.Text)) is PdfName other && other != role; step++)
        {
            role = other;
        }

        return role?.Text ?? "";
    }
}
