using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Sujarit.Documents.Contracts;
using Sujarit.Documents.Papers;
using Sujarit.Documents.Papers.Layouts;
using Sujarit.Platform.Access;
using static Sujarit.Modules.Documents.Papers.WordFile;

namespace Sujarit.Modules.Documents.Papers;

/// <summary>Layouts as Microsoft Word writes them: what would be lost is named as they are taken in, and nothing is lost of one that was.</summary>
public class WordLayoutTests
{
    private const string number = "๑๒/๒๕๔๓";
    private static readonly XNamespace w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly AgencyCard agency = new(Guid.NewGuid(), "thansujarit", "องค์การบริหารส่วนตำบลธารสุจริต", null, "เมืองทอง", "สยามบุรี", false);

    private static string Numbered => Paragraph(Run("ที่ ") + Inline("number"));

    public static TheoryData<string> Shapes => [.. WordShapes.All.Keys];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void A_layout_of_Word_is_taken_and_nothing_of_the_paper_is_lost(string shape)
    {
        var layout = WordShapes.All[shape].Save();
        Assert.Empty(Faults(layout));

        var filled = Filled(layout);

        Assert.Empty(Invalid(filled).Except(Invalid(layout)));
        var words = Words(filled);
        Assert.All(
            [number, "ซักซ้อมความเข้าใจเรื่องที่สมมุติขึ้น", "ด้วยเอกสารนี้เป็นตัวอย่าง", "๒. รายการที่สอง", "๑๖ มกราคม พ.ศ. ๒๕๔๓", "(นายสมคิด แสงสมมุติ)", "ตำแหน่งที่สมมุติขึ้น"],
            said => Assert.Contains(said, words, StringComparison.Ordinal)
        );
        Assert.DoesNotContain("Click or tap", words, StringComparison.Ordinal);
        Assert.DoesNotContain("เดิม", words, StringComparison.Ordinal);
        Assert.All(Texts(filled), text => Assert.Empty(text.Descendants(w + "sdt")));
    }

    [Theory]
    [InlineData("", "", true)]
    [InlineData("<w:titlePg/>", "", false)]
    [InlineData("<w:titlePg w:val=\"0\"/>", "", true)]
    [InlineData("", "<w:evenAndOddHeaders/>", true)]
    public void A_number_in_a_header_of_first_pages_counts_where_there_are_such_pages(string section, string settings, bool isLost)
    {
        var faults = Faults(new WordFile { Body = Order(number: ""), FirstHeader = Numbered, Section = section, Settings = settings }.Save());

        if (isLost)
        {
            Assert.StartsWith("ช่อง “ที่” (แท็ก number) จะไม่พิมพ์ เพราะอยู่ในหัวกระดาษหรือท้ายกระดาษที่ไม่พิมพ์บนหน้าแรก", Assert.Single(faults), StringComparison.Ordinal);
        }
        else
        {
            Assert.Empty(faults);
        }
    }

    [Theory]
    [InlineData("", "", true)]
    [InlineData("", "<w:evenAndOddHeaders/>", true)]
    [InlineData("<w:pgNumType w:start=\"2\"/>", "<w:evenAndOddHeaders/>", false)]
    public void A_number_in_a_header_of_even_pages_counts_where_the_first_page_is_one(string section, string settings, bool isLost) =>
        Assert.Equal(isLost ? 1 : 0, Faults(new WordFile { Body = Order(number: ""), EvenHeader = Numbered, Section = section, Settings = settings }.Save()).Count);

