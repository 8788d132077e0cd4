using System.Globalization;
using System.IO.Compression;

namespace Sujarit.Modules.Documents.Papers;

/// <summary>A file as Microsoft Word writes it: words in split runs with marks of the speller, prompts, a glossary, data beside it, who made it.</summary>
internal sealed class WordFile
{
    /// <summary>What Word shows in an empty control; the style of a prompt has no English name in a Thai Word.</summary>
    public const string Prompt = "<w:r w:rsidRPr=\"00D45D3A\"><w:rPr><w:rStyle w:val=\"a3\"/></w:rPr><w:t>Click or tap here to enter text.</w:t></w:r>";

    public const string Centred = "<w:jc w:val=\"center\"/>";

    private const string office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const string xml = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n";
    private const string letters = "<w:rPr><w:rFonts w:ascii=\"TH SarabunIT๙\" w:hAnsi=\"TH SarabunIT๙\" w:cs=\"TH SarabunIT๙\" w:hint=\"cs\"/><w:sz w:val=\"32\"/><w:szCs w:val=\"32\"/></w:rPr>";
    private const string store = "w:prefixMappings=\"xmlns:ns0='urn:x'\" w:xpath=\"/ns0:root/ns0:row\" w:storeItemID=\"{11111111-2222-3333-4444-555555555555}\"";

    private const string names =
        "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\" "
        + "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\" "
        + "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" mc:Ignorable=\"w14 w15\"";

    private static int lastId;
    private readonly List<(string Kind, string Target, bool IsOutside)> links = [];
    private readonly List<(string Kind, string Name, string Type, string Content)> besides = [];

    /// <summary>The paragraphs and tables of the pages.</summary>
    public required string Body { get; init; }

    public string FirstHeader { get; init; } = "<w:p/>";

    public string EvenHeader { get; init; } = "<w:p/>";

    public string Header { get; init; } = "<w:p/>";

    /// <summary>What the shape of the section says besides, such as <c>w:titlePg</c>.</summary>
    public string Section { get; init; } = "";

    public string Settings { get; init; } = "";

    public string Styles { get; init; } = "";

    public string Note { get; init; } = "<w:p/>";

    public WordFile With(string kind, string name, string type, string content)
    {
        besides.Add((kind, name, type, content));
        return this;
    }

    public WordFile BegunFrom(string template)
    {
        links.Add((office + "attachedTemplate", template, true));
        return this;
    }

    public static string Run(string text) => $"<w:r w:rsidR=\"00A1{Next():0000}\" w:rsidRPr=\"00B21234\">{letters}<w:t xml:space=\"preserve\">{text}</w:t></w:r>";

    /// <summary>Words as Word cuts them while it looks through the spelling.</summary>
    public static string Split(string text) => $"{Run(text[..(text.Length / 2)])}<w:proofErr w:type=\"spellStart\"/>{Run(text[(text.Length / 2)..])}<w:proofErr w:type=\"spellEnd\"/>";

    public static string Paragraph(string content, string shape = "") => $"<w:p w14:paraId=\"4F{Next():000000}\" w14:textId=\"77777777\" w:rsidR=\"00CA1234\" w:rsidRDefault=\"00CA1234\"><w:pPr>{shape}{letters}</w:pPr>{content}</w:p>";

    public static string Inline(string tag) => $"<w:sdt>{About(tag, "<w:text/>")}<w:sdtContent>{Prompt}</w:sdtContent></w:sdt>";

    /// <summary>A control that shows what is written in the title of the file, and was written over.</summary>
    public static string Bound(string tag) =>
        $"<w:sdt><w:sdtPr>{letters}<w:alias w:val=\"Title\"/><w:tag w:val=\"{tag}\"/><w:id w:val=\"{Next()}\"/><w:placeholder><w:docPart w:val=\"AB12\"/></w:placeholder><w:dataBinding {store}/><w:text/></w:sdtPr><w:sdtContent>{Split("ชื่อเรื่องเดิม")}</w:sdtContent></w:sdt>";

