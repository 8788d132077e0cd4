using Microsoft.EntityFrameworkCore;
using Sujarit.Measures.Planning;
using Sujarit.Measures.Reports;
using Sujarit.Platform.Access;

namespace Sujarit.Site.Measures;

public class DetailTests(Houses houses) : IClassFixture<Houses>
{
    private static readonly byte[] dot = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    [Theory, OnBoth]
    public async Task A_measure_is_planned_found_and_corrected(Engine engine)
    {
        var house = await houses.On(engine);
        using var officer = await house.As(Role.ItaOfficer);

        var page = (await Journey.Plan(officer, "มาตรการค้นหาได้", ("Form.Steps", "ขั้นแรก\nขั้นสอง"), ("Form.First", "1 ต.ค. 2566"), ("Form.Last", "๓๐/๙/๒๕๖๗"))).Ok();
        page.Shows("บันทึกมาตรการที่").Shows("ขั้นสอง").Shows("ต.ค. 66 ถึง ก.ย. 67");
        (await officer.Get("~/office/measures?text=ค้นหาได้&status=NotStarted")).Ok().Shows("มาตรการค้นหาได้");
        (await officer.Get("~/office/measures?text=ไม่มีคำนี้เลย")).Ok().Shows("ไม่พบรายการ");

        var form = await officer.Get($"~/office/measures/plan/{Journey.IdIn(page)}");
        (await officer.Submit(form, "บันทึก", ("Form.Title", "มาตรการชื่อใหม่"))).Ok().Shows("มาตรการชื่อใหม่").Shows("ขั้นแรก");
    }

    [Theory, OnBoth]
    public async Task A_form_that_is_refused_keeps_what_was_typed(Engine engine)
    {
        var house = await houses.On(engine);
        using var officer = await house.As(Role.ItaOfficer);

        var refused = await Journey.Plan(officer, "", ("Form.Steps", "พิมพ์ไว้แล้ว"), ("Form.First", "31 ก.พ. 2567"));

        Assert.Equal(422, refused.Code);
        refused.Shows("โปรดตั้งชื่อมาตรการ");
        Assert.Equal("พิมพ์ไว้แล้ว", refused.Typed("Form.Steps"));
        Assert.Equal("31 ก.พ. 2567", refused.Typed("Form.First"));

        var outside = await Journey.Plan(officer, "นอกปี", ("Form.First", "1 ต.ค. 2567"));
        Assert.Equal(422, outside.Code);
        outside.Shows("อยู่นอกปีงบประมาณ");
    }

    [Theory, OnBoth]
    public async Task An_item_is_chosen_from_the_rulebook(Engine engine)
    {
        var house = await houses.On(engine);
        using var officer = await house.As(Role.ItaOfficer);
        var form = (await officer.Get("~/office/measures/item?year=2567")).Ok();

        var refused = (await officer.Submit(form, "บันทึก", ("Form.Code", ""), ("Form.Title", "ที่พิมพ์ไว้"))).Refuses("โปรดเลือกข้อ OIT");
        Assert.Equal("ที่พิมพ์ไว้", refused.Typed("Form.Title"));
        (await officer.Submit(form, "บันทึก", ("Form.Code", "O99"))).Refuses("ไม่มีข้อ O99");
    }

    [Theory, OnBoth]
    public async Task Who_saves_over_another_is_warned_and_may_decide(Engine engine)
    {
        var house = await houses.On(engine);
        using var officer = await house.As(Role.ItaOfficer);
        var id = Journey.IdIn(await Journey.Plan(officer, "มาตรการสองหน้าต่าง"));
        var (one, other) = (await officer.Get($"~/office/measures/plan/{id}"), await officer.Get($"~/office/measures/plan/{id}"));

        (await officer.Submit(one, "บันทึก", ("Form.Title", "ฉบับหน้าต่างแรก"))).Ok();
        var warned = await officer.Submit(other, "บันทึก", ("Form.Title", "ฉบับหน้าต่างที่สอง"));

        Assert.Equal(422, warned.Code);
        warned.Shows("มีผู้อื่นบันทึกข้อมูลนี้");
        Assert.Equal("ฉบับหน้าต่างที่สอง", warned.Typed("Form.Title"));
        (await officer.Submit(warned, "บันทึก")).Ok().Shows("ฉบับหน้าต่างที่สอง");
    }

