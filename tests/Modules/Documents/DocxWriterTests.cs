using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel;

namespace Sujarit.Modules.Documents;

public class DocxWriterTests
{
    private static readonly XNamespace word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static TheoryData<string, Block> Blocks
    {
        get
        {
            var table = SamplePapers.TableOf(["ก", "ข"], ["ค", "ง"]);
            var signature = new Signature("นายสมมุติ", ["ตำแหน่ง", "รักษาการแทน"]);
            var data = new TheoryData<string, Block>
            {
                { "a turn", new SectionTurn(PageOrientation.Landscape) },
                { "an emblem", new Emblem(1.5) },
                { "an emblem of absurd size", new Emblem(double.MaxValue) { Description = "ตรา <&\"" } },
                { "a memo title", new MemoTitle("บันทึกข้อความ", new Emblem(1.5)) },
                { "a memo title without emblem", new MemoTitle("บันทึกข้อความ", null) },
                { "a letter head", new LetterHead("สฎ ๗๑๐๓๘/๑๒", ["องค์การบริหารส่วนตำบลตัวอย่าง", "อำเภอตัวอย่าง"], "๑ ตุลาคม ๒๕๖๖", new Emblem(3)) },
                { "a letter head with an overlong sender", new LetterHead("๑", [new string('ก', 300)], "", new Emblem(3)) },
                { "a letter head without anything", new LetterHead("", [], "", null) },
                { "a signature with a closing", signature with { Closing = "ขอแสดงความนับถือ" } },
                { "a field line", new FieldLine([new Field("ที่", ""), new Field("วันที่", "๑") { Share = double.NaN }]) },
                { "an overfull field line", new FieldLine([new Field("ที่", new string('ก', 300)), new Field("วันที่", "๑")]) },
                { "an empty field line", new FieldLine([]) },
                { "a field line without dots", new FieldLine([new Field("เรียน", "นายก")]) { IsDotted = false } },
                { "a signature", signature },
                { "a signature without anything", new Signature("", []) },
                { "an opinion", new Opinion("ความเห็น", signature) },
                { "an opinion already given", new Opinion("ความเห็น", signature) { Text = "ทราบ" } },
                { "a table", table with { HeaderRows = 1, Widths = [1, 3] } },
                { "a table with absurd widths", table with { Widths = [double.MaxValue, double.MaxValue, -1] } },
                { "a table of headers only", table with { HeaderRows = 2 } },
                { "a table without rows", new Table([]) },
                { "a table of empty rows", new Table([new Row([]), new Row([])]) },
                { "a table of empty cells", new Table([new Row([new Cell([]), new Cell([])])]) },
            };
            foreach (var style in Enum.GetValues<ParagraphStyle>())
            {
                data.Add($"{style}", new Paragraph("ข้อความ\tแท็บ\nบรรทัดใหม่ ☑☐") { Style = style, StaysWithNext = true, StartsPage = true });
            }

            foreach (var mark in new[] { "-", "•", "๑.", "(๓)", "12)", "ก.", "๑.๒", "%1", "ข้อ ๑", "๙๙๙๙๙๙๙๙๙๙.", "" })
            {
                data.Add($"list {mark}", new Paragraph("ข้อความ") { Mark = mark, StaysWithNext = true });
            }

            return data;
        }
    }

    public static TheoryData<string, string> HostileTexts =>
        new()
        {
            { "control characters", string.Concat(Enumerable.Range(0, 0xA0).Select(code => (char)code)) },
            { "halves of surrogate pairs", "ก\uD800ข\uDC00ค\uFFFE\uFFFF😀" },
            { "markup", "</w:t><!-- & ]]> \" '" },
            { "a megabyte", new string('ก', 1_000_000) },
        };

    [Theory]
    [MemberData(nameof(Blocks), DisableDiscoveryEnumeration = true)]
    public void Every_kind_of_block_is_valid_alone_first_and_last(string kind, Block block)
    {
        _ = kind;
        var text = new Paragraph("ข้อความ");

        Assert.Empty(Faults(SamplePapers.Write(block)));
        Assert.Empty(Faults(SamplePapers.Write(text, block, block, text, block)));
    }

