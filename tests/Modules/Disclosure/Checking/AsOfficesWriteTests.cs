using Sujarit.Assessment.Contracts;
using Sujarit.Disclosure.Checking;
using Sujarit.Disclosure.Exhibits;
using Sujarit.Disclosure.Items;
using Sujarit.Disclosure.Tables;
using Sujarit.Kernel;
using Sujarit.Platform.Fetching;

namespace Sujarit.Modules.Disclosure.Checking;

/// <summary>What offices write in their own way is understood, and what only looks right is not.</summary>
public sealed class AsOfficesWriteTests
{
    private static readonly FiscalYear year = SampleGround.Year;
    private static readonly Basis basis = new(Sureness.Assumed, []);

    [Theory]
    [InlineData("รวม\t300\t")]
    [InlineData("รวมทั้งสิ้น\t300\t-")]
    [InlineData("แผนงานบริหารทั่วไป\t\t")]
    [InlineData("ไม่มีรายการ\t\t")]
    public void A_row_that_sums_up_stands_over_others_or_says_none_has_no_empty_cells(string row) =>
        Assert.Empty(Table("งาน\tวงเงิน\tวิธี\nก\t100\tเฉพาะเจาะจง\nข\t200\tคัดเลือก\n" + row, Column("วงเงิน", CheckedCell.Number), Column("วิธี")));

    [Fact]
    public void A_row_with_nothing_but_its_name_has_empty_cells() =>
        Assert.Equal([CheckKind.CellEmpty, CheckKind.CellEmpty], Table("งาน\tวงเงิน\tวิธี\nก\t100\tเฉพาะเจาะจง\nข\t\t", Column("วงเงิน", CheckedCell.Number), Column("วิธี")).Select(finding => finding.Kind));

    [Theory]
    [InlineData("ตุลาคม|พฤศจิกายน|ธันวาคม|มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน")]
    [InlineData("ต.ค.|พ.ย.|ธ.ค.|ม.ค.|ก.พ.|มี.ค.|เม.ย.|พ.ค.|มิ.ย.|ก.ค.|ส.ค.|ก.ย.")]
    [InlineData("ต.ค.-65|พ.ย.-65|ธ.ค.-65|ม.ค.-66|ก.พ.-66|มี.ค.-66|เม.ย.-66|พ.ค.-66|มิ.ย.-66|ก.ค.-66|ส.ค.-66|ก.ย.-66")]
    [InlineData("2565-10|2565-11|2565-12|2566-01|2566-02|2566-03|2566-04|2566-05|2566-06|2566-07|2566-08|2566-09")]
    [InlineData("๑๐/๒๕๖๕|๑๑/๒๕๖๕|๑๒/๒๕๖๕|๑/๒๕๖๖|๒/๒๕๖๖|๓/๒๕๖๖|๔/๒๕๖๖|๕/๒๕๖๖|๖/๒๕๖๖|๗/๒๕๖๖|๘/๒๕๖๖|๙/๒๕๖๖")]
    public void Months_are_understood_as_they_are_written(string months)
    {
        var cells = months.Split('|');
        Assert.Empty(Table(Rows(cells), new MonthsRule(["เดือน"])));
        Assert.Equal(CheckKind.MonthMissing, Assert.Single(Table(Rows(cells[..^1]), new MonthsRule(["เดือน"]))).Kind);
    }

    [Fact]
    public void Who_does_not_tell_by_month_is_not_asked_for_months() => Assert.Empty(Table("ปี\tเรื่อง\n2566\t0\n2565\t1", new MonthsRule(["เดือน"])));

    [Theory]
    [InlineData("No Gift Policy No Gift Policy No Gift Policy No Gift Policy No Gift Policy No Gift Policy", true)]
    [InlineData("Executives and officers of this organization shall not accept gifts of any kind before, during or after performing their official duties.", false)]
    public void The_same_few_words_again_are_no_english_version(string text, bool isMissing) =>
        Assert.Equal(isMissing, Page("ประกาศ", text, new LanguageRule(CheckedLanguage.English)).Any(finding => finding.Kind == CheckKind.LanguageMissing));

    [Fact]
    public void A_thai_title_makes_no_thai_version() =>
        Assert.Equal(CheckKind.LanguageMissing, Assert.Single(Page("ประกาศเจตนารมณ์ไม่รับของขวัญและของกำนัลทุกชนิด", "We accept no gifts.", new LanguageRule(CheckedLanguage.Thai))).Kind);

