using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Sujarit.Assessment.Calendar;
using Sujarit.Platform.Access;
using Sujarit.Platform.Audit;

namespace Sujarit.Site.Assessment;

public class CalendarTests(Houses houses) : IClassFixture<Houses>
{
    private const string calendar = "~/office/assessment/calendar";

    [Theory, OnBoth]
    public async Task A_step_of_the_rulebook_is_moved_and_put_back(Engine engine)
    {
        var house = await houses.On(engine);
        using var officer = await house.As(Role.ItaOfficer);
        (await officer.Get(calendar)).Ok().Shows("ประกาศผล").Shows("30 กรกฎาคม 2567");

        var form = (await officer.Get($"{calendar}/step/2567/result")).Ok();
        var moved = await officer.Submit(form, "บันทึก", ("Form.From", "15 ส.ค. 2567"), ("Form.To", "๑๕/๘/๒๕๖๗"), ("Form.Note", "หนังสือแจ้งเลื่อน"));
        moved.Ok().Shows("15 สิงหาคม 2567").Shows("แก้โดยหน่วยงาน").Shows("หนังสือแจ้งเลื่อน").Hides("30 กรกฎาคม 2567");

        form = (await officer.Get($"{calendar}/step/2567/result")).Ok().Shows("ตามหลักเกณฑ์");
        (await officer.Submit(form, "กลับไปใช้วันที่ตามหลักเกณฑ์")).Ok().Shows("30 กรกฎาคม 2567");
    }

    [Theory, OnBoth]
    public async Task A_step_of_the_agencys_own_is_added_corrected_and_taken_away(Engine engine)
    {
        var house = await houses.On(engine);
        using var officer = await house.As(Role.ItaOfficer);
        var form = (await officer.Get($"{calendar}/step/2566")).Ok();

        var refused = await officer.Submit(form, "บันทึก", ("Form.Name", "ประชุมคณะทำงาน"), ("Form.From", "2 ต.ค. 2566"), ("Form.To", "1 ต.ค. 2566"));
        Assert.Equal(422, refused.Code);
        refused.Shows("วันสุดท้ายอยู่ก่อนวันแรก");
        Assert.Equal("ประชุมคณะทำงาน", refused.Typed("Form.Name"));
        (await officer.Submit(form, "บันทึก", ("Form.Name", "เร็วไป"), ("Form.From", "30 ก.ย. 2565"), ("Form.To", "1 ต.ค. 2565"))).Shows("ต้องอยู่ระหว่าง 1 ตุลาคม 2565");

        var page = (await officer.Submit(refused, "บันทึก", ("Form.From", "3 ต.ค. 2565"), ("Form.To", "3 ต.ค. 2565"))).Ok().Shows("ประชุมคณะทำงาน").Shows("เพิ่มโดยหน่วยงาน");
        var own = page.Find("main a[href*='/step/2566/']:not([href$='result']):not([href$='iit-briefing'])").GetAttribute("href")!;
        (await officer.Submit((await officer.Get(own)).Ok(), "บันทึก", ("Form.Name", "ประชุมคณะทำงานครั้งที่ 1"))).Ok().Shows("ประชุมคณะทำงานครั้งที่ 1");
        (await officer.Submit((await officer.Get(own)).Ok(), "ลบขั้นตอนนี้")).Ok().Hides("ประชุมคณะทำงานครั้งที่ 1");
        Assert.Equal(404, (await officer.Get(own)).Code);
    }