    [Theory]
    [MemberData(nameof(HostileTexts), DisableDiscoveryEnumeration = true)]
    public void Hostile_text_is_valid_wherever_it_stands(string kind, string text)
    {
        _ = kind;
        var signature = new Signature(text, [text]);

        var file = SamplePapers.Write(
            new Paragraph(text),
            new FieldLine([new Field(text, text)]),
            new Emblem(1) { Description = text },
            new Opinion(text, signature) { Text = text },
            SamplePapers.TableOf([text, "ก"])
        );

        Assert.Empty(Faults(file));
    }

    [Fact]
    public void Hostile_marks_and_titles_are_valid()
    {
        using var file = new MemoryStream();
        new DocxWriter().Write(new Document("\0\uD800<", [new Paragraph("ก") { Mark = "\0\uD800<%9" }]), file);

        Assert.Empty(Faults(file.ToArray()));
    }

    [Fact]
    public void Memo_together_with_the_report_is_valid()
    {
        using var file = new MemoryStream();
        new DocxWriter().Write(SamplePapers.MemoAndReport(), file);

        Assert.Empty(Faults(file.ToArray()));
    }

    [Fact]
    public void Same_paper_gives_the_same_bytes()
    {
        var first = SamplePapers.Write([.. SamplePapers.Memo(), .. SamplePapers.Report(3)]);

        Assert.Equal(first, SamplePapers.Write([.. SamplePapers.Memo(), .. SamplePapers.Report(3)]));
    }

    [Fact]
    public void Header_rows_are_repeated_and_never_split()
    {
        var rows = Body(SamplePapers.Write(SamplePapers.Report()[6])).Descendants(word + "tr").ToList();

        Assert.All(rows.Take(2), row => Assert.NotNull(row.Element(word + "trPr")?.Element(word + "tblHeader")));
        Assert.All(rows.Take(2), row => Assert.NotNull(row.Element(word + "trPr")?.Element(word + "cantSplit")));
        Assert.All(rows.Skip(2), row => Assert.Null(row.Element(word + "trPr")?.Element(word + "tblHeader")));
    }

    [Fact]
    public void Short_rows_stay_whole_where_long_ones_may_break()
    {
        var table = SamplePapers.TableOf(["สั้น", "สั้น"], ["สั้น", string.Join(' ', Enumerable.Repeat("ข้อความยาวมาก", 400))]);
        var rows = Body(SamplePapers.Write(table)).Descendants(word + "tr").ToList();

        Assert.NotNull(rows[0].Element(word + "trPr")?.Element(word + "cantSplit"));
        Assert.Null(rows[1].Element(word + "trPr")?.Element(word + "cantSplit"));
    }

    [Fact]
    public void Numbers_of_a_list_start_again_in_every_cell()
    {
        var cell = new Cell([new Paragraph("ก") { Mark = "๑." }, new Paragraph("ข") { Mark = "๒." }]);
        var lists = Lists(SamplePapers.Write(new Table([new Row([cell, cell])])));

        Assert.Equal(lists[0], lists[1]);
        Assert.Equal(lists[2], lists[3]);
        Assert.NotEqual(lists[0], lists[2]);
    }

    [Fact]
    public void Bullets_between_two_numbers_do_not_end_the_list()
    {
        var lists = Lists(
            SamplePapers.Write([.. "๑. - - ๒. ๕.".Split(' ').Select(mark => new Paragraph("ก") { Mark = mark })])
        );

        Assert.Equal(lists[0], lists[3]);
        Assert.Equal(lists[1], lists[2]);
        Assert.NotEqual(lists[0], lists[4]);
    }