    [Theory]
    [InlineData("แผนพัฒนาท้องถิ่น (พ.ศ. 2566–2570)", "ตามยุทธศาสตร์ชาติ 20 ปี (พ.ศ. 2561–2580)", null)]
    [InlineData("แผนพัฒนาท้องถิ่น (พ.ศ. 2561–2565)", "ตามยุทธศาสตร์ชาติ 20 ปี (พ.ศ. 2561–2580)", CheckKind.PeriodNotCovering)]
    [InlineData("แผนพัฒนาท้องถิ่น", "ใช้ตั้งแต่ปี ๒๕๖๖ ถึงปี ๒๕๗๐", null)]
    [InlineData("แผนพัฒนาท้องถิ่น", "โทร. 0-2566-2570", CheckKind.YearMissing)]
    [InlineData("แผนพัฒนาท้องถิ่น", "２５６６-２５７０ ໒໕໖໖-໒໕໗໐ 2566-25７0", CheckKind.YearMissing)]
    [InlineData("แผนพัฒนาท้องถิ่น ปีงบประมาณ พ.ศ. ๒๕๖๗", "", null)]
    public void A_plan_is_of_the_time_its_title_says_or_else_its_text(string title, string text, object? wanted)
    {
        var found = Look(Item(YearRule.CoversAssessmentYear), exhibit => exhibit.Write(title, text + "ข้อความ"), ExhibitKind.Page);
        Assert.Equal(wanted, found.Select(finding => (object?)finding.Kind).SingleOrDefault());
    }

    [Theory]
    [InlineData("แหล่งงบประมาณ\tงบประมาณ (บาท)\nข้อบัญญัติ\t500")]
    [InlineData("ปีงบประมาณ\tงบประมาณ\n2567\t500")]
    [InlineData("งาน\tงบประมาณ\nก\t20,000 บาท\nข\t๓๐ คน\nค\tไม่ใช้งบประมาณ")]
    public void The_column_is_the_one_that_begins_with_the_name_and_numbers_may_be_counted(string table) => Assert.Empty(Table(table, Column("งบประมาณ", CheckedCell.Number)));

    [Theory]
    [InlineData("งาน\tร้อยละ\nก\t33.33\nข\t33.33\nค\t33.33\nรวม\t100.00", false)]
    [InlineData("งาน\tบาท\nก\t10\nรวมหมวด\t10\nข\t20\nรวมทั้งสิ้น\t30", false)]
    [InlineData("งาน\tบาท\nก\t10\nข\t20\nรวม\t40", true)]
    public void Sums_are_checked_where_there_is_something_to_sum(string table, bool isWrong) => Assert.Equal(isWrong, Table(table).Any(finding => finding.Kind == CheckKind.SumMismatch));

    [Fact]
    public void The_words_of_rows_and_columns_are_those_of_the_rules()
    {
        var terms = SampleGround.Book.Checks!;
        const string shares = "งาน\tร้อยละ\nก\t33.33\nข\t33.33\nค\t33.33\nรวม\t100.00";
        const string headed = "งาน\tวงเงิน\nก\t100\nแผนงานทั่วไป\t";
        Assert.Empty(Table(shares));
        Assert.Equal(CheckKind.SumMismatch, Assert.Single(Table(shares, terms with { NeverSummed = ["ปี"] })).Kind);
        Assert.Empty(Table(shares, terms with { NeverSummed = ["ปี"], Sums = ["ทั้งหมด"] }));
        Assert.Empty(Table(headed, terms, Column("วงเงิน", CheckedCell.Number)));
        Assert.Equal(CheckKind.CellEmpty, Assert.Single(Table(headed, terms with { Over = ["หมวด"] }, Column("วงเงิน", CheckedCell.Number))).Kind);
    }

    [Theory]
    [InlineData("ว่าที่ร้อยตรีสมชาย ใจสมมุติ", "(ลงชื่อ) ว่าที่ ร.ต. สมชาย ใจสมมุติ", false)]
    [InlineData("ว่าที่ร้อยตรีสมชาย ใจสมมุติ", "(ลงชื่อ) นางสมใจ ใจสมมุติ", true)]
    [InlineData("จ.ส.อ. สมชาย ใจสมมุติ", "สมชาย  ใจสมมุติ", false)]
    public void The_name_of_who_signs_is_known_whatever_stands_before_it(string head, string text, bool isMissing) =>
        Assert.Equal(isMissing, Look(Item(YearRule.Current, new SignedRule()), exhibit => exhibit.Write("ประกาศ", "เรื่องนี้เป็นข้อความภาษาไทย " + text), ExhibitKind.Page, head).Any(finding => finding.Kind == CheckKind.SignatureMissing));

