using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using Sujarit.Documents.Contracts;
using Sujarit.Platform.Access;
using static Sujarit.Documents.Papers.Layouts.WordNames;

namespace Sujarit.Documents.Papers.Layouts;

/// <summary>
/// Something to begin an own layout with: the built-in form of an invented paper, each of whose words is a content control with its tag.
/// </summary>
internal sealed class LayoutStart
{
    private const string bodyMark = "[ข้อความของเอกสาร]";
    private const string signatureMark = "[ลายมือชื่อ]";
    private const string checkerMark = "[ลายมือชื่อผู้ตรวจ]";
    private const string cancelledMark = "[ยกเลิก]";
    private const string noAddress = "[ที่อยู่หน่วยงาน]";

    private readonly Dictionary<string, LayoutField> fields;
    private readonly List<(string Said, LayoutField Field)> words = [];
    private int lastId;

    private LayoutStart(PaperKind kind, Paper sample, AgencyCard agency)
    {
        fields = LayoutFields.Of(kind).ToDictionary(field => field.Tag);
        foreach (var (tag, said) in LayoutValues.Of(sample, agency).Where(value => value.Value.Length > 0 && fields.ContainsKey(value.Key)))
        {
            words.Add((said, fields[tag]));
        }

        // The longest first: one may be part of another.
        words.Sort((one, other) => other.Said.Length.CompareTo(one.Said.Length));
    }

    /// <summary>The Word file.</summary>
    public static byte[] Of(PaperKind kind, AgencyCard agency)
    {
        var widest = new PaperLayout(agency).Sender().Skip(1).OrderByDescending(line => line.Length).FirstOrDefault() ?? noAddress;
        var shown = agency with { Address = widest };
        var sample = SampleOfKind.Of(kind, shown, bodyMark);
        using var file = new MemoryStream();
        new DocxWriter(Lettering.AsLargeAsThSarabun).Write(Paper(kind, sample, shown), file);
        using (var package = WordprocessingDocument.Open(file, isEditable: true))
        {
            var main = package.MainDocumentPart!;
            var text = main.ReadText();
            new LayoutStart(kind, sample, shown).Mark(text);
            main.WriteText(text);
        }

        return file.ToArray();
    }

    // Lines of a title stand in paragraphs of their own, so that one without its number can go.
    private static Document Paper(PaperKind kind, Paper sample, AgencyCard agency)
    {
        var printed = new PaperLayout(agency).Of(sample);
        List<Block> blocks = [.. printed.Document.Blocks.Take(printed.SignaturesAt), .. Signatures(kind), .. printed.Document.Blocks.Skip(printed.SignaturesAt)];
        blocks.Insert(blocks[0] is SectionTurn ? 1 : 0, new Paragraph(cancelledMark) { Style = ParagraphStyle.Plain });
        return new Document($"รูปแบบ{PaperWords.Of(kind)}", [.. blocks.SelectMany(Lines)]);
    }

    private static IEnumerable<Block> Signatures(PaperKind kind) =>
        new[] { signatureMark, checkerMark }.Take(PaperRoles.HasChecker(kind) ? 2 : 1).Select(mark => new Paragraph(mark) { Style = ParagraphStyle.Plain });

    private static IEnumerable<Block> Lines(Block block) =>
        block is Paragraph { Style: ParagraphStyle.Title } title ? title.Text.Split('\n').Select(line => title with { Text = line }) : [block];

    private void Mark(XDocument text)
    {
        foreach (var paragraph in text.Descendants(W + "p").ToList())
        {
            if (Block(paragraph.Value) is { } field)
            {
                paragraph.ReplaceWith(Control(field, new XElement(paragraph)));
                continue;
            }

            foreach (var run in paragraph.Elements(W + "r").ToList())
            {
                MarkIn(run);
            }
        }
    }

    private LayoutField? Block(string said) =>
        said switch
        {
            bodyMark => fields[LayoutFields.Body],
            signatureMark => fields[LayoutFields.Signature],
            checkerMark => fields[LayoutFields.Checker],
            cancelledMark => fields[LayoutFields.Cancelled],
            _ => null,
        };

    private void MarkIn(XElement run)
    {
        var (said, place, field) = run.Elements(W + "t").SelectMany(text => words.Where(word => text.Value.Contains(word.Said, StringComparison.Ordinal)).Select(word => (word.Said, text, word.Field))).FirstOrDefault();
        if (said is null)
        {
            return;
        }

        var letters = run.Element(W + "rPr");
        var at = place.Value.IndexOf(said, StringComparison.Ordinal);
        var (before, after) = (Run(letters, place.Value[..at]), Run(letters, place.Value[(at + said.Length)..]));
        var ahead = place.ElementsBeforeSelf().Where(part => part != letters).Select(part => new XElement(part)).ToList();
        if (letters is null)
        {
            before.AddFirst(ahead);
        }
        else
        {
            before.Element(W + "rPr")!.AddAfterSelf(ahead);
        }

        after.Add(place.ElementsAfterSelf().Select(part => new XElement(part)));
        var control = Control(field, Run(letters, field.Tag is LayoutFields.Agency ? said : $"[{field.Name}]"));
        run.ReplaceWith(Whole(before), control, Whole(after));
        if (field.Tag == LayoutFields.Address)
        {
            Indent(control.Parent!);
        }

        foreach (var rest in new[] { before, after }.Where(rest => rest.Parent is not null))
        {
            MarkIn(rest);
        }
    }

    // An address has lines: they stand below each other, not each behind a tab.
    private static void Indent(XElement paragraph)
    {
        var (shape, stop) = (paragraph.Element(W + "pPr")!, paragraph.Descendants(W + "tab").LastOrDefault(tab => tab.Attribute(W + "pos") is not null));
        paragraph.Elements(W + "r").Elements(W + "tab").Remove();
        shape.Elements(W + "tabs").Remove();
        shape.Put(Property("ind", ("left", stop.Value("pos") ?? "0")));
    }

    private static XElement? Whole(XElement run) => run.Elements().Any(part => part.Name != W + "rPr") ? run : null;

    private static XElement Run(XElement? letters, string text) =>
        new(W + "r", letters is null ? null : new XElement(letters), text.Length == 0 ? null : new XElement(W + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), text));

    private XElement Control(LayoutField field, XElement content) =>
        new(W + "sdt",
            new XElement(W + "sdtPr", Property("alias", ("val", field.Name)), Property("tag", ("val", field.Tag)), Property("id", ("val", 1_000 + ++lastId))),
            new XElement(W + "sdtContent", content));
}
