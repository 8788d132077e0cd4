using Sujarit.Measures.Reports;
using Sujarit.Organizations.Contracts;

namespace Sujarit.Modules.Measures.Proofreading;

/// <summary>One thing is spoiled on a clean paper; exactly that is found.</summary>
public class SpoiledPaperTests
{
    [Theory]
    [InlineData("report.docx", "โทรศัพท์กองช่าง", "โทรศัพท์องค์การบริหารส่วนตำบลดงห่างไกล", FindingKind.ForeignAgency, "องค์การบริหารส่วนตำบลดงห่างไกล")]
    [InlineData("report.docx", "โทรศัพท์กองช่าง", "โทรศัพท์ อบต.ทุ่งรวงทองเหนือ", FindingKind.ForeignAgency, "อบต.ทุ่งรวงทองเหนือ")]
    [InlineData("memo.docx", "ห้องประชุมที่ว่าการอำเภอ", "ห้องประชุมเทศบาลตำบลดงห่างไกล", FindingKind.ForeignAgency, "เทศบาลตำบลดงห่างไกล")]
    [InlineData("plan.html", "เทศบาลจึงกำหนด", "เทศบาลนครแดนไกลจึงกำหนด", FindingKind.ForeignAgency, "เทศบาลนครแดนไกล")]
    [InlineData("announcement.txt", "อบต.ทุ่งรวงทอง", "อบต.ดงห่างไกล", FindingKind.ForeignAgency, "อบต.ดงห่างไกล")]
    [InlineData("announcement.txt", "ข้อ ๔ ผู้พบ", "ข้อ ๔ เทศบาลตำบลดงห่างไกลแต่งตั้งผู้ดูแล ผู้พบ", FindingKind.ForeignAgency, "เทศบาลตำบลดงห่างไกล")]
    [InlineData("announcement.txt", "ข้อ ๔ ผู้พบ", "ข้อ ๔ ประชาชนได้รับบริการที่ดีจากเทศบาลตำบลดงห่างไกล ผู้พบ", FindingKind.ForeignAgency, "เทศบาลตำบลดงห่างไกล")]
    [InlineData("announcement.txt", "ข้อ ๔ ผู้พบ", "ข้อ ๔ ส่งเจ้าหน้าที่ลงพื้นที่ให้บริการประชาชนของเทศบาลตำบลดงห่างไกล ผู้พบ", FindingKind.ForeignAgency, "เทศบาลตำบลดงห่างไกล")]
    [InlineData("announcement.txt", "ข้อ ๔ ผู้พบ", "ข้อ ๔ เทศบาลตำบลรอบเวียงสมมุติจัดอบรมแล้ว ผู้พบ", FindingKind.ForeignAgency, "เทศบาลตำบลรอบเวียงสมมุติ")]
    [InlineData("announcement.txt", "ข้อ ๔ ผู้พบ", "ข้อ ๔ ตามที่เทศบาลตำบลดงห่างไกลได้ดำเนินการแล้ว ผู้พบ", FindingKind.ForeignAgency, "เทศบาลตำบลดงห่างไกล")]
    [InlineData("announcement.txt", "ข้อ ๔ ผู้พบ", "ข้อ ๔ ประชาชนเข้าร่วมกิจกรรมของเทศบาลตำบลดงห่างไกล ผู้พบ", FindingKind.ForeignAgency, "เทศบาลตำบลดงห่างไกล")]
    [InlineData("report.docx", "ทุ่งรวงทองดำเนินการ", "ทุ่งรวงทางดำเนินการ", FindingKind.MisspeltAgency, "ทุ่งรวงทาง")]
    [InlineData("report.docx", "๒๒ มกราคม ๒๕๖๗", "๒๒ มกราคม ๒๕๖๕", FindingKind.WrongYear, "๒๒ มกราคม ๒๕๖๕")]
    [InlineData("memo.docx", "๒๙ กุมภาพันธ์ ๒๕๖๗", "๑๕ มีนาคม ๒๕๖๔", FindingKind.WrongYear, "๑๕ มีนาคม ๒๕๖๔")]
    [InlineData("memo.docx", "ประจำปีงบประมาณ พ.ศ. ๒๕๖๗", "ประจำปีงบประมาณ พ.ศ. ๒๕๖๔", FindingKind.WrongYear, "ปีงบประมาณ พ.ศ. ๒๕๖๔")]
    [InlineData("declaration.docx", "ในปีงบประมาณ พ.ศ. ๒๕๖๗", "ในปีงบประมาณ พ.ศ. ๒๕๖๓", FindingKind.WrongYear, "ปีงบประมาณ พ.ศ. ๒๕๖๓")]
    [InlineData("report.docx", "๔๑ โครงการ", "๔1 โครงการ", FindingKind.MixedNumber, "๔1")]
    [InlineData("announcement.txt", "พ.ศ. ๒๕๓๗", "พ.ศ. ๒5๓๗", FindingKind.MixedNumber, "๒5๓๗")]
    [InlineData("minutes.docx", "ครั้งที่ ๔/๒๕๖๖", "ครั้งที่ 4/๒๕๖๖", FindingKind.MixedNumber, "4/๒๕๖๖")]
    [InlineData("report.docx", "ตรวจสอบ ๑๒ ครั้ง", "ตรวจสอบ 12 ครั้ง", FindingKind.MixedDigits, "ตรวจสอบ 12 ครั้ง")]
    [InlineData("plan.html", "ต่อ 12", "ต่อ ๑๒", FindingKind.MixedDigits, "ต่อ ๑๒")]
    [InlineData("report.docx", "๒๓ เรื่อง", "(ระบุจำนวน) เรื่อง", FindingKind.Unfilled, "(ระบุจำนวน)")]
    [InlineData("report.docx", "๒๓ เรื่อง", "........ เรื่อง", FindingKind.Unfilled, "........")]
    [InlineData("report.docx", "๒๓ เรื่อง", "xx เรื่อง", FindingKind.Unfilled, "xx")]
    [InlineData("memo.docx", "ใช้งบประมาณ ๒๔,๐๐๐ บาท", "ใช้งบประมาณ ……… บาท", FindingKind.Unfilled, "……… บาท")]
    [InlineData("memo.docx", "นิติกรชำนาญการ", "[ชื่อตำแหน่ง]", FindingKind.Unfilled, "[ชื่อตำแหน่ง]")]
    [InlineData("announcement.txt", "หมู่ที่ ๓", "<ที่อยู่หน่วยงาน>", FindingKind.Unfilled, "<ที่อยู่หน่วยงาน>")]
    [InlineData("announcement.txt", "ผู้พบการกระทำผิด", "ให้ ................ เป็นผู้ประสาน ผู้พบการกระทำผิด", FindingKind.Unfilled, "................ เป็นผู้ประสาน")]
    [InlineData("announcement.txt", "ผู้พบการกระทำผิด", "แต่งตั้งนาย................ เป็นประธาน ผู้พบการกระทำผิด", FindingKind.Unfilled, "เป็นประธาน")]
    [InlineData("announcement.txt", "ผู้พบการกระทำผิด", "( ระบุชื่อ ) ผู้พบการกระทำผิด", FindingKind.Unfilled, "( ระบุชื่อ )")]
    [InlineData("announcement.txt", "ผู้พบการกระทำผิด", "(ใส่ชื่อหน่วยงาน) ผู้พบการกระทำผิด", FindingKind.Unfilled, "(ใส่ชื่อหน่วยงาน)")]
    [InlineData("announcement.txt", "ผู้พบการกระทำผิด", "(ระบุ...) ผู้พบการกระทำผิด", FindingKind.Unfilled, "(ระบุ...)")]
    [InlineData("announcement.txt", "ผู้พบการกระทำผิด", "นาย XX เป็นผู้ประสาน ผู้พบการกระทำผิด", FindingKind.Unfilled, "XX")]
    [InlineData("announcement.txt", "ผู้พบการกระทำผิด", "ให้ (ระบุชื่อ ตำแหน่ง และส่วนราชการที่สังกัดของผู้รับผิดชอบการประสานงานกับทุกหมู่บ้าน) ผู้พบการกระทำผิด", FindingKind.Unfilled, "(ระบุชื่อ ตำแหน่ง")]
    [InlineData("letter.txt", "บุคลากร ๔๕ คน", "บุคลากร (ใส่จำนวน) คน", FindingKind.Unfilled, "(ใส่จำนวน)")]
    [InlineData("plan.html", "ได้คะแนน 88.40 คะแนน", "ได้คะแนน {{คะแนน}} คะแนน", FindingKind.Unfilled, "{{คะแนน}}")]
    [InlineData("report.docx", "๓๐ สิงหาคม ๒๕๖๗", "๓๑ กันยายน ๒๕๖๗", FindingKind.ImpossibleDate, "๓๑ กันยายน ๒๕๖๗")]
    [InlineData("memo.docx", "๒๙ กุมภาพันธ์ ๒๕๖๗", "๓๐ กุมภาพันธ์ ๒๕๖๗", FindingKind.ImpossibleDate, "๓๐ กุมภาพันธ์ ๒๕๖๗")]
    [InlineData("plan.html", "31 ตุลาคม 2568", "31/9/2568", FindingKind.ImpossibleDate, "31/9/2568")]
    [InlineData("declaration.docx", "(นายประสิทธิ์ ดีสมมุติ)", "(นายประเสริฐ ใจสมมุติ)", FindingKind.WrongPerson, "นายประเสริฐ ใจสมมุติ")]
    [InlineData("minutes.docx", "(นางสาวกานดา รวงสมมุติ)", "(นายกมล รวงสมมุติ)", FindingKind.WrongPerson, "นายกมล รวงสมมุติ")]
    [InlineData("report.docx", "๑๑ มกราคม ๒๕๖๗", "๑๑ มกราคม ๒๕๖๕", FindingKind.EvidenceOutsideYear, "๑๑ มกราคม ๒๕๖๕")]
    [InlineData("report.docx", "หญิง ๒๗ คน", "หญิง ๒๙ คน", FindingKind.SumMismatch, "๒๙ คน")]
    [InlineData("report.docx", "คิดเป็นร้อยละ ๙๕", "คิดเป็นร้อยละ ๘๕", FindingKind.SumMismatch, "คิดเป็นร้อยละ ๘๕")]
    [InlineData("report.docx", "ร้อยละ ๙๐ ของบุคลากร ๕๐ คน", "ร้อยละ ๙๐ ของบุคลากร ๖๐ คน", FindingKind.SumMismatch, "๔๕ คน คิดเป็นร้อยละ ๙๐")]
    [InlineData("minutes.docx", "๑,๙๗๐,๕๐๐", "๑,๙๗๑,๕๐๐", FindingKind.SumMismatch, "๑,๙๗๑,๕๐๐")]
    [InlineData("plan.html", "36,500", "35,600", FindingKind.SumMismatch, "78,500")]
    [InlineData("report.docx", "แก้หมายเลขโทรศัพท์กองช่างเมื่อวันที่ ๑๑ มกราคม ๒๕๖๗", "ดำเนินการเรียบร้อยแล้ว", FindingKind.DoneWithoutEvidence, "ดำเนินการเรียบร้อยแล้ว")]
    [InlineData("report.docx", "แก้หมายเลขโทรศัพท์กองช่างเมื่อวันที่ ๑๑ มกราคม ๒๕๖๗", "อยู่ระหว่างจัดทำหมายเลขโทรศัพท์ ๕ หมายเลข", FindingKind.DoneButInProgress, "อยู่ระหว่างจัดทำ")]
    [InlineData("report.docx", "ปรับปรุงแผนผังเมื่อวันที่ ๖ พฤศจิกายน ๒๕๖๖ ตามโครงสร้างใหม่ ๕ ส่วนราชการ", "แสดงแผนผังโครงสร้างการแบ่งส่วนราชการของหน่วยงาน เมื่อวันที่ ๖ พฤศจิกายน ๒๕๖๖", FindingKind.PastedRequirement, "แสดงแผนผังโครงสร้าง")]
    public void What_was_spoiled_is_found_and_nothing_else(string name, string from, string to, object kind, string quote)
    {
        var spoiled = CleanPapers.Spoil(CleanPapers.Open(name), from, to);
        var found = Assert.Single(CleanPapers.Proof(spoiled, CleanPapers.Terms(name)));
        Assert.Equal((FindingKind)kind, found.Kind);
        Assert.Contains(quote, found.Quote, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("แต่งตั้งคณะทำงาน")]
    [InlineData("มอบหมายให้กองคลังดูแล")]
    [InlineData("อนุมัติโครงการแล้ว")]
    [InlineData("ออกคำสั่งใหม่")]
    [InlineData("มีหนังสือแจ้งเวียน")]
    [InlineData("ประกาศใช้แผน")]
    public void A_name_ends_where_its_verb_begins(string verb)
    {
        var spoiled = CleanPapers.Spoil(CleanPapers.Open("announcement.txt"), "ข้อ ๔ ผู้พบ", $"ข้อ ๔ เทศบาลตำบลบ้านสมโพธิ์{verb} ผู้พบ");
        var found = Assert.Single(CleanPapers.Proof(spoiled, CleanPapers.Terms("announcement.txt")));
        Assert.StartsWith("พบชื่อ “เทศบาลตำบลบ้านสมโพธิ์” ใน", found.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_sentence_in_three_rows_is_found_once_with_its_places()
    {
        const string same = "ปรับปรุงข้อมูลให้เป็นปัจจุบันเมื่อวันที่ ๖ พฤศจิกายน ๒๕๖๖";
        var paper = CleanPapers.Open("report.docx");
        paper = CleanPapers.Spoil(paper, "ปรับปรุงแผนผังเมื่อวันที่ ๖ พฤศจิกายน ๒๕๖๖ ตามโครงสร้างใหม่ ๕ ส่วนราชการ", same);
        paper = CleanPapers.Spoil(paper, "แก้หมายเลขโทรศัพท์กองช่างเมื่อวันที่ ๑๑ มกราคม ๒๕๖๗", same);
        Assert.Empty(CleanPapers.Proof(paper, CleanPapers.Terms("report.docx")));

        paper = CleanPapers.Spoil(paper, "ตอบคำถามแล้ว ๓๘ เรื่อง เหลือ ๔ เรื่อง", same);
        var found = Assert.Single(CleanPapers.Proof(paper, CleanPapers.Terms("report.docx")));
        Assert.Equal((FindingKind.RepeatedSentence, "items[0].progress", same), (found.Kind, found.Where, found.Quote));
        Assert.Contains("O1, O4, O6", found.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void Last_years_text_is_found_where_only_its_year_was_changed()
    {
        var paper = CleanPapers.Open("report.docx");
        var before = CleanPapers.Spoil(paper, "๒๕๖๗", "๒๕๖๖");
        var found = CleanPapers.Proof(paper, CleanPapers.Terms("report.docx") with { Before = before });
        Assert.NotEmpty(found);
        Assert.All(found, finding => Assert.Equal(FindingKind.UnchangedFromLastYear, finding.Kind));
        Assert.Contains(found, finding => finding.Where == "items[0].progress");
    }

    [Fact]
    public void A_paper_of_another_year_is_found_by_its_title()
    {
        var found = CleanPapers.Proof(CleanPapers.Open("declaration.docx"), CleanPapers.Terms("declaration.docx") with { Year = new(2568) });
        Assert.Contains(found, finding => finding is { Kind: FindingKind.WrongYear } && finding.Quote.Contains("๒๕๖๗", StringComparison.Ordinal));
    }

    [Fact]
    public void Who_does_not_hold_the_position_is_found_where_the_staff_is_known()
    {
        PersonCard[] staff =
        [
            new(Guid.NewGuid(), "นายวิทยา สมมุติวงศ์", "หัวหน้าสำนักปลัด", null),
            new(Guid.NewGuid(), "นายประสิทธิ์ ดีสมมุติ", "นายก อบต.ทุ่งรวงทอง", null),
            new(Guid.NewGuid(), "นางสาวใหม่ มาแทนสมมุติ", "ปลัด อบต.", null),
        ];
        Assert.Empty(CleanPapers.Proof(CleanPapers.Open("memo.docx"), CleanPapers.Terms("memo.docx") with { Staff = staff }));

        var found = Assert.Single(CleanPapers.Proof(CleanPapers.Open("minutes.docx"), CleanPapers.Terms("minutes.docx") with { Staff = staff }));
        Assert.Equal((FindingKind.WrongPerson, "นางสาวกานดา รวงสมมุติ"), (found.Kind, found.Quote));
    }

    [Fact]
    public void A_finding_names_the_field_it_stands_in()
    {
        var spoiled = CleanPapers.Spoil(CleanPapers.Open("report.docx"), "๔๑ โครงการ", "๔1 โครงการ");
        Assert.Equal("measures[0].summary", Assert.Single(CleanPapers.Proof(spoiled, CleanPapers.Terms("report.docx"))).Where);
    }
}
