using Sujarit.Documents.Contracts;
using Sujarit.Platform.Access;

namespace Sujarit.Documents.Papers.Layouts;

/// <summary>An invented paper of each kind, to see a layout with.</summary>
internal static class SampleOfKind
{
    private static readonly DateOnly day = new(2000, 1, 16);
    private static readonly PaperHand hand = new(null, "นายทดสอบ รูปแบบ", DateTimeOffset.UnixEpoch, day);

    public static Paper Of(PaperKind kind, AgencyCard agency, string? body = null)
    {
        var text = new PaperText("ซักซ้อมความเข้าใจเรื่องที่สมมุติขึ้น", "หัวหน้าส่วนราชการที่สมมุติขึ้น", "หนังสือที่สมมุติขึ้น ลงวันที่ 2 มกราคม", "แบบตอบรับที่สมมุติขึ้น จำนวน 1 ฉบับ", body ?? "ด้วยเอกสารนี้เป็นตัวอย่างสำหรับดูรูปแบบ ข้อความทั้งหมดสมมุติขึ้น ผู้ใดที่ได้รับโปรดทราบว่าไม่มีผลใด ๆ และมีไว้ดูระยะ ตัวอักษร วรรณยุกต์ เช่น ที่ ปี่ ป้ำ น้ำ กับเลขไทย 1234567890 เท่านั้น\n# หัวข้อที่ 1\n1. รายการที่หนึ่ง\n2. รายการที่สอง\nจึงเรียนมาเพื่อโปรดทราบ", "0 2000 0000 ต่อ 12");
        var paper = Paper.Draft(kind, (Guid.Empty, "กองสมมุติ"), text, new PaperSigner(null, "นายสมคิด แสงสมมุติ", "ตำแหน่งที่สมมุติขึ้น"), hand, new PaperSigner(null, "นางสาวสมใจ สมมุติดี", "ปลัดที่สมมุติขึ้น"));
        paper.Issue(new GivenNumber(Guid.Empty, NumberSeries.YearOf(day), 12, PaperWords.HasReader(kind) ? "สม 79901/12" : $"12/{NumberSeries.YearOf(day)}", IsPrinted: true, day), null, hand, new PaperLayout(agency).Of);
        return paper;
    }

    /// <summary>What a layout of the kind is filled with to be looked at.</summary>
    public static LayoutContent Content(PaperKind kind, AgencyCard agency)
    {
        var paper = Of(kind, agency);
        var own = PaperLayout.SignaturesOf(paper);
        IReadOnlyList<Block> signatures = kind == PaperKind.Memo ? [.. own, new Opinion("ความเห็นปลัด", new Signature("นางสาวสมใจ สมมุติดี", ["ปลัด"])) { Text = "เห็นควรพิจารณา" }] : own;
        return new LayoutContent(kind, $"ตัวอย่าง{PaperWords.Of(kind)}", LayoutValues.Of(paper, agency), paper.Body, signatures, []);
    }

    /// <summary>The same paper in the built-in form.</summary>
    public static byte[] Word(PaperKind kind, AgencyCard agency)
    {
        var (printed, content) = (new PaperLayout(agency).Of(Of(kind, agency)), Content(kind, agency));
        using var word = new MemoryStream();
        var blocks = printed.Document.Blocks;
        new DocxWriter(Lettering.AsLargeAsThSarabun).Write(printed.Document with { Blocks = [.. blocks.Take(printed.SignaturesAt), .. content.Signatures, .. blocks.Skip(printed.SignaturesAt)] }, word);
        return word.ToArray();
    }
}