    [Theory, OnBoth]
    public async Task A_measure_is_moved_withdrawn_with_a_reason_and_reinstated(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        await Journey.Plan(officer, "มาตรการ ก");
        var second = Journey.IdIn(await Journey.Plan(officer, "มาตรการ ข"));

        (await officer.Post("~/office/measures?handler=Move", ("id", second), ("up", "true"))).Is(System.Net.HttpStatusCode.Redirect);
        Assert.Equal(["มาตรการ ข", "มาตรการ ก"], await house.Ask(db => db.Set<Measure>().OrderBy(measure => measure.Order).Select(measure => measure.Title!).ToListAsync()));

        var form = await officer.Get($"~/office/measures/withdraw/{second}");
        Assert.Equal(422, (await officer.Submit(form, "ถอนรายการนี้")).Shows("โปรดบอกเหตุผล").Code);
        (await officer.Submit(form, "ถอนรายการนี้", ("Reason", "รวมกับมาตรการ ก"))).Ok().Shows("รวมกับมาตรการ ก");
        (await officer.Get("~/office/measures")).Hides("มาตรการ ข");
        (await officer.Get("~/office/measures?status=withdrawn")).Shows("มาตรการ ข");
        (await officer.Submit(await officer.Get($"~/office/measures/withdraw/{second}"), "นำกลับมาใช้")).Ok();
        (await officer.Get("~/office/measures")).Shows("มาตรการ ข");
    }

    [Theory, OnBoth]
    public async Task An_owner_reports_on_the_own_work_with_a_photo_and_on_no_other(Engine engine)
    {
        var house = await houses.On(engine);
        using var officer = await house.As(Role.ItaOfficer);
        using var owner = await house.As(Role.Owner);
        var office = house.Person(Role.Owner).OfficeId.ToString();
        var own = Journey.IdIn(await Journey.Plan(officer, "มาตรการของสำนักปลัด", ("Form.Offices", new[] { office })));
        var foreign = Journey.IdIn(await Journey.Plan(officer, "มาตรการของผู้อื่น"));

        var form = (await owner.Get($"~/office/measures/progress/{own}")).Ok();
        var bare = await owner.Submit(form, "ส่งรายงาน", ("Form.Status", "Done"), ("Form.Text", "อบรมแล้ว"));
        Assert.Equal(422, bare.Code);
        bare.Shows("ยังไม่ได้แนบหลักฐาน");
        Assert.Equal("อบรมแล้ว", bare.Typed("Form.Text"));

        var told = (await owner.Submit(form, "ส่งรายงาน", ("Form.Status", "Done"), ("Form.Text", "อบรมแล้ว"), ("Form.On", "12 ก.พ. 2567"), ("Form.Files", new Upload("ภาพอบรม.png", dot, "image/png")))).Ok();
        told.Shows("อบรมแล้ว").Shows("12 กุมภาพันธ์ 2567").Shows("ภาพอบรม.png");
        (await owner.Send(HttpMethod.Get, told.Find(".files img").GetAttribute("src")!)).Ok();

        Assert.NotEqual(200, (await owner.Get($"~/office/measures/progress/{foreign}")).Code);
        (await owner.Get($"~/office/measures/detail/{foreign}")).Ok().Hides("รายงานความก้าวหน้า");
        Assert.NotEqual(200, (await owner.Get($"~/office/measures/plan/{own}")).Code);
    }

    [Theory, OnBoth]
    public async Task Progress_is_corrected_and_removed_with_a_reason(Engine engine)
    {
        var house = await houses.On(engine);
        using var officer = await house.As(Role.ItaOfficer);
        var work = Journey.IdIn(await Journey.Plan(officer, "มาตรการที่รายงานแล้ว"));
        var told = await officer.Submit(await officer.Get($"~/office/measures/progress/{work}"), "ส่งรายงาน", ("Form.Status", "InProgress"), ("Form.Text", "พิมพ์ผิด"), ("Form.Link", "https://example.go.th/ita"));
        var entry = told.Find("a[href*='/entry/']").GetAttribute("href")!;

        var form = (await officer.Get(entry)).Ok();
        (await officer.Submit(form, "บันทึก", ("Form.Text", "พิมพ์ถูก"))).Ok().Shows("พิมพ์ถูก").Hides("พิมพ์ผิด");
        var remove = (await officer.Get(entry.Replace("/entry/", "/remove/", StringComparison.Ordinal))).Ok();
        (await officer.Submit(remove, "ลบความก้าวหน้านี้", ("Reason", "บันทึกซ้ำ"))).Ok().Shows("ที่ลบแล้ว").Shows("บันทึกซ้ำ");
    }

