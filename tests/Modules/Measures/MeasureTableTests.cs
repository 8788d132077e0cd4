using Sujarit.Measures.Reports;

namespace Sujarit.Modules.Measures;

public class MeasureTableTests
{
    [Fact]
    public void Columns_are_known_by_their_words_in_any_order()
    {
        var measure = Assert.Single(
            Typed.Report(
                "ผู้รับผิดชอบ|มาตรการ/แนวทาง|ที่|ผลการดำเนินงาน|ห้วงเวลา|ขั้นตอนหรือวิธีการ|ข้อเสนอแนะ|ความสำเร็จ|การกำกับติดตาม",
                "กองคลัง|มาตรการเปิดเผยราคากลาง|๑|ประกาศแล้ว ๑๒ ครั้ง|ทุกเดือน|๑. จัดทำประกาศ ๒. เผยแพร่|ควรทำต่อเนื่อง|ประชาชนตรวจสอบได้|รายงานปลัดทุกเดือน"
            ).Measures
        );
        Assert.Equal((1, "มาตรการเปิดเผยราคากลาง", "ทุกเดือน", "รายงานปลัดทุกเดือน"), (measure.No, measure.Title, measure.Period, measure.Monitoring));
        Assert.Equal(["จัดทำประกาศ", "เผยแพร่"], measure.Steps);
        Assert.Equal(["กองคลัง"], measure.Owners);
        Assert.Equal(["ประกาศแล้ว ๑๒ ครั้ง"], measure.Summary);
        Assert.Equal(["ประชาชนตรวจสอบได้"], measure.Outcomes);
        Assert.Equal(["ควรทำต่อเนื่อง"], measure.Recommendations);
    }

    [Fact]
    public void A_table_that_goes_on_without_a_heading_goes_on_with_its_columns()
    {
        var measures = Typed.Report(
            "ลำดับ|มาตรการ|วิธีดำเนินการ|ผู้รับผิดชอบ",
            "๑|มาตรการลดขั้นตอน|ทบทวนขั้นตอน|ทุกกอง",
            "",
            "๒|มาตรการยืมพัสดุ|จัดทำทะเบียน|กองคลัง",
            "|| - ตรวจนับปลายปี|",
            ""
        ).Measures;
        Assert.Equal(["มาตรการลดขั้นตอน", "มาตรการยืมพัสดุ"], measures.Select(measure => measure.Title));
        Assert.Equal(["จัดทำทะเบียน", "ตรวจนับปลายปี"], measures[1].Steps);
    }

    [Fact]
    public void A_measure_named_again_is_the_same_measure()
    {
        var measures = Typed.Report(
            "ลำดับ|มาตรการ|วิธีดำเนินการ|ผู้รับผิดชอบ",
            "๑|มาตรการลดขั้นตอนการให้บริการ|ทบทวนขั้นตอน|ทุกกอง",
            "",
            "๑. มาตรการลดขั้นตอนการให้บริการ",
            "ได้ทบทวนขั้นตอน ๘ งาน",
            "ผลลัพธ์: ประชาชนใช้เวลาน้อยลง",
            "",
            "ลำดับ|มาตรการ|ผลการดำเนินการ|ข้อเสนอแนะ",
            "๑|มาตรการลดขั้นตอนการให้บริการ|แจ้งเวียนทุกกอง|ควรทบทวนทุกปี"
        ).Measures;
        var measure = Assert.Single(measures);
        Assert.Equal(["ได้ทบทวนขั้นตอน ๘ งาน", "แจ้งเวียนทุกกอง"], measure.Summary);
        Assert.Equal(["ประชาชนใช้เวลาน้อยลง"], measure.Outcomes);
        Assert.Equal(["ควรทบทวนทุกปี"], measure.Recommendations);
    }

    [Fact]
    public void A_cell_that_runs_into_the_next_measure_is_parted()
    {
        var measures = Typed.Report(
            "ลำดับ|มาตรการ|สรุปผลการดำเนินการ|ผู้รับผิดชอบ",
            "๑|มาตรการลดขั้นตอน|<p>ทบทวนแล้ว</p><p>มาตรการที่ ๒ มาตรการยืมพัสดุ</p><p>จัดทำทะเบียนแล้ว</p>|ทุกกอง"
        ).Measures;
        Assert.Equal(["มาตรการลดขั้นตอน", "มาตรการยืมพัสดุ"], measures.Select(measure => measure.Title));
        Assert.Equal(["จัดทำทะเบียนแล้ว"], measures[1].Summary);
    }

    [Fact]
    public void Two_measures_in_one_title_cell_are_two()
    {
        var measures = Typed.Report("ลำดับ|มาตรการ|วิธีดำเนินการ|ผู้รับผิดชอบ", "๑|มาตรการลดขั้นตอน ๒. มาตรการยืมพัสดุ|ทบทวน|ทุกกอง").Measures;
        Assert.Equal([(1, "มาตรการลดขั้นตอน"), (2, "มาตรการยืมพัสดุ")], measures.Select(measure => (measure.No, measure.Title)));
    }

