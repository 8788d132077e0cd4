using System.Text;
using Sujarit.Documents.Contracts;

namespace Sujarit.Documents.Reading.Pdf;

/// <summary>
/// Reads a PDF by the structure its maker left in it (ISO 32000-1, 14.7 and 14.8): paragraphs, lists and tables come back as they were
/// written, whatever lines and pages they were drawn on. LibreOffice and Word leave one.
/// </summary>
internal sealed class TaggedPdf
{
    private const int deepest = 200;

    private readonly PdfStore store;
    private readonly Flow flow;
    private readonly PdfPages pages;
    private readonly Dictionary<string, object?>? roles;
    private readonly HashSet<object> visited = new(ReferenceEqualityComparer.Instance);
    private StringBuilder? label;
    private bool isInHead;
    private bool isHeadRow;

    private TaggedPdf(PdfStore store, Dictionary<string, object?> catalogue, Dictionary<string, object?> tree, Quota quota)
    {
        this.store = store;
        flow = new Flow(quota);
        pages = new PdfPages(store, catalogue, quota);
        roles = store.Dictionary(tree.GetValueOrDefault("RoleMap"));
    }

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
        flow.Style = role switch
        {
            "H1" or "H" => ParagraphStyle.Heading1,
            "H2" or "H3" or "H4" or "H5" or "H6" => ParagraphStyle.Heading2,
            "Title" => ParagraphStyle.Title,
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
        VisitKids(kids, page, depth);
        flow.EndParagraph();
        flow.Mark = null;
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

    private int Span(Dictionary<string, object?> element, string attribute)
    {
        foreach (var attributes in store.List(element.GetValueOrDefault("A")))
        {
            if (store.Dictionary(attributes)?.GetValueOrDefault(attribute) is double span)
            {
                return (int)Math.Clamp(span, 1, 1000);
            }
        }

        return 1;
    }

    private void VisitKids(object? kids, object? page, int depth)
    {
        foreach (var kid in store.List(kids))
        {
            switch (store.Resolve(kid))
            {
                case double mark:
                    Write(pages.Text(page, (int)mark), page);
                    break;
                case Dictionary<string, object?> content when content.GetValueOrDefault("MCID") is double mark:
                    Write(pages.Text(content.GetValueOrDefault("Pg") ?? page, (int)mark), content.GetValueOrDefault("Pg") ?? page);
                    break;
                case Dictionary<string, object?> child when child.ContainsKey("S"):
                    Visit(child, page, depth + 1);
                    break;
            }
        }
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
