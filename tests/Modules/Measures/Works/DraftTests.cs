using Sujarit.Kernel;
using Sujarit.Measures.Intake;
using Sujarit.Measures.Publishing;
using Sujarit.Measures.Reports;

namespace Sujarit.Modules.Measures.Works;

public class DraftTests
{
    private static readonly Report read = new()
    {
        Measures = [new() { No = 1, Title = "หนึ่ง", Summary = ["จัดอบรมเมื่อวันที่ ๑๘ มกราคม ๒๕๖๘"] }, new() { No = 2, Title = "สอง", Summary = ["ทำแล้ว"] }],
        Actions = [new() { Indicator = "1", Status = ProgressStatus.Done, Progress = ["อยู่ระหว่างจัดทำ"] }],
        Items = [new() { Code = "O1", Title = "โครงสร้าง" }],
        Result = new() { Indicators = new Dictionary<string, decimal> { ["2"] = 28.35m } },
        Unplaced = [new("line 1", "จัดประชุม"), new("line 2", "หัวเรื่อง")],
        Findings =
        [
            new(FindingKind.WrongYear, "measures[0].summary", "๑๘ มกราคม ๒๕๖๘", "นอกปี"),
            new(FindingKind.PastedRequirement, "measures[1].summary", "ทำแล้ว", "คัดลอก"),
            new(FindingKind.DoneButInProgress, "actions[0]", "อยู่ระหว่างจัดทำ", "ติ๊กผิด"),
            new(FindingKind.ScoreMismatch, "result.indicators.2", "๒๘.๓๕", "คะแนนผิด"),
        ],
    };

    [Fact]
    public void Doubts_stand_at_the_entry_they_are_about()
    {
        var doubts = new Doubts(read);
        Assert.Equal(4, doubts.Count);
        Assert.Equal("นอกปี", Assert.Single(doubts.Of("measures", 0)).Why);
        Assert.Equal("คะแนนผิด", Assert.Single(doubts.OfHead).Why);
        Assert.Equal((2, 1, 0), (doubts.In("measures"), doubts.In("actions"), doubts.In("items")));
    }

    [Fact]
    public void A_doubt_goes_when_its_text_its_tick_or_its_score_is_put_right()
    {
        var mended = read with
        {
            Measures = [read.Measures[0] with { Summary = ["จัดอบรมเมื่อวันที่ ๑๘ มกราคม ๒๕๖๗"] }, read.Measures[1]],
            Actions = [read.Actions[0] with { Status = ProgressStatus.InProgress }],
            Result = new() { Indicators = new Dictionary<string, decimal> { ["2"] = 82.35m } },
        };
        Assert.Equal("คัดลอก", Assert.Single(new Doubts(mended).All).Finding.Why);
    }

    [Fact]
    public void Every_field_of_an_entry_can_be_corrected()
    {
        var list = DraftList.Read("measures");
        var row = list.Entries(read).First();
        (row.Title, row.Points, row.Owners, row.Done, row.Outcomes, row.Recommendations, row.Monitoring, row.Period) = ("ใหม่", "ก\nข", "กองคลัง", "ค", "ง", "จ", "ฉ", "ช");
        var measure = list.Give(read, [row]).Measures[0];
        Assert.Equal(("ใหม่", "ฉ", "ช"), (measure.Title, measure.Monitoring, measure.Period));
        Assert.Equal(["ก", "ข"], measure.Steps);
        Assert.Equal((IEnumerable<string>)["กองคลัง", "ค", "ง", "จ"], [.. measure.Owners, .. measure.Summary, .. measure.Outcomes, .. measure.Recommendations]);
    }

    [Fact]
    public void What_was_not_touched_stays_as_it_was_read()
    {
        var torn = read with { Measures = [read.Measures[0] with { Steps = ["บรรทัดแรก\nบรรทัดสอง"] }, read.Measures[1]] };
        var list = DraftList.Read("measures");
        Assert.Equal(torn.Measures[0].Steps, list.Give(torn, [.. list.Entries(torn)]).Measures[0].Steps);
    }

    [Fact]
    public void An_entry_taken_out_takes_its_doubts_and_those_behind_move_up()
    {
        var list = DraftList.Read("measures");
        var left = list.Give(read, [new EntryForm { At = 0, Remove = true }]);
        Assert.Equal("สอง", Assert.Single(left.Measures).Title);
        Assert.Equal(["measures[0].summary", "actions[0]", "result.indicators.2"], left.Findings.Select(finding => finding.Where));
    }

    [Fact]
    public void A_place_that_is_not_there_changes_nothing() =>
        Assert.Equal(read.Measures, DraftList.Read("measures").Give(read, [new EntryForm { At = 99, Title = "x" }, new EntryForm { At = -1, Remove = true }]).Measures);

    [Fact]
    public void A_code_that_is_none_is_refused() =>
        Assert.Contains("รหัสข้อ", Assert.Throws<RuleBrokenException>(() => DraftList.Read("items").Give(read, [new EntryForm { At = 0, Code = "X1" }])).Message);

    [Fact]
    public void A_text_without_a_place_is_put_where_it_belongs()
    {
        var moved = UnplacedMove.All(read, [new MoveForm { At = 0, Target = "measure-summary", Of = "๒" }]);
        Assert.Equal(["ทำแล้ว", "จัดประชุม"], moved.Measures[1].Summary);
        Assert.Equal("หัวเรื่อง", Assert.Single(moved.Unplaced).Text);
        Assert.Equal(["จัดประชุม"], UnplacedMove.All(read, [new MoveForm { At = 0, Target = "item-progress", Of = "o1" }]).Items[0].Progress);
    }

    [Fact]
    public void A_measure_that_is_not_there_takes_no_text() =>
        Assert.Contains("ไม่พบมาตรการที่ 9", Assert.Throws<RuleBrokenException>(() => UnplacedMove.All(read, [new MoveForm { At = 0, Target = "measure-steps", Of = "9" }])).Message);

    [Fact]
    public void Changes_since_a_version_are_named()
    {
        Assert.Empty(Changes.Between(read, read with { Findings = [], Unplaced = [] }));
        var now = read with
        {
            Measures = [read.Measures[0] with { Period = "ตลอดปี" }, new() { No = 3, Title = "สาม" }],
            Items = [],
            Round = 12,
            Memo = new(),
        };
        Assert.Equal(
            ["เพิ่มมาตรการ 3. สาม", "ไม่มีมาตรการ 2. สอง แล้ว", "แก้ไขมาตรการ 1. หนึ่ง", "ไม่มีข้อ O1 โครงสร้าง แล้ว", "รอบรายงานเปลี่ยน", "บันทึกข้อความเปลี่ยน"],
            Changes.Between(read, now)
        );
    }

    [Fact]
    public void A_published_report_is_read_back_without_a_change()
    {
        foreach (var sample in new[] { read, new Report() })
        {
            var content = System.Text.Json.JsonSerializer.Serialize(sample, Sujarit.Platform.Commands.AnswerJson.Options);
            Assert.Empty(Changes.Between(sample, Published.Read(content)));
        }
    }
}