    [Fact]
    public void A_number_in_the_usual_header_is_lost_where_the_first_page_has_one_of_its_own()
    {
        Assert.Empty(Faults(new WordFile { Body = Order(number: ""), Header = Numbered }.Save()));
        Assert.Contains("ที่ไม่พิมพ์บนหน้าแรก", Assert.Single(Faults(new WordFile { Body = Order(number: ""), Header = Numbered, Section = "<w:titlePg/>" }.Save())), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_hidden_by_its_run_its_style_its_row_or_its_box_is_not_there()
    {
        const string style = "<w:style w:type=\"character\" w:styleId=\"s0\"><w:name w:val=\"Unseen\"/><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type=\"character\" w:styleId=\"s1\"><w:name w:val=\"Own\"/><w:basedOn w:val=\"s0\"/></w:style>";
        var shown = Numbered.Replace("<w:rPr>", "<w:rPr><w:rStyle w:val=\"s1\"/><w:vanish w:val=\"0\"/>", StringComparison.Ordinal);

        Assert.Contains("อยู่ในข้อความที่ซ่อนไว้", Assert.Single(Faults(File(Numbered.Replace("<w:sz ", "<w:vanish/><w:sz ", StringComparison.Ordinal)))), StringComparison.Ordinal);
        Assert.Contains("อยู่ในข้อความที่ซ่อนไว้", Assert.Single(Faults(File(Numbered.Replace("<w:rPr>", "<w:rPr><w:rStyle w:val=\"s1\"/>", StringComparison.Ordinal)))), StringComparison.Ordinal);
        Assert.Contains("อยู่ในกล่องข้อความที่ซ่อนไว้", Faults(File(Paragraph(Box(Numbered, " hidden=\"1\""))))[0], StringComparison.Ordinal);
        Assert.Contains("อยู่ในแถวของตารางที่ซ่อนไว้", Assert.Single(Faults(File(Table([9_000], Row(Cell(9_000, Numbered)).Replace("<w:tc>", "<w:trPr><w:hidden/></w:trPr><w:tc>", StringComparison.Ordinal))))), StringComparison.Ordinal);
        Assert.Contains("(แท็ก cancelled) จะไม่พิมพ์", Assert.Single(Faults(File(Numbered + Block("cancelled").Replace("<w:sz ", "<w:vanish/><w:sz ", StringComparison.Ordinal)))), StringComparison.Ordinal);
        Assert.Empty(Faults(File(shown)));

        byte[] File(string place) => new WordFile { Body = Order(number: place), Styles = style }.Save();
    }

    [Fact]
    public void A_number_in_a_note_counts_where_something_points_to_it()
    {
        Assert.Contains("อยู่ในเชิงอรรถที่ไม่มีตำแหน่งอ้างถึง", Assert.Single(Faults(new WordFile { Body = Order(number: ""), Note = Numbered }.Save())), StringComparison.Ordinal);
        Assert.Empty(Faults(new WordFile { Body = Order(number: Paragraph("<w:r><w:footnoteReference w:id=\"1\"/></w:r>")), Note = Numbered }.Save()));
    }

    [Fact]
    public void A_line_that_goes_leaves_what_hangs_on_it()
    {
        var line = Paragraph($"{Box(Numbered)}{Run("ติดต่อ ")}{Inline("contact")}<w:bookmarkStart w:id=\"9\" w:name=\"place\"/>{Run("หรือเดินทางมา")}<w:r><w:br w:type=\"page\"/></w:r>");
        var layout = new WordFile { Body = Order(number: line + Paragraph(Run("ต่อ") + "<w:bookmarkEnd w:id=\"9\"/>")) }.Save();
        Assert.Empty(Faults(layout));

        var filled = Filled(layout, ("contact", ""));

        var page = Texts(filled)[0];
        Assert.Equal(2, page.Descendants(w + "t").Count(text => text.Value == number));
        Assert.DoesNotContain("ติดต่อ", page.Root!.Value, StringComparison.Ordinal);
        Assert.DoesNotContain("เดินทางมา", page.Root.Value, StringComparison.Ordinal);
        Assert.Equal((1, 1, 1), (page.Descendants(w + "br").Count(), page.Descendants(w + "bookmarkStart").Count(mark => (string?)mark.Attribute(w + "id") == "9"), page.Descendants(w + "bookmarkEnd").Count(mark => (string?)mark.Attribute(w + "id") == "9")));
        Assert.Empty(Invalid(filled).Except(Invalid(layout)));
    }

    [Fact]
    public void A_picture_that_floats_beside_the_words_of_a_control_stays()
    {
        var layout = new WordFile { Body = Order(body: Block("body", around: Box(Paragraph(Run("ตราของหน่วยงาน"))))) }.Save();
        Assert.Empty(Faults(layout));

        var filled = Filled(layout);

        Assert.Equal(2, Texts(filled)[0].Descendants(w + "t").Count(text => text.Value == "ตราของหน่วยงาน"));
        Assert.Contains("ด้วยเอกสารนี้เป็นตัวอย่าง", Words(filled), StringComparison.Ordinal);
        Assert.Empty(Invalid(filled).Except(Invalid(layout)));
    }

    [Theory]
    [InlineData(4_531, "dxa", 1)]
    [InlineData(2_500, "pct", 1)]
    [InlineData(0, "auto", 1)]
    [InlineData(0, "nil", 2)]
    public void A_signature_finds_its_room_in_a_cell_however_its_width_is_said(int width, string kind, int span)
    {
        var columns = span == 1 ? new[] { 4_530, 4_531 } : [4_530, 2_000, 2_531];
        var around = Table(columns, Row(Cell(width, Paragraph(""), kind), CellControl("signature", width, kind, span)));
        var within = Table(columns, Row(Cell(width, Paragraph(""), kind), Cell(width, Block("signature") + "<w:p/>", kind, span)));

        Assert.All([around, within], table =>
        {
            var lines = Texts(Filled(new WordFile { Body = Order(signature: table) }.Save()))[0].Descendants(w + "p").Where(line => line.Value is "(นายสมคิด แสงสมมุติ)" or "ตำแหน่งที่สมมุติขึ้น").ToList();
            Assert.Equal(2, lines.Count);
            Assert.All(lines, line => Assert.InRange(4_315 - Indent(line, "left") - Indent(line, "right"), 3_700, 4_315));
        });
    }

    [Fact]
    public void A_position_stands_in_one_line_where_it_finds_room_and_breaks_as_the_office_would_where_not()
    {
        var signed = new Signature("นายสมคิด แสงสมมุติ", ["นายกองค์การบริหารส่วนตำบลธารสุจริต"]);
        var content = SampleOfKind.Content(PaperKind.Order, agency) with { Signatures = [signed] };

        var page = Texts(LayoutFilling.Fill(new WordFile { Body = Order() }.Save(), content))[0];
        var whole = page.Descendants(w + "p").Single(line => line.Value == "นายกองค์การบริหารส่วนตำบลธารสุจริต");
        // Twenty-nine letters that take room, at 16 points: 5,400 twips in Sarabun, the widest there is.
        Assert.InRange(9_071 - Indent(whole, "left") - Indent(whole, "right"), 5_400, 6_200);
        Assert.Contains(page.Descendants(w + "p"), line => line.Value == "(นายสมคิด แสงสมมุติ)");

        var narrow = Texts(LayoutFilling.Fill(new WordFile { Body = Order(signature: Table([4_530, 4_531], Row(Cell(4_530, Paragraph("")), CellControl("signature", 4_531)))) }.Save(), content))[0];
        Assert.Equal(["(นายสมคิด แสงสมมุติ)", "นายกองค์การบริหารส่วนตำบล", "ธารสุจริต"], narrow.Descendants(w + "tc").Last().Elements(w + "p").Select(line => line.Value).Where(line => line.Length > 0));
    }

    [Fact]
    public void Nothing_is_left_that_Word_would_write_over_the_paper_nor_who_made_the_layout()
    {
        const string change = "<w:rPrChange w:id=\"7\" w:author=\"Somchai Designer\" w:date=\"2026-01-01T00:00:00Z\"><w:rPr/></w:rPrChange>";
        var file = new WordFile
        {
            Body = Order(number: Table([4_530, 4_531], Row(Cell(4_530, Paragraph(Run("เลขที่"))), CellControl("number", 4_531)), Repeating(Row(Cell(4_530, Paragraph(Run("ส่วนราชการ"))), CellControl("office", 4_531)))) + Paragraph($"<w:permStart w:id=\"3\" w:ed=\"somchai@example.go.th\"/><w:r><w:rPr>{change}</w:rPr><w:t>x</w:t></w:r><w:permEnd w:id=\"3\"/>")),
            Styles = $"<w:style w:type=\"character\" w:styleId=\"s0\"><w:name w:val=\"Own\"/><w:rPr>{change}</w:rPr></w:style>",
            Settings = "<w:trackRevisions/><w:docVars><w:docVar w:name=\"a\" w:val=\"Somchai Designer\"/></w:docVars>",
        }.BegunFrom("file:///C:\\Users\\somchai\\AppData\\Roaming\\Microsoft\\Templates\\Normal.dotm");
        file.With("http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties", "docProps/custom.xml", "application/vnd.openxmlformats-officedocument.custom-properties+xml", "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\"><property fmtid=\"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}\" pid=\"2\" name=\"Owner\"><lpwstr xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes\">somchai@example.go.th</lpwstr></property></Properties>");
        var layout = file.Save();
        Assert.Empty(Faults(layout));

        var filled = Filled(layout);

        Assert.All(Whole(filled), part => Assert.DoesNotContain("omchai", part, StringComparison.Ordinal));
        Assert.All(Whole(filled), part => Assert.All(["OtherCompany", "dataBinding", "repeatingSection", "attachedTemplate", "trackRevisions", "OLD"], left => Assert.DoesNotContain(left, part, StringComparison.Ordinal)));
        Assert.Empty(Invalid(filled).Except(Invalid(layout)));
    }

    [Theory]
    [InlineData("http://schemas.microsoft.com/office/2020/02/relationships/classificationlabels", "docMetadata/LabelInfo.xml", "application/vnd.ms-office.classificationlabels+xml")]
    [InlineData("http://schemas.microsoft.com/office/2020/10/relationships/intelligence", "word/intelligence2.xml", "application/vnd.ms-office.intelligence2+xml")]
    public void What_Word_adds_by_itself_is_taken_and_taken_away(string kind, string name, string type)
    {
        var layout = new WordFile { Body = Order() }.With(kind, name, type, "<x:x xmlns:x=\"urn:x\"/>").Save();
        Assert.Empty(Faults(layout));

        using var zip = new ZipArchive(new MemoryStream(Filled(layout)));
        Assert.Null(zip.GetEntry(name));
    }

    [Theory]
    [InlineData("file:///C:\\Users\\x\\Templates\\Letter.dotx", true)]
    [InlineData("C:\\Templates\\Letter.dotx", true)]
    [InlineData("Normal.dotm", true)]
    [InlineData("/Users/x/Library/Normal.dotm", true)]
    [InlineData("http://evil.example/a.dotm", false)]
    [InlineData("file:///\\\\server\\share\\a.dotm", false)]
    [InlineData("file:///%5C%5Cserver%5Cshare%5Ca.dotm", false)]
    [InlineData("file://server/share/a.dotm", false)]
    [InlineData("\\\\server\\share\\a.dotm", false)]
    public void A_template_is_a_name_on_the_computer_of_who_made_the_file_and_refused_elsewhere(string place, bool isTaken)
    {
        var faults = Faults(new WordFile { Body = Order() }.BegunFrom(place).Save());

        if (isTaken)
        {
            Assert.Empty(faults);
        }
        else
        {
            Assert.Contains("แม่แบบเอกสาร แล้วพิมพ์ Normal แทนที่อยู่เดิม", Assert.Single(faults), StringComparison.Ordinal);
        }
    }

    private static IReadOnlyList<string> Faults(byte[] layout) => LayoutCheck.Faults(layout, PaperKind.Order, agency);

    private static byte[] Filled(byte[] layout, params (string Tag, string Value)[] values)
    {
        var content = SampleOfKind.Content(PaperKind.Order, agency);
        return LayoutFilling.Fill(layout, content with { Values = content.Values.ToDictionary(value => value.Key, value => Array.Find(values, other => other.Tag == value.Key) is { Tag: not null } given ? given.Value : value.Value) });
    }

    private static List<string> Whole(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        return [.. zip.Entries.Select(entry => { using var reader = new StreamReader(entry.Open()); return entry.FullName + reader.ReadToEnd(); })];
    }

    /// <summary>The page first, then what stands above, below and at the foot of it.</summary>
    private static List<XDocument> Texts(byte[] file)
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        var main = package.MainDocumentPart!;
        return [.. new OpenXmlPart[] { main }.Concat(LayoutFilling.Beside(main)).Select(part => part.ReadText())];
    }

    private static string Words(byte[] file) => string.Join('\n', Texts(file).SelectMany(text => text.Descendants(w + "p")).Select(line => string.Concat(line.Descendants(w + "t").Select(text => text.Value))));

    private static int Indent(XElement line, string side) => (int?)line.Element(w + "pPr")?.Element(w + "ind")?.Attribute(w + side) ?? 0;

    private static List<string> Invalid(byte[] file)
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        return [.. new OpenXmlValidator(FileFormatVersions.Office2019).Validate(package, TestContext.Current.CancellationToken).Select(fault => $"{fault.Part?.Uri} {fault.Node?.LocalName}: {fault.Description}")];
    }
}
