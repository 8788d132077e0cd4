using FsCheck;
using FsCheck.Fluent;
using Sujarit.Kernel;
using Sujarit.Measures.Import.Words;
using Sujarit.Measures.Reports;

namespace Sujarit.Modules.Measures;

/// <summary>Reports that nobody wrote, of texts that make reading hard: numbers, dashes, boxes, words of headings.</summary>
internal static class RandomReports
{
    private static readonly string[] words =
    [
        "จัดทำคู่มือการปฏิบัติงาน", "ประชุมชี้แจง", "เผยแพร่", "ผู้รับผิดชอบ", "ผลลัพธ์", "ยืม - คืน", "ข้อ ๒.", "๒ ครั้ง", "(E-Service)", "วันที่ ๔-๕ มีนาคม ๒๕๖๗", "มาตรการ",
        "ตัวชี้วัดที่ ๙.๔", "อยู่ระหว่างดำเนินการ", "ดำเนินการแล้ว", "ร้อยละ ๙๓.๕๙", "https://example.go.th/ita?x=1&y=2", "Q&A", "<กรณีพิเศษ>", "“อ้างอิง”", "๑,๒๓๔.๕๐ บาท", "น้ำ", "กำหนด",
        "No Gift Policy", "สำนักปลัด", "เวลา ๐๙.๓๐ น.", "ๆ", "ฯลฯ", "*", "/", "๖ เดือน",
    ];

    private static readonly string[] offices = ["สำนักปลัด", "กองคลัง", "กองช่าง", "เจ้าหน้าที่พัสดุ", "ทุกส่วนราชการ", "นิติกร"];
    private static readonly string?[] periods = ["ตลอดปีงบประมาณ", "ต.ค. ๖๖ ถึง ก.ย. ๖๗", "ไตรมาส ๑", null];

    // A point is what is left of a text once it is taken apart: that is what a report keeps.
    private static readonly Gen<string> point = Gen.Elements(words).ListOf()
        .Select(parts => string.Join(' ', parts.Take(9).Prepend("จัดอบรม")))
        .Where(text => Points.Of(text) is [var whole] && whole == text && StatusMark.OfHeading(text) is null)
        // Behind a number the word begins the next measure, as the command line contract says of a cell that holds two.
        .Where(text => !text.Contains("ข้อ ๒. มาตรการ", StringComparison.Ordinal));

    private static readonly Gen<IReadOnlyList<string>> points = point.ListOf().Select(list => (IReadOnlyList<string>)[.. list.Take(5)]);

    private static readonly Gen<IReadOnlyList<string>> owners = Gen.Elements(offices).ListOf().Select(list => (IReadOnlyList<string>)[.. list.Take(3).Distinct()]);

    private static readonly Gen<ProgressStatus?> status = Gen.Elements<ProgressStatus?>(null, ProgressStatus.Done, ProgressStatus.InProgress, ProgressStatus.NotStarted);

    private static readonly Gen<decimal> score = Gen.Choose(0, 10_000).Select(hundredths => new decimal(hundredths, 0, 0, isNegative: false, scale: 2));

    public static Arbitrary<Report> All { get; } =
        (
            from measures in Measure.ListOf()
            from actions in Action.ListOf()
            from items in Item.ListOf()
            from total in Gen.OneOf(score.Select(value => (decimal?)value), Gen.Constant((decimal?)null))
            from level in Gen.Elements("ผ่านดีเยี่ยม", "ผ่านดี", "ผ่าน", "ต้องปรับปรุง", "ต้องปรับปรุงโดยด่วน", null)
            from tools in score.ListOf()
            from round in Gen.Elements<int?>(6, 12, null)
            from memo in Gen.OneOf(Memo.Select(value => (ReportMemo?)value), Gen.Constant((ReportMemo?)null))
            select new Report
            {
                Agency = new() { Name = "เทศบาลตำบลบางใจดี", District = "เมืองใหม่", Province = "สยามบุรี" },
                FiscalYear = new FiscalYear(2567),
                Round = round,
                Result = new PrintedResult
                {
                    Total = total,
                    Level = level,
                    Tools = new[] { "iit", "eit", "eit1", "eit2", "oit" }.Zip(tools).ToDictionary(pair => pair.First, pair => pair.Second),
                },
                Measures = [.. measures.Take(6).Select((measure, index) => measure with { No = index + 1, Title = $"มาตรการ{Thai(index)} {measure.Title}" })],
                Actions = [.. actions.Take(10)],
                Items = [.. items.Take(8).Select((item, index) => item with { Code = $"O{index + 1}" })],
                Memo = memo,
            }
        ).Select(WithScores).ToArbitrary();

