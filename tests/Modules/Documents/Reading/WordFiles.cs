using System.IO.Compression;
using System.Text;
using Sujarit.Documents.Contracts;

namespace Sujarit.Modules.Documents.Reading;

/// <summary>Word files made of the parts a test writes out.</summary>
internal static class WordFiles
{
    public const string Namespaces =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
        + "xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" "
        + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
        + "xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\" "
        + "xmlns:v=\"urn:schemas-microsoft-com:vml\"";

    private const string officeRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    public static Document Read(string body, string numbering = "", string styles = "", string footnotes = "") =>
        Files.Read(Make(body, numbering, styles, footnotes), "report.docx");

    public static byte[] Make(string body, string numbering = "", string styles = "", string footnotes = "") =>
        Zip(
            ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"),
            ("_rels/.rels", Relations("", ("officeDocument", "word/document.xml"))),
            (
                "word/_rels/document.xml.rels",
                Relations("", ("numbering", "numbering.xml"), ("styles", "/word/styles.xml"), ("footnotes", "footnotes.xml"))
            ),
            ("word/document.xml", $"<w:document {Namespaces}><w:body>{body}</w:body></w:document>"),
            ("word/numbering.xml", $"<w:numbering {Namespaces}>{numbering}</w:numbering>"),
            ("word/styles.xml", $"<w:styles {Namespaces}>{styles}</w:styles>"),
            ("word/footnotes.xml", $"<w:footnotes {Namespaces}>{footnotes}</w:footnotes>")
        );

    public static byte[] Zip(params (string Name, string Content)[] parts)
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return file.ToArray();
    }

    public static string Relations(string attributes, params (string Kind, string Target)[] links) =>
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + string.Concat(
            links.Select((link, index) => $"<Relationship Id=\"r{index}\" Type=\"{officeRelations}{link.Kind}\" Target=\"{link.Target}\" {attributes}/>")
        )
        + "</Relationships>";

    public static string Paragraph(string text, string properties = "") =>
        $"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>";

    public static string Cell(string text, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{Paragraph(text)}</w:tc>";

    public static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells)}</w:tr>";

    public static string Table(params string[] rows) => $"<w:tbl>{string.Concat(rows)}</w:tbl>";
}
