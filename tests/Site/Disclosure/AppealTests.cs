using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Assessment.Contracts;
using Sujarit.Disclosure.Appeals;
using Sujarit.Kernel;
using Sujarit.Platform.Access;

namespace Sujarit.Site.Disclosure;

/// <summary>What the assessors gave is set beside what we know, and contested before it is too late.</summary>
public sealed class AppealTests
{
    private const string appeal = "~/office/disclosure/appeal";
    private const string item = $"{appeal}/item/2567/o35";
    private const string today = "~/office/organizations/today";
    private const string comment = "ไม่พบผลการดำเนินการ <b>รายมาตรการ</b>";
    private static readonly FiscalYear year = new(2567);

    [Theory, OnBoth]
    public async Task A_score_stands_once_and_what_was_said_of_it_beside_it(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        (await officer.Get($"{appeal}?year=2567")).Ok().Shows("ยังไม่มีคะแนนรายข้อของปีนี้").Shows("ยังไม่ได้ใส่วัน");

        (await Mark(officer, "0")).Ok().Shows("บันทึกคะแนนและความเห็นของผู้ประเมินแล้ว").Shows(comment).Shows("0 จาก 100").Shows("ไม่มีข้อมูลเผยแพร่ในช่วงประเมิน");
        Assert.Equal(0, (await Known(house)).Items["O35"]);
        (await officer.Get("~/office/assessment/result/2567")).Ok().Shows("0.00");

        // A score that is known changes with a reason alone, and its history tells of it.
        (await Mark(officer, "100")).Refuses("ระบุเหตุผลที่แก้");
        (await Mark(officer, "100", ("Form.Reason", "บันทึกผิดข้อ"))).Ok().Shows("100 จาก 100");
        (await officer.Get("~/office/assessment/history/2567")).Ok().Shows("บันทึกผิดข้อ");
        (await Mark(officer, "", ("Form.Reason", "ยังไม่ประกาศ"), ("Form.Comment", ""))).Ok().Shows("ยังไม่มีคะแนน").Hides(comment);
        Assert.DoesNotContain("O35", (await Known(house)).Items.Keys);
        using var administrator = await house.As(Role.Administrator);
        (await administrator.Get("~/office/organizations/audit")).Ok().Shows("คะแนนและความเห็นของผู้ประเมิน").Hides("disclosure_mark");
    }

    [Theory, OnBoth]
    public async Task Who_was_overtaken_is_told_and_another_agency_sees_nothing(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        using var other = await house.As(Role.ItaOfficer, Settlement.There);
        var (one, late) = (await officer.Get($"{appeal}/mark/2567/o35"), await officer.Get($"{appeal}/mark/2567/o35"));
        (await officer.Submit(one, "บันทึก", ("Form.Score", "0"), ("Form.Comment", comment))).Ok();

        (await officer.Submit(late, "บันทึก", ("Form.Score", "100"))).Refuses("เพิ่งแก้คะแนน");
        var (ours, theirs) = ((await officer.Get(item)).Ok(), (await officer.Get(item)).Ok());
        (await officer.Submit(ours, "ยอมรับคะแนน")).Ok().Shows("บันทึกว่ายอมรับคะแนนแล้ว");
        (await officer.Submit(theirs, "ยอมรับคะแนน")).Is(HttpStatusCode.UnprocessableEntity);

        (await other.Get(item)).Ok().Hides(comment).Shows("ยังไม่มีคะแนน");
        (await other.Get($"{appeal}?year=2567")).Ok().Hides(comment);
        Assert.Equal(0, await house.Ask(db => db.Set<Mark>().CountAsync(), Settlement.There));
    }

    [Theory, OnBoth]
    public async Task Only_the_officer_decides_and_others_who_may_read_see_it(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        (await Mark(officer, "0")).Ok();
        using var owner = await house.As(Role.Owner);

        (await owner.Get(item)).Ok().Shows(comment).Hides("ยอมรับคะแนน");
        (await owner.Get($"{appeal}?year=2567")).Ok().Hides("นำเข้าตารางคะแนน");
        foreach (var page in new[] { "mark/2567/o35", "contention/2567/o35", "import/2567", "filing/2567" })
        {
            (await owner.Send(HttpMethod.Get, $"{appeal}/{page}")).Is(HttpStatusCode.Forbidden);
        }

        foreach (var handler in new[] { "Accept", "Reconsider", "Withdraw", "Reinstate", "Unfile", "Answer" })
        {
            (await owner.Post($"{item}?handler={handler}")).Is(HttpStatusCode.Forbidden);
        }

        (await owner.Post($"{appeal}/letter/2567?handler=Draft")).Is(HttpStatusCode.Forbidden);
        using var anybody = house.Anybody();
        Assert.Equal("/sign-in", (await anybody.Send(HttpMethod.Get, $"{appeal}?year=2567")).Location?.AbsolutePath);
    }