    [Theory]
    [InlineData("ข้อมูล ณ 31 มี.ค. 67", false)]
    [InlineData("ข้อมูล ณ วันที่ ๓๑ มีนาคม ๒๕๖๗", false)]
    [InlineData("ข้อมูล ณ วันที่ 30 มีนาคม 2567", true)]
    public void The_day_of_the_content_is_known_however_it_is_written(string text, bool isMissing) =>
        Assert.Equal(isMissing, Look(Item(YearRule.Current, new AsOfRule()) with { AsOf = (3, 31) }, exhibit => exhibit.Write("ความก้าวหน้า", text), ExhibitKind.Page).Any(finding => finding.Kind == CheckKind.AsOfMissing));

    [Fact]
    public void What_another_site_shows_is_not_said_to_lack_columns() =>
        Assert.Empty(Look(Item(YearRule.Current, Column("งาน"), new RowsRule(1), new MonthsRule(["เดือน"])), exhibit =>
        {
            exhibit.Write("ตารางบนเว็บไซต์อื่น", null);
            exhibit.LeadTo("https://example.com/table");
        }, ExhibitKind.Link));

    [Theory]
    [InlineData("https://www.facebook.com/office", 400, false)]
    [InlineData("https://example.com/a", 429, false)]
    [InlineData("https://example.com/a", 404, true)]
    public void Sites_that_turn_programs_away_are_not_called_broken(string address, int status, bool isBroken)
    {
        var link = WebLink.Of(address, DateTimeOffset.UnixEpoch);
        link.Take(new LinkReading(LinkOutcome.Missing, new Uri(address)) { Status = status }, DateTimeOffset.UnixEpoch.AddDays(20_000));
        Assert.Equal((isBroken, false), (link.IsBroken, link.NeedsSignIn));
    }

    [Fact]
    public void A_huge_text_in_a_cell_is_quoted_by_its_beginning()
    {
        var found = Assert.Single(Table($"งาน\tวงเงิน\nก\t{new string('ก', 2000)}", Column("วงเงิน", CheckedCell.Number)));
        Assert.True(found.Quote.Length is > 100 and < 300);
    }

    private static ColumnRule Column(string name, CheckedCell holds = CheckedCell.Words) => new([name], holds);

    private static string Rows(IEnumerable<string> months) => "เดือน\tเรื่อง\n" + string.Join('\n', months.Select(month => month + "\t0"));

    private static Item Item(YearRule rule, params IReadOnlyList<CheckRule> checks) =>
        new("O1", "ข้อ", null, rule, basis, [new Element("องค์ประกอบ", [], basis) { Checks = checks }], basis);

    private static IReadOnlyList<CheckFinding> Table(string pasted, params IReadOnlyList<CheckRule> checks) => Table(pasted, SampleGround.Book.Checks!, checks);

    private static IReadOnlyList<CheckFinding> Table(string pasted, CheckTerms terms, params IReadOnlyList<CheckRule> checks) =>
        Look(terms, Item(YearRule.PreviousYear, checks), exhibit =>
        {
            exhibit.Write("ตาราง", null);
            exhibit.Fill(DataTable.Paste(pasted).Table);
            exhibit.Date(year.Previous, null, SampleGround.Today);
        }, ExhibitKind.Table);

    private static IReadOnlyList<CheckFinding> Page(string title, string text, params IReadOnlyList<CheckRule> checks) =>
        Look(Item(YearRule.Current, checks), exhibit => exhibit.Write(title, text), ExhibitKind.Page);

    private static IReadOnlyList<CheckFinding> Look(Item item, Action<Exhibit> write, ExhibitKind kind, params IReadOnlyList<string> heads) => Look(SampleGround.Book.Checks!, item, write, kind, heads);

    private static IReadOnlyList<CheckFinding> Look(CheckTerms terms, Item item, Action<Exhibit> write, ExhibitKind kind, params IReadOnlyList<string> heads)
    {
        var exhibit = Exhibit.Begin(kind, null);
        write(exhibit);
        return ItemCheck.Of(new CheckGround(new ItemContent(year, item, [new Served(exhibit, [1], [])]), terms) { Heads = heads, IsPublished = true, Today = SampleGround.Today });
    }
}