    [Theory, OnBoth]
    public async Task Removed_progress_is_brought_back_with_the_evidence_it_had_and_only_by_who_may_tell(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        using var approver = await house.As(Role.Approver);
        using var owner = await house.As(Role.Owner);
        var work = Journey.IdIn(await Journey.Plan(officer, "มาตรการที่ลบผิด"));
        var told = await officer.Submit(await officer.Get($"~/office/measures/progress/{work}"), "ส่งรายงาน", ("Form.Status", "Done"), ("Form.Text", "อบรมแล้วหนึ่งครั้ง"), ("Form.Link", "https://example.go.th/one"));
        var entry = told.Find("a[href*='/entry/']").GetAttribute("href")!;
        var remove = entry.Replace("/entry/", "/remove/", StringComparison.Ordinal);
        (await officer.Submit((await officer.Get(remove)).Ok(), "ลบความก้าวหน้านี้", ("Reason", "เข้าใจผิด"))).Ok();

        (await owner.Get($"~/office/measures/detail/{work}")).Ok().Shows("ที่ลบแล้ว").Hides("นำกลับมา");
        (await owner.Get(remove)).Is(System.Net.HttpStatusCode.Forbidden);
        (await owner.Post($"{remove}?handler=Reinstate", ("Version", "2"))).Is(System.Net.HttpStatusCode.Forbidden);
        (await approver.Post($"{remove}?handler=Reinstate", ("Version", "2"))).Is(System.Net.HttpStatusCode.Forbidden);
        var detail = (await officer.Get($"~/office/measures/detail/{work}")).Ok();
        var (first, second) = (await officer.Get(detail.Find("details a[href*='/remove/']").GetAttribute("href")!), await officer.Get(remove));
        var back = (await officer.Submit(first.Ok().Shows("เข้าใจผิด"), "นำกลับมา")).Ok().Shows("นำความก้าวหน้ากลับมาแล้ว").Hides("ที่ลบแล้ว");
        Assert.Equal("https://example.go.th/one", back.Find(".files a[href*='example.go.th']").GetAttribute("href"));
        Assert.Equal(ProgressStatus.Done, await house.Ask(db => db.Set<Measure>().Where(measure => measure.Title == "มาตรการที่ลบผิด").Select(measure => measure.Status).SingleAsync()));
        (await officer.Submit(second, "นำกลับมา")).Is(System.Net.HttpStatusCode.UnprocessableEntity);
    }

    [Theory, OnBoth]
    public async Task Another_agencys_works_are_not_there(Engine engine)
    {
        var house = await houses.On(engine);
        using var stranger = await house.As(Role.ItaOfficer, Settlement.There);
        using var officer = await house.As(Role.ItaOfficer);
        var work = Journey.IdIn(await Journey.Plan(officer, "มาตรการของเรา"));

        foreach (var page in new[] { "work", "plan", "result", "withdraw", "progress", "entry", "remove", "import/draft" })
        {
            Assert.Equal(404, (await stranger.Get($"~/office/measures/{page}/{work}")).Code);
        }
    }

    [Theory, OnBoth]
    public async Task Pages_of_a_thousand_measures_ask_at_most_six_times(Engine engine)
    {
        await using var house = await House.Open(engine);
        await house.Do(db =>
        {
            db.Add(YearWork.Open(Journey.Now));
            db.AddRange(Enumerable.Range(1, 1000).Select(no => Measure.Plan(Journey.Now, no, no, $"มาตรการลำดับ {no}")));
        });
        using var officer = await house.As(Role.ItaOfficer);
        var first = await house.Ask(db => db.Set<Measure>().OrderBy(measure => measure.Order).Select(measure => measure.Id).FirstAsync());
        await officer.Get("~/office/measures");

        foreach (var path in new[] { "", "?page=20", "?kind=item", $"/detail/{first}", $"/plan/{first}", $"/progress/{first}", "/report/2567", "/publish/2567", "/import", "/memo/2567" })
        {
            var asked = await officer.Count($"~/office/measures{path}");
            Assert.True(asked.Count is > 0 and <= 6, $"{path}: {asked.Count}\n{string.Join("\n\n", asked)}");
        }
    }
}
