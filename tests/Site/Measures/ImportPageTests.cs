using System.Text;
using Microsoft.EntityFrameworkCore;
using Sujarit.Assessment.Contracts;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel;
using Sujarit.Measures.Doing;
using Sujarit.Measures.Intake;
using Sujarit.Measures.Planning;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Files;

namespace Sujarit.Site.Measures;

public class ImportPageTests
{
    private static readonly FiscalYear lastYear = new(2566);

    [Theory, OnBoth]
    public async Task A_report_is_sent_in_corrected_and_filed_in_one_go(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);

        var draft = (await Journey.SendIn(officer, "report-2567.docx", Journey.Sample("report-2567.docx"))).Ok();
        draft.Shows("พบจุดที่น่าสงสัย").Shows("ข้อ OIT").Shows("ปีงบประมาณ พ.ศ. 2567");
        Assert.Equal("–", draft.Find(".sheet > table tbody td.n").TextContent);
        var id = Journey.IdIn(draft);
        Assert.Equal(0, await Journey.Works(house, Journey.Now));

        // The doubts stand at their fields: the wrong year is in the sixth measure, on the second page.
        var part = (await officer.Get($"~/office/measures/import/part/{id}?list=measures&at=5")).Ok().Shows("๑๘ มกราคม ๒๕๖๘");
        var summary = part.Typed("Rows[0].Done")!.Replace("๒๕๖๘", "๒๕๖๗", StringComparison.Ordinal);
        (await officer.Submit(part, "เก็บสิ่งที่แก้", ("Rows[0].Done", summary), ("Rows[0].Title", "มาตรการที่แก้ชื่อแล้ว"))).Ok();
        (await officer.Get($"~/office/measures/import/part/{id}?list=measures&at=5")).Hides("๑๘ มกราคม ๒๕๖๘").Shows("มาตรการที่แก้ชื่อแล้ว");

        var head = (await officer.Get($"~/office/measures/import/head/{id}")).Ok();
        var field = head.Find("[value='28.35']").GetAttribute("name")!;
        (await officer.Submit(head, "เก็บสิ่งที่แก้", (field, "๘๒.๓๕"))).Ok();

        var unplaced = (await officer.Get($"~/office/measures/import/unplaced/{id}")).Ok().Shows("ย่อหน้าที่").Hides("paragraph ");
        (await officer.Submit(unplaced, "เก็บ แล้วดูต่อ", ("Moves[1].Target", "measure-summary"), ("Moves[1].Of", "๑"))).Ok();

        var filed = await officer.Submit((await officer.Get($"~/office/measures/import/confirm/{id}")).Ok(), "บันทึกเข้าปี");
        filed.Ok().Shows("บันทึกรายงานเข้าปีแล้ว").Shows("มาตรการที่แก้ชื่อแล้ว");

        Assert.Equal(51, await Journey.Works(house, Journey.Now));
        Assert.Equal(4, (await house.Ask(db => db.Set<Measure>().SingleAsync(measure => measure.No == 1))).Summary.Count);
        Assert.Equal(1, await house.Ask(db => db.Set<Evidence>().CountAsync(piece => piece.IsOfYear && piece.FileId != null)));
        var known = await house.Ask(services => ((Results)services.GetService(typeof(Results))!).Known(Journey.Now));
        Assert.Equal((87.04m, 82.35m), (known!.Total, known.Indicators["2"]));