    public static string Block(string tag, string shape = Centred, string around = "") =>
        $"<w:sdt>{About(tag)}<w:sdtContent>{Paragraph($"<w:bookmarkStart w:id=\"0\" w:name=\"_GoBack\"/><w:bookmarkEnd w:id=\"0\"/>{around}{Prompt}", shape)}</w:sdtContent></w:sdt>";

    public static string Cell(int width, string content, string kind = "dxa", int span = 1) => $"<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"{kind}\"/>{(span > 1 ? $"<w:gridSpan w:val=\"{span}\"/>" : "")}</w:tcPr>{content}</w:tc>";

    public static string CellControl(string tag, int width, string kind = "dxa", int span = 1) => $"<w:sdt>{About(tag)}<w:sdtContent>{Cell(width, Paragraph(Prompt), kind, span)}</w:sdtContent></w:sdt>";

    public static string Row(params string[] cells) => $"<w:tr w:rsidR=\"00A77000\" w14:paraId=\"11{Next():000000}\" w14:textId=\"77777777\" w:rsidTr=\"00F10000\">{string.Concat(cells)}</w:tr>";

    public static string Table(int[] columns, params string[] rows) =>
        $"<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/><w:tblLook w:val=\"04A0\"/></w:tblPr><w:tblGrid>{string.Concat(columns.Select(width => $"<w:gridCol w:w=\"{width}\"/>"))}</w:tblGrid>{string.Concat(rows)}</w:tbl>";

    /// <summary>A section that repeats, bound to data as Word 2013 and later bind it; nothing in it has a tag of its own but what is given.</summary>
    public static string Repeating(string rows) =>
        $"<w:sdt><w:sdtPr><w:id w:val=\"{Next()}\"/><w15:dataBinding {store}/><w15:repeatingSection/></w:sdtPr><w:sdtContent><w:sdt><w:sdtPr><w:id w:val=\"{Next()}\"/><w15:repeatingSectionItem/></w:sdtPr><w:sdtContent>{rows}</w:sdtContent></w:sdt></w:sdtContent></w:sdt>";

    /// <summary>A text box that floats: as Word 2010 and later draw it, and once more for those before.</summary>
    public static string Box(string content, string isHidden = "") =>
        $"<w:r><w:rPr><w:noProof/></w:rPr><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:anchor distT=\"0\" distB=\"0\" distL=\"114300\" distR=\"114300\" simplePos=\"0\" relativeHeight=\"251659264\" behindDoc=\"0\" locked=\"0\" layoutInCell=\"1\" allowOverlap=\"1\"><wp:simplePos x=\"0\" y=\"0\"/>"
        + "<wp:positionH relativeFrom=\"column\"><wp:posOffset>3600000</wp:posOffset></wp:positionH><wp:positionV relativeFrom=\"paragraph\"><wp:posOffset>-600000</wp:posOffset></wp:positionV><wp:extent cx=\"2160000\" cy=\"500000\"/><wp:effectExtent l=\"0\" t=\"0\" r=\"0\" b=\"0\"/><wp:wrapNone/>"
        + $"<wp:docPr id=\"{Next()}\" name=\"Text Box 7\"{isHidden}/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><wps:wsp><wps:cNvSpPr txBox=\"1\"/><wps:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"2160000\" cy=\"500000\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></wps:spPr>"
        + $"<wps:txbx><w:txbxContent>{content}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape id=\"Box{Next()}\" style=\"position:absolute;width:170pt;height:40pt\"><v:textbox><w:txbxContent>{content}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>";

    /// <summary>All an order needs; what is given stands in the place of its number and of its signature.</summary>
    public static string Order(string? number = null, string? signature = null, string? body = null) =>
        Paragraph(Split("คำสั่ง") + Inline("agency"), Centred)
        + (number ?? Paragraph(Run("ที่ ") + Inline("number"), Centred))
        + Paragraph(Run("เรื่อง ") + Bound("subject"), Centred)
        + (body ?? Block("body", "<w:ind w:firstLine=\"1418\"/><w:jc w:val=\"thaiDistribute\"/>"))
        + Paragraph(Run("สั่ง ณ วันที่ ") + Inline("date"), "<w:ind w:firstLine=\"2836\"/>")
        + (signature ?? Block("signature")) + Paragraph("");

    public byte[] Save()
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in Parts())
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open());
                writer.Write(content);
            }
        }

        return file.ToArray();
    }

    private static string About(string tag, string kind = "") => $"<w:sdtPr>{letters}<w:alias w:val=\"{tag}\"/><w:tag w:val=\"{tag}\"/><w:id w:val=\"{Next()}\"/><w:placeholder><w:docPart w:val=\"DefaultPlaceholder_-1854013440\"/></w:placeholder><w:showingPlcHdr/>{kind}</w:sdtPr><w:sdtEndPr/>";

    private static int Next() => Interlocked.Increment(ref lastId) + 1_000;

    private IEnumerable<(string Name, string Content)> Parts()
    {
        string[] main = ["styles", "settings", "webSettings", "fontTable", "footnotes", "header1:header", "header2:header", "header3:header"];
        yield return ("[Content_Types].xml", Types(main));
        yield return ("_rels/.rels", Links([(office + "extended-properties", "docProps/app.xml", false), ("http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml", false), (office + "officeDocument", "word/document.xml", false), .. Of("", besides.Where(part => !part.Name.StartsWith("word/", StringComparison.Ordinal)))]));
        yield return ("word/_rels/document.xml.rels", Links([.. main.Select(part => (office + part.Split(':')[^1], part.Split(':')[0] + ".xml", false)), (office + "glossaryDocument", "glossary/document.xml", false), (office + "customXml", "../customXml/item1.xml", false), ("http://schemas.microsoft.com/office/2011/relationships/people", "people.xml", false), .. Of("word/", besides.Where(part => part.Name.StartsWith("word/", StringComparison.Ordinal)))]));
        yield return ("word/document.xml", $"{xml}<w:document {names}><w:body>{Body}<w:sectPr w:rsidR=\"00CA1234\"><w:headerReference w:type=\"even\" r:id=\"rId6\"/><w:headerReference w:type=\"default\" r:id=\"rId7\"/><w:headerReference w:type=\"first\" r:id=\"rId8\"/><w:pgSz w:w=\"11906\" w:h=\"16838\" w:code=\"9\"/><w:pgMar w:top=\"851\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1701\" w:header=\"709\" w:footer=\"709\" w:gutter=\"0\"/><w:cols w:space=\"708\"/>{Section}<w:docGrid w:linePitch=\"360\"/></w:sectPr></w:body></w:document>");
        yield return ("word/styles.xml", $"{xml}<w:styles {names}><w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"a\"><w:name w:val=\"Normal\"/></w:style><w:style w:type=\"character\" w:styleId=\"a3\"><w:name w:val=\"Placeholder Text\"/><w:rPr><w:color w:val=\"808080\"/></w:rPr></w:style>{Styles}</w:styles>");
        yield return ("word/settings.xml", $"{xml}<w:settings {names}><w:zoom w:percent=\"100\"/>{(links.Count > 0 ? "<w:attachedTemplate r:id=\"rId1\"/>" : "")}{Settings}<w:rsids><w:rsidRoot w:val=\"00CA1234\"/></w:rsids></w:settings>");
        yield return ("word/_rels/settings.xml.rels", Links(links));
        yield return ("word/webSettings.xml", $"{xml}<w:webSettings {names}/>");
        yield return ("word/fontTable.xml", $"{xml}<w:fonts {names}/>");
        yield return ("word/footnotes.xml", $"{xml}<w:footnotes {names}><w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:id=\"1\">{Note}</w:footnote></w:footnotes>");
        yield return ("word/header1.xml", $"{xml}<w:hdr {names}>{EvenHeader}</w:hdr>");
        yield return ("word/header2.xml", $"{xml}<w:hdr {names}>{Header}</w:hdr>");
        yield return ("word/header3.xml", $"{xml}<w:hdr {names}>{FirstHeader}</w:hdr>");
        yield return ("word/people.xml", $"{xml}<w15:people {names}><w15:person w15:author=\"Somchai Designer\"><w15:presenceInfo w15:providerId=\"AD\" w15:userId=\"somchai@example.go.th\"/></w15:person></w15:people>");
        yield return ("word/glossary/document.xml", $"{xml}<w:glossaryDocument {names}><w:docParts><w:docPart><w:docPartPr><w:name w:val=\"DefaultPlaceholder_-1854013440\"/></w:docPartPr><w:docPartBody><w:p>{Prompt}</w:p></w:docPartBody></w:docPart></w:docParts></w:glossaryDocument>");
        yield return ("customXml/item1.xml", "<root xmlns=\"urn:x\"><row>OLD by Somchai Designer</row></root>");
        yield return ("docProps/core.xml", $"{xml}<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>x</dc:title><dc:creator>Somchai Designer</dc:creator><cp:keywords>OtherCompany</cp:keywords><cp:lastModifiedBy>Somchai Designer</cp:lastModifiedBy></cp:coreProperties>");
        yield return ("docProps/app.xml", $"{xml}<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"><Template>Normal.dotm</Template><Manager>Somchai Boss</Manager><Company>OtherCompany</Company></Properties>");
        foreach (var part in besides)
        {
            yield return (part.Name, part.Content);
        }
    }

    private string Types(IEnumerable<string> main) =>
        $"{xml}<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + string.Concat(main.Select(part => (part.Split(':')[0], part.Split(':')[^1])).Concat([("document", "document.main"), ("people", "people"), ("glossary/document", "document.glossary")]).Select(part => Override($"word/{part.Item1}.xml", $"{word}{part.Item2}+xml")))
        + Override("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml") + Override("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml")
        + string.Concat(besides.Select(part => Override(part.Name, part.Type))) + "</Types>";

    private static string Override(string name, string type) => $"<Override PartName=\"/{name}\" ContentType=\"{type}\"/>";

    private static IEnumerable<(string, string, bool)> Of(string folder, IEnumerable<(string Kind, string Name, string Type, string Content)> parts) => parts.Select(part => (part.Kind, part.Name[folder.Length..], false));

    private static string Links(IEnumerable<(string Kind, string Target, bool IsOutside)> all) =>
        $"{xml}<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{string.Concat(all.Select((link, at) => string.Create(CultureInfo.InvariantCulture, $"<Relationship Id=\"rId{at + 1}\" Type=\"{link.Kind}\" Target=\"{link.Target}\"{(link.IsOutside ? " TargetMode=\"External\"" : "")}/>")))}</Relationships>";
}