    [Fact]
    public void A_missing_cell_leaves_the_others_in_their_columns()
    {
        var measure = Assert.Single(
            Typed.Report(
                "ลำดับ|มาตรการ|วิธีดำเนินการ|ระยะเวลา|ผู้รับผิดชอบ|สรุปผลการดำเนินการ",
                "๑|มาตรการลดขั้นตอน|ตลอดปีงบประมาณ ๒๕๖๗|สำนักปลัด|ทบทวนแล้ว ๘ งาน"
            ).Measures
        );
        Assert.Equal("ตลอดปีงบประมาณ ๒๕๖๗", measure.Period);
        Assert.Equal(["สำนักปลัด"], measure.Owners);
        Assert.Equal(["ทบทวนแล้ว ๘ งาน"], measure.Summary);
    }

    [Fact]
    public void Results_told_in_prose_under_a_heading_belong_to_the_measure()
    {
        var measures = Typed.Report(
            "รายงานผลการดำเนินการตามมาตรการ ประจำปีงบประมาณ ๒๕๖๗",
            "มาตรการที่ ๑ มาตรการเปิดเผยข้อมูล",
            "ผู้รับผิดชอบ: สำนักปลัด",
            "ระยะเวลา ตลอดปีงบประมาณ",
            "ผลการดำเนินการ",
            "๑. ปรับปรุงเว็บไซต์",
            "๒. แต่งตั้งผู้ดูแล",
            "ผลลัพธ์",
            "ประชาชนเข้าถึงข้อมูลได้",
            "มาตรการที่ ๒ มาตรการรับเรื่องร้องเรียน",
            "เปิดช่องทางออนไลน์แล้ว"
        ).Measures;
        Assert.Equal(["มาตรการเปิดเผยข้อมูล", "มาตรการรับเรื่องร้องเรียน"], measures.Select(measure => measure.Title));
        Assert.Equal(("ตลอดปีงบประมาณ", 2), (measures[0].Period, measures[0].Summary.Count));
        Assert.Equal(["ประชาชนเข้าถึงข้อมูลได้"], measures[0].Outcomes);
        Assert.Equal(["เปิดช่องทางออนไลน์แล้ว"], measures[1].Summary);
    }

    [Fact]
    public void Owners_and_results_that_changed_places_are_put_back_and_told()
    {
        var report = Typed.Report(
            "ลำดับ|มาตรการ|ผู้รับผิดชอบ|สรุปผลการดำเนินการ",
            "๑|มาตรการลดขั้นตอน|แต่งตั้งคณะทำงานและทบทวนขั้นตอน ๘ งาน|สำนักปลัด กองคลัง"
        );
        Assert.Equal(["สำนักปลัด กองคลัง"], report.Measures[0].Owners);
        Assert.Contains(report.Findings, finding => finding.Kind == FindingKind.ShiftedColumn);
    }

    [Fact]
    public void Titles_that_differ_by_a_number_are_two_measures()
    {
        var measures = Typed.Report(
            "ลำดับ|มาตรการ|วิธีดำเนินการ|ผู้รับผิดชอบ",
            "๑|มาตรการฝึกอบรมบุคลากรของหน่วยงานประจำปี รุ่นที่ ๑|อบรม|สำนักปลัด",
            "๒|มาตรการฝึกอบรมบุคลากรของหน่วยงานประจำปี รุ่นที่ ๒|อบรม|สำนักปลัด"
        ).Measures;
        Assert.Equal([1, 2], measures.Select(measure => measure.No));
    }

    [Fact]
    public void A_sentence_about_the_next_measure_does_not_begin_it()
    {
        var measures = Typed.Report(
            "ลำดับ|มาตรการ|สรุปผลการดำเนินการ|ผู้รับผิดชอบ",
            "๑|มาตรการลดขั้นตอน|<p>ทบทวนแล้ว</p><p>มาตรการที่ ๒ ได้รับความร่วมมือดี</p>|ทุกกอง",
            "๒|มาตรการยืมพัสดุ|จัดทำทะเบียนแล้ว|กองคลัง"
        ).Measures;
        Assert.Equal([2, 1], measures.Select(measure => measure.Summary.Count));
    }

    [Fact]
    public void A_row_that_only_sums_up_is_no_measure() =>
        Assert.Single(Typed.Report("ลำดับ|มาตรการ|วิธีดำเนินการ|ผู้รับผิดชอบ", "๑|มาตรการลดขั้นตอน|ทบทวน|ทุกกอง", "|รวม ๑ มาตรการ||").Measures);

    [Fact]
    public void Measures_told_in_the_body_of_a_memo_are_read()
    {
        var report = Typed.Report(
            "บันทึกข้อความ",
            "ส่วนราชการ สำนักปลัด",
            "เรื่อง รายงานผล ประจำปีงบประมาณ ๒๕๖๗",
            "เรียน นายก",
            "มาตรการที่ ๑ การเปิดเผยข้อมูล",
            "ผลการดำเนินการ : ปรับปรุงเว็บไซต์",
            "จึงเรียนมาเพื่อโปรดทราบ",
            "(นางสาวใจดี มีสุข)",
            "นิติกร"
        );
        Assert.Equal(["ปรับปรุงเว็บไซต์"], Assert.Single(report.Measures).Summary);
        Assert.Equal("นางสาวใจดี มีสุข", Assert.Single(report.Memo!.Signers).Name);
    }
}