        // What is filed is filed once.
        (await officer.Get($"~/office/measures/import/confirm/{id}")).Shows("บันทึกเข้าปีงบประมาณ");
    }

    [Theory, OnBoth]
    public async Task While_it_is_read_the_page_says_how_much_is_read_and_looks_again_without_a_script(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        // Claimed by a reader that is at work elsewhere: no other takes it.
        var id = await house.Ask(async services =>
        {
            var (db, now) = ((AppDb)services.GetService(typeof(AppDb))!, house.Clock.GetUtcNow());
            using var content = new MemoryStream(Journey.Sample("report-2566.docx"));
            var file = await ((FileShelf)services.GetService(typeof(FileShelf))!).Keep(content, "report-2566.docx");
            var draft = ImportDraft.Begin(file, new Hand("นายทดสอบ", null, now, house.Clock.Today()));
            draft.Claim(now);
            var told = new ReadingTold();
            told.Report(new ReadingStep(ReadingUnit.Pages, 12, 80));
            draft.Reach(told.Words!, now);
            db.Add(draft);
            await db.SaveChangesAsync();
            return draft.Id;
        });

        var page = (await officer.Get($"~/office/measures/import/draft/{id}")).Ok().Shows("กำลังอ่านไฟล์ อ่านแล้ว 12 จาก 80 หน้า");
        Assert.Equal("2", page.Header("Refresh"));
    }

    [Theory, OnBoth]
    public async Task What_a_year_holds_is_replaced_or_added_to_as_the_officer_says(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        var report = Journey.Sample("report-2566.docx");
        await File(officer, await Journey.SendIn(officer, "report-2566.docx", report));
        Assert.Equal(14, await Journey.Works(house, lastYear));

        var again = Journey.IdIn(await Journey.SendIn(officer, "report-2566.docx", report));
        var confirm = await officer.Get($"~/office/measures/import/confirm/{again}");
        var asked = await officer.Submit(confirm, "บันทึกเข้าปี");
        Assert.Equal(422, asked.Code);
        asked.Shows("มีมาตรการอยู่แล้ว");
        (await officer.Submit(asked, "บันทึกเข้าปี", ("Form.Way", "Replace"))).Ok();
        Assert.Equal(14, await Journey.Works(house, lastYear));
        Assert.Equal(14, await house.Ask(db => db.Set<Work>().CountAsync(work => work.WithdrawnWhy!.Contains("report-2566.docx"))));

        await File(officer, await Journey.SendIn(officer, "report-2566.docx", report), ("Form.Way", "Add"));
        Assert.Equal(28, await Journey.Works(house, lastYear));
    }

    [Theory, OnBoth]
    public async Task A_report_of_another_agency_is_not_filed_without_a_word(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer, Settlement.There);
        var draft = (await Journey.SendIn(officer, "report-2566.docx", Journey.Sample("report-2566.docx"))).Ok();
        draft.Shows("รายงานนี้ระบุชื่อ “องค์การบริหารส่วนตำบลธารสุจริต”");

        var confirm = await officer.Get($"~/office/measures/import/confirm/{Journey.IdIn(draft)}");
        var refused = await officer.Submit(confirm, "บันทึกเข้าปี");
        Assert.Equal(422, refused.Code);
        refused.Shows("ทำเครื่องหมายยืนยัน");
        (await officer.Submit(refused, "บันทึกเข้าปี", ("Form.IsOurs", true))).Ok().Shows("บันทึกรายงานเข้าปีแล้ว");
    }

    [Theory, OnBoth]
    public async Task Two_windows_on_one_draft_are_warned(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        var id = Journey.IdIn(await Journey.SendIn(officer, "report-2566.docx", Journey.Sample("report-2566.docx")));
        var path = $"~/office/measures/import/part/{id}?list=measures";
        var (one, other) = (await officer.Get(path), await officer.Get(path));

        (await officer.Submit(one, "เก็บสิ่งที่แก้", ("Rows[0].Title", "หน้าต่างแรก"))).Ok();
        var warned = await officer.Submit(other, "เก็บสิ่งที่แก้", ("Rows[1].Title", "หน้าต่างที่สอง"));

        Assert.Equal(422, warned.Code);
        warned.Shows("มีผู้อื่นบันทึก");
        Assert.Equal("หน้าต่างที่สอง", warned.Typed("Rows[1].Title"));
    }

    [Theory]
    [OnBoth("หน้าต่าง.exe", "MZ\u0090\0ไม่ใช่รายงาน")]
    [OnBoth("ว่าง.txt", "")]
    [OnBoth("คนละเรื่อง.txt", "ประกาศหยุดน้ำประปาวันเสาร์\nโปรดสำรองน้ำไว้ใช้\n")]
    public async Task What_is_no_report_is_told_in_a_sentence(Engine engine, string name, string content)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);

        var page = await Journey.SendIn(officer, name, Encoding.UTF8.GetBytes(content));

        Assert.True(page.Code is 200 or 422, page.ToString());
        Assert.NotEmpty(page.Document.QuerySelectorAll(".summary li, .note"));
        Assert.Equal(0, await house.Ask(db => db.Set<ImportDraft>().CountAsync(draft => draft.State == DraftState.Ready)));
    }

    [Theory, OnBoth]
    public async Task A_file_whose_reader_was_killed_is_read_by_the_next(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        var id = Journey.IdIn(await Journey.SendIn(officer, "report-2566.docx", Journey.Sample("report-2566.docx")));
        await house.Ask(db => db.Database.ExecuteSqlAsync($"update measures_import set state = 'Reading', content = '', leased_until = {house.Clock.GetUtcNow().AddMinutes(-1).ToUnixTimeMilliseconds()}"));

        (house.Services.GetService(typeof(ReadingBell)) as ReadingBell)!.Ring();
        for (var look = 0; look < 240 && await Journey.StateOf(house, id) != DraftState.Ready; look++)
        {
            await Task.Delay(250, TestContext.Current.CancellationToken);
        }

        Assert.Equal(DraftState.Ready, await Journey.StateOf(house, id));
    }

    private static async Task File(Caller officer, Page draft, params (string Name, object? Value)[] typed) =>
        (await officer.Submit((await officer.Get($"~/office/measures/import/confirm/{Journey.IdIn(draft)}")).Ok(), "บันทึกเข้าปี", typed)).Ok().Shows("บันทึกรายงานเข้าปีแล้ว");
}