    [Theory, OnBoth]
    public async Task A_contention_goes_from_a_draft_of_what_is_known_to_its_answer(Engine engine)
    {
        await using var house = await House.Open(engine);
        await house.Publish(Publishing.Draft("หนึ่ง", files: ["รายงาน.txt"]));
        using var officer = await house.As(Role.ItaOfficer);
        (await Mark(officer, "0")).Ok().Shows("เผยแพร่อยู่ในช่วงประเมิน").Shows("ฉบับที่ 1").Shows("ยังไม่ตัดสินใจ");
        var form = (await officer.Get($"{appeal}/contention/2567/o35")).Ok();
        var draft = form.Typed("Form.Reason")!;
        Assert.Contains("ตามฉบับที่ 1", draft, StringComparison.Ordinal);
        Assert.Contains("/thansujarit/ita/2567/o35/versions/1", draft, StringComparison.Ordinal);
        Assert.Contains("{{ระบุหน้า", draft, StringComparison.Ordinal);

        (await officer.Submit(form, "บันทึกว่าพร้อมยื่น")).Refuses("ช่องว่างที่ไม่ได้เติม");
        Assert.Equal(0, await house.Ask(db => db.Set<Contention>().CountAsync()));
        (await officer.Submit(form, "บันทึกร่าง")).Ok().Shows("บันทึกร่างคำชี้แจงแล้ว");
        (await officer.Submit((await officer.Get($"{appeal}/contention/2567/o35")).Ok(), "บันทึกว่าพร้อมยื่น", ("Form.Reason", "อยู่ในหน้า 3"), ("Form.Elements", new[] { "2" }))).Ok().Shows("พร้อมยื่น").Shows("องค์ประกอบที่ 2");
        (await officer.Post($"{item}?handler=Accept", ("MarkVersion", "2"))).Is(HttpStatusCode.UnprocessableEntity);

        (await officer.Submit((await officer.Get(item)).Ok(), "ถอนคำชี้แจง")).Ok().Shows("ถอนแล้ว").Shows("ยังไม่ตัดสินใจ");
        (await officer.Submit((await officer.Get(item)).Ok(), "นำคำชี้แจงกลับมา")).Ok().Shows("พร้อมยื่น");
        var filing = (await officer.Get($"{appeal}/filing/2567")).Ok();
        (await officer.Submit(filing, "บันทึกว่ายื่นแล้ว", ("Form.Reference", ""))).Refuses("เลขอ้างอิง");
        (await officer.Submit(filing, "บันทึกว่ายื่นแล้ว", ("Form.Reference", "ที่ สย 1/2567"))).Ok().Shows("บันทึกว่ายื่นแล้ว 1 ข้อ").Shows("ยื่นแล้ว รอคำตอบ");
        (await Mark(officer, "100", ("Form.Reason", "แก้"))).Refuses("รอคำตอบ");

        (await officer.Submit((await officer.Get(item)).Ok().Shows("ที่ สย 1/2567"), "บันทึกคำตอบ", ("Form.On", "16 ก.ย. 2567"), ("Form.Score", "100"), ("Form.Words", "พบแล้ว"))).Ok().Shows("ได้คะแนนเพิ่ม").Shows("พบแล้ว").Shows("100 จาก 100");
        Assert.Equal(100, (await Known(house)).Items["O35"]);
        (await officer.Get("~/office/assessment/history/2567")).Ok().Shows("ผลการชี้แจงเพิ่มเติม ที่ สย 1/2567");
        var kept = await house.Ask(db => db.Set<Contention>().AsNoTracking().SingleAsync());
        Assert.Equal((ContentionState.Upheld, (decimal?)0), (kept.State, kept.Contested));
        (await officer.Get($"{appeal}?year=2567&handler=csv")).Ok().Shows("พบแล้ว");
    }

    [Theory, OnBoth]
    public async Task A_table_is_shown_with_its_doubts_and_recorded_as_a_whole(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        (await Mark(officer, "0")).Ok();
        var form = (await officer.Get($"{appeal}/import/2567")).Ok();
        (await officer.Submit(form, "อ่านและตรวจ")).Refuses("โปรดเลือกไฟล์");
        var file = System.Text.Encoding.UTF8.GetBytes("\uFEFFข้อ,คะแนน,ความเห็น\nO1,100,\nO2,0,ขาดรูปถ่าย\nO35,100,\nO99,0,ก\nO3,50,ก\nO4,0,\n");

        var shown = (await officer.Submit(form, "อ่านและตรวจ", ("Sheet", new Upload("scores.csv", file, "text/csv")))).Ok();

        shown.Shows("อ่านได้ 4 ข้อ จาก 6 แถว").Shows("ไม่รู้จักข้อ “O99”").Shows("อ่านคะแนน “50”").Shows("ขาดรูปถ่าย").Shows("เปลี่ยนคะแนนเดิม").Shows("เสียคะแนนแต่ไม่มีความเห็น");
        Assert.Single((await Known(house)).Items);
        (await officer.Submit(shown, "บันทึก 4 ข้อ")).Refuses("ระบุเหตุผลที่แก้");
        Assert.Single((await Known(house)).Items);
        (await officer.Submit(shown, "บันทึก 4 ข้อ", ("Reason", "ประกาศใหม่"))).Ok().Shows("นำเข้าคะแนนแล้ว 4 ข้อ").Shows("มีคะแนน 4 จาก 35 ข้อ");

        var known = await Known(house);
        Assert.Equal([100, 0, 100, 0], new[] { "O1", "O2", "O35", "O4" }.Select(code => known.Items[code]));
        Assert.Equal(comment, await house.Ask(db => db.Set<Mark>().Where(mark => mark.Item == "O35").Select(mark => mark.Comment).SingleAsync()));
    }