    [Theory, OnBoth]
    public async Task A_calendar_program_reads_the_steps_until_the_address_is_taken_back(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        await officer.Submit(await officer.Get($"{calendar}/step/2567"), "บันทึก", ("Form.Name", "ชี้แจง; ประชุม, คณะทำงาน"), ("Form.From", "30 ก.ย. 2567"), ("Form.To", "1 ต.ค. 2567"));
        var made = await officer.Submit(await officer.Get(calendar), "สร้างที่อยู่ปฏิทิน", ("device", "โทรศัพท์"));
        var address = new Uri(made.Ok().Find("code").TextContent).AbsolutePath;
        (await officer.Get(calendar)).Shows("โทรศัพท์").Hides(address);

        using var program = house.Anybody();
        var read = (await program.Send(HttpMethod.Get, address)).Ok();
        Assert.Equal("text/calendar; charset=utf-8", read.Header("Content-Type"));
        var text = System.Text.Encoding.UTF8.GetString(read.Content).Replace("\r\n ", "", StringComparison.Ordinal);
        Assert.Contains("SUMMARY:ITA 2567: ประกาศผล", text);
        Assert.Contains("DTSTART;VALUE=DATE:20240730", text);
        Assert.Contains(@"ชี้แจง\; ประชุม\, คณะทำงาน", text);
        Assert.Contains("DTEND;VALUE=DATE:20241002", text);

        // The address is of one agency, and of nobody's whose secret is another.
        (await program.Send(HttpMethod.Get, address.Replace(Settlement.Here, Settlement.There, StringComparison.Ordinal))).Is(HttpStatusCode.NotFound);
        (await program.Send(HttpMethod.Get, $"/{Settlement.Here}/calendar/{new string('0', 40)}.ics")).Is(HttpStatusCode.NotFound);
        Assert.DoesNotContain(address.Split('/')[^1][..40], await house.Ask(db => db.Set<CalendarFeed>().Select(feed => feed.Hash).SingleAsync()));

        (await officer.Submit(await officer.Get(calendar), "ยกเลิก")).Ok();
        (await program.Send(HttpMethod.Get, address)).Is(HttpStatusCode.NotFound);
    }

    [Theory, OnBoth]
    public async Task The_history_tells_that_an_address_was_made_never_what_it_is_known_by(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        await officer.Submit(await officer.Get(calendar), "สร้างที่อยู่ปฏิทิน", ("device", "โทรศัพท์"));
        var hash = await house.Ask(db => db.Set<CalendarFeed>().Select(feed => feed.Hash).SingleAsync());
        (await officer.Submit(await officer.Get(calendar), "ยกเลิก")).Ok();

        var entries = await house.Ask(db => db.Set<AuditEntry>().Where(entry => entry.Subject == "assessment_calendar_feed").OrderBy(entry => entry.Number).ToListAsync());
        Assert.Equal("•", JsonDocument.Parse(entries[0].After!).RootElement.GetProperty("hash").GetString());
        Assert.Equal(2, entries.Count);
        Assert.All(entries, entry => Assert.DoesNotContain(hash, entry.Before + entry.After, StringComparison.OrdinalIgnoreCase));
    }

    [Theory, OnBoth]
    public async Task Who_has_left_the_agency_reads_its_calendar_no_more(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var owner = await house.As(Role.Owner);
        var made = await owner.Submit(await owner.Get(calendar), "สร้างที่อยู่ปฏิทิน");
        var address = new Uri(made.Ok().Find("code").TextContent).AbsolutePath;
        using var program = house.Anybody();
        (await program.Send(HttpMethod.Get, address)).Ok();

        var today = new DateOnly(2024, 9, 16);
        var id = house.Person(Role.Owner).PersonId;
        await house.Ask(async db =>
        {
            (await db.Set<Organizations.Person>().SingleAsync(person => person.Id == id)).Leave(today, today, isLastAdministrator: false);
            return await db.SaveChangesAsync();
        });

        (await program.Send(HttpMethod.Get, address)).Is(HttpStatusCode.NotFound);
    }

    [Theory, OnBoth]
    public async Task Two_who_move_a_step_at_once_do_not_save_over_each_other_unseen(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        await officer.Submit(await officer.Get($"{calendar}/step/2567/result"), "บันทึก", ("Form.From", "1 ส.ค. 2567"), ("Form.To", "1 ส.ค. 2567"));
        var (one, other) = (await officer.Get($"{calendar}/step/2567/result"), await officer.Get($"{calendar}/step/2567/result"));

        (await officer.Submit(one, "บันทึก", ("Form.From", "2 ส.ค. 2567"), ("Form.To", "2 ส.ค. 2567"))).Ok();
        var warned = await officer.Submit(other, "บันทึก", ("Form.From", "3 ส.ค. 2567"), ("Form.To", "3 ส.ค. 2567"));

        Assert.Equal(422, warned.Code);
        warned.Shows("มีผู้อื่นบันทึกข้อมูลนี้");
    }
}