    [Fact]
    public void Thai_numbers_are_counted_by_Word_itself()
    {
        using var file = WordprocessingDocument.Open(
            new MemoryStream(SamplePapers.Write(new Paragraph("ก") { Mark = "(๓)" })), isEditable: false
        );
        var numbering = XElement.Parse(file.MainDocumentPart!.NumberingDefinitionsPart!.Numbering.OuterXml);

        Assert.Equal("thaiNumbers", Value(numbering.Descendants(word + "numFmt").Single()));
        Assert.Equal("(%1)", Value(numbering.Descendants(word + "lvlText").Single()));
        Assert.Equal("3", Value(numbering.Descendants(word + "startOverride").Single()));
    }

    [Fact]
    public void Sections_turn_between_standing_and_lying_sheets()
    {
        var sections = Body(SamplePapers.Write([.. SamplePapers.Memo(), .. SamplePapers.Report(1)])).Descendants(word + "sectPr").ToList();

        Assert.Equal(2, sections.Count);
        Assert.Null(sections[0].Element(word + "pgSz")!.Attribute(word + "orient"));
        Assert.NotNull(sections[0].Element(word + "titlePg"));
        Assert.Equal("landscape", (string?)sections[1].Element(word + "pgSz")!.Attribute(word + "orient"));
        Assert.Null(sections[1].Element(word + "titlePg"));
        Assert.All(sections, section => Assert.Equal("thaiNumbers", (string?)section.Element(word + "pgNumType")!.Attribute(word + "fmt")));
    }

    [Fact]
    public void Field_line_is_one_paragraph_of_plain_text()
    {
        var paragraph = Body(SamplePapers.Write(SamplePapers.Memo()[3])).Descendants(word + "p").First();

        Assert.Equal("ที่  สฎ ๙๙๙๐๑/๑๒๓\tวันที่  ๑๙ สิงหาคม ๒๕๖๗\t", Text(paragraph));
    }

    [Fact]
    public void Table_wider_than_Word_allows_is_refused_with_what_to_do()
    {
        var table = SamplePapers.TableOf([.. Enumerable.Repeat<string[]>([.. Enumerable.Repeat("ก", 64)], 2)]);

        var refused = Assert.Throws<RuleBrokenException>(() => SamplePapers.Write(table));

        Assert.Contains("แบ่งตาราง", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Emblem_that_is_no_PNG_file_is_refused() =>
        Assert.Throws<RuleBrokenException>(() => SamplePapers.Write(new Emblem(1.5) { Png = new byte[] { 0xFF, 0xD8, 0xFF } }));

    [Fact]
    public void File_keeps_title_language_but_neither_time_nor_author()
    {
        using var zip = new ZipArchive(new MemoryStream(SamplePapers.Write(new Paragraph("ก"))));
        using var reader = new StreamReader(zip.GetEntry("docProps/core.xml")!.Open());
        var core = reader.ReadToEnd();

        Assert.Contains("<dc:title>ตัวอย่าง</dc:title>", core, StringComparison.Ordinal);
        Assert.Contains("<dc:language>th-TH</dc:language>", core, StringComparison.Ordinal);
        Assert.DoesNotContain("creator", core, StringComparison.Ordinal);
        Assert.All(zip.Entries, entry => Assert.Equal(1980, entry.LastWriteTime.Year));
    }

    private static List<string> Faults(byte[] file)
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        return
        [
            .. new OpenXmlValidator(FileFormatVersions.Office2019).Validate(package)
                .Select(fault => $"{fault.Path?.XPath}: {fault.Description}"),
        ];
    }

    private static XElement Body(byte[] file)
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        return XElement.Parse(package.MainDocumentPart!.Document.OuterXml);
    }

    private static List<string> Lists(byte[] file) => [.. Body(file).Descendants(word + "numId").Select(Value)];

    private static string Value(XElement element) => (string)element.Attribute(word + "val")!;

    private static string Text(XElement paragraph) =>
        string.Concat(
            paragraph.Descendants(word + "r").Elements()
                .Select(mark => mark.Name == word + "tab" ? "\t" : mark.Name == word + "t" ? mark.Value : "")
        );
}