    [Theory, OnBoth]
    public async Task Scores_nobody_decided_on_press_in_the_last_week_of_the_window_and_no_longer(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        using var owner = await house.As(Role.Owner);
        (await Mark(officer, "0")).Ok();
        await Window(officer, "10 ก.ย. 2567", "30 ก.ย. 2567");
        await Later(house);
        (await officer.Get(today)).Ok().Hides("ยอมรับหรือชี้แจงคะแนน");
        (await officer.Get($"{appeal}?year=2567")).Ok().Shows("ยื่นได้อีก 15 วัน");

        await Window(officer, "10 ก.ย. 2567", "20 ก.ย. 2567");
        await Later(house);
        (await officer.Get(today)).Ok().Shows("ตัดสินใจว่าจะยอมรับหรือชี้แจงคะแนน 1 ข้อ").Shows("ยื่นได้อีก 5 วัน");
        (await owner.Get(today)).Ok().Hides("ยอมรับหรือชี้แจงคะแนน");
        (await officer.Submit((await officer.Get(item)).Ok(), "ยอมรับคะแนน")).Ok().Shows("ยอมรับคะแนน");
        (await officer.Get(today)).Ok().Hides("ยอมรับหรือชี้แจงคะแนน");
        (await officer.Submit((await officer.Get(item)).Ok(), "ยกเลิกการยอมรับ")).Ok();
        (await officer.Get(today)).Ok().Shows("ยอมรับหรือชี้แจงคะแนน 1 ข้อ");

        await Window(officer, "1 ก.ย. 2567", "12 ก.ย. 2567");
        await Later(house);
        (await officer.Get(today)).Ok().Hides("ยอมรับหรือชี้แจงคะแนน");
        (await officer.Get($"{appeal}?year=2567")).Ok().Shows("หมดเขตแล้ว");
    }

    [Theory, OnBoth]
    public async Task The_sample_year_shows_what_was_lost_first_and_each_filter_what_it_says(Engine engine)
    {
        await using var house = await House.OpenSampled(engine);
        using var officer = await house.As(Role.ItaOfficer);
        var page = (await officer.Get($"{appeal}?year=2567")).Ok().Shows("มีคะแนน 35 จาก 35 ข้อ").Shows("ควรชี้แจง").Shows("ชี้แจง: พร้อมยื่น");
        Assert.Equal("O33", page.Document.QuerySelector("tbody tr td")!.TextContent.Trim()[..3]);

        Assert.Equal(3, Rows(await officer.Get($"{appeal}?year=2567&Show=Lost")));
        Assert.Equal(1, Rows(await officer.Get($"{appeal}?year=2567&Show=Open")));
        Assert.Equal(1, Rows(await officer.Get($"{appeal}?year=2567&Show=Contested")));
        (await officer.Get($"{appeal}?handler=xlsx&year=2567")).Ok();
        (await officer.Get($"{appeal}?year=2569")).Ok().Shows("ยังไม่มีคะแนนรายข้อ");
        (await officer.Get($"{appeal}/letter/2567")).Ok().Shows("คณะที่ปรึกษาการประเมิน").Shows("O13").Hides("{{");
        var draft = (await officer.Submit((await officer.Get($"{appeal}/letter/2567")).Ok(), "ทำเป็นร่างหนังสือเพื่อเสนอลงนาม")).Ok();
        draft.Shows("ทำร่างหนังสือแล้ว").Shows("ชี้แจงเพิ่มเติมผลคะแนนรายข้อ");
    }

    internal static Task<ScoreInput> Known(House house) => house.Ask(async services => await services.GetRequiredService<Results>().Known(year) ?? new ScoreInput());

    internal static async Task<Page> Mark(Caller officer, string score, params (string Name, object? Value)[] more) =>
        await officer.Submit((await officer.Get($"{appeal}/mark/2567/o35")).Ok(), "บันทึก", [("Form.Score", score), ("Form.Comment", comment), .. more]);

    private static async Task Window(Caller officer, string from, string to) =>
        (await officer.Submit((await officer.Get("~/office/assessment/calendar/step/2567/appeal")).Ok(), "บันทึก", ("Form.From", from), ("Form.To", to))).Ok();

    // What was saved elsewhere is known within half a minute.
    private static Task Later(House house)
    {
        house.Clock.Pass(TimeSpan.FromSeconds(31));
        return Task.CompletedTask;
    }

    private static int Rows(Page page) => page.Ok().Document.QuerySelectorAll("table.cards tbody tr").Length;
}
