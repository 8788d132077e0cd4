using Sujarit.Measures.Reports;

namespace Sujarit.Modules.Measures;

public class MemoReaderTests
{
    [Fact]
    public void A_memo_gives_its_head_its_opinions_and_who_signs_for_whom()
    {
        var memo = Typed.Report(
            "บันทึกข้อความ",
            "ส่วนราชการ สำนักปลัดเทศบาล ........ โทร. ๐-๒๑๑๑-๒๒๒๒ ต่อ ๑๒",
            "ที่ สบ ๕๒๐๐๑/๑๒๓ ........ วันที่ ๑๐ ตุลาคม ๒๕๖๗",
            "เรื่อง รายงานผลการดำเนินการ ประจำปีงบประมาณ ๒๕๖๗",
            "เรียน นายกเทศมนตรีตำบลบางใจดี",
            "ด้วยสำนักปลัดเทศบาลได้ดำเนินการแล้ว",
            "จึงเรียนมาเพื่อโปรดทราบ",
            "ลงชื่อ..............................",
            "(นางสาวใจดี มีสุข)",
            "นิติกรชำนาญการ",
            "ความเห็นปลัดเทศบาล",
            "..............................",
            "(นายสุจริต ใจงาม)",
            "รองปลัดเทศบาล รักษาราชการแทน",
            "ปลัดเทศบาลตำบลบางใจดี"
        ).Memo!;
        Assert.Equal(("สำนักปลัดเทศบาล", "๐-๒๑๑๑-๒๒๒๒ ต่อ ๑๒", "สบ ๕๒๐๐๑/๑๒๓"), (memo.From, memo.Phone, memo.Number));
        Assert.Equal(new DateOnly(2024, 10, 10), memo.Date);
        Assert.Equal("นายกเทศมนตรีตำบลบางใจดี", memo.To);
        Assert.Equal(
            [
                new Signer { Name = "นางสาวใจดี มีสุข", Position = "นิติกรชำนาญการ" },
                new Signer { Role = "ความเห็นปลัดเทศบาล", Name = "นายสุจริต ใจงาม", Position = "รองปลัดเทศบาล", ActingFor = "ปลัดเทศบาลตำบลบางใจดี" },
            ],
            memo.Signers
        );
    }

    [Fact]
    public void A_paper_without_a_memo_has_none() => Assert.Null(Typed.Report("รายงานผล ประจำปีงบประมาณ ๒๕๖๗").Memo);

    [Fact]
    public void The_word_for_a_signature_is_nobodys_name()
    {
        var memo = Typed.Report("บันทึกข้อความ", "เรียน นายก", "(ลงชื่อ)", "(Miss Jane Doe)", "นิติกร").Memo!;
        Assert.Equal("Miss Jane Doe", Assert.Single(memo.Signers).Name);
    }
}