    private static Gen<ReportedMeasure> Measure =>
        from title in point
        from steps in points
        from period in Gen.Elements(periods)
        from responsible in owners
        from summary in points
        from outcomes in points
        from recommendations in points
        from monitoring in Gen.OneOf(point.Select(text => (string?)text), Gen.Constant((string?)null))
        select new ReportedMeasure
        {
            Title = title,
            Steps = steps,
            Period = period,
            Owners = responsible,
            Summary = summary,
            Outcomes = outcomes,
            Recommendations = recommendations,
            Monitoring = monitoring,
        };

    private static Gen<ReportedAction> Action =>
        from indicator in Gen.Choose(1, 10)
        from points100 in Gen.OneOf(score.Select(value => (decimal?)value), Gen.Constant((decimal?)null))
        from done in points
        from responsible in owners
        from period in Gen.Elements(periods)
        from ticked in status
        from progress in points
        select new ReportedAction { Indicator = $"{indicator}", Score = points100, Actions = done, Owners = responsible, Period = period, Status = ticked, Progress = progress };

    private static Gen<ReportedItem> Item =>
        from title in point
        from elements in points
        from responsible in owners
        from ticked in status
        from progress in points
        select new ReportedItem { Title = title, Elements = elements, Owners = responsible, Status = ticked, Progress = progress };

    private static Gen<ReportMemo> Memo =>
        from number in Gen.Elements<string?>("สบ ๕๒๐๐๑/๑๒", "สบ ๕๒๐๐๑/ -", null)
        from phone in Gen.Elements<string?>("๐-๒๑๑๑-๒๒๒๒ ต่อ ๑๒", "0 2111 2222", null)
        from day in Gen.Elements<DateOnly?>(new DateOnly(2024, 10, 9), null)
        from subject in Gen.Elements("รายงานผลการดำเนินการ ประจำปี พ.ศ. ๒๕๖๖", "ขอส่งรายงาน (ITA)")
        from acting in Gen.Elements<string?>("ปลัดเทศบาลตำบลบางใจดี", null)
        from role in Gen.Elements("ความเห็นปลัดเทศบาล", "คำสั่งนายกเทศมนตรี", "หัวหน้าสำนักปลัด")
        select new ReportMemo
        {
            From = "สำนักปลัดเทศบาล เทศบาลตำบลบางใจดี",
            Phone = phone,
            Number = number,
            Date = day,
            Subject = subject,
            To = "นายกเทศมนตรีตำบลบางใจดี",
            Signers = [new() { Name = "นางสาวใจดี มีสุข", Position = "นิติกรชำนาญการ" }, new() { Role = role, Name = "นายสุจริต ใจงาม", Position = "รองปลัดเทศบาล", ActingFor = acting }],
        };

    // Each measure has another first word, so that none is taken for another; scores beside an indicator are the result's too.
    private static string Thai(int index) => new[] { "ลดขั้นตอน", "ยืมพัสดุ", "เปิดเผยข้อมูล", "รับฟังความเห็น", "จัดซื้อจัดจ้าง", "ฝึกอบรม" }[index];

    private static Report WithScores(Report report) =>
        report with
        {
            Result = report.Result with
            {
                Indicators = report.Actions.Where(action => action.Score is not null).DistinctBy(action => action.Indicator!)
                    .OrderBy(action => action.Indicator!.Length).ThenBy(action => action.Indicator, StringComparer.Ordinal)
                    .ToDictionary(action => action.Indicator!, action => action.Score!.Value),
            },
        };
}
