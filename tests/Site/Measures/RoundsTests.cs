using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Kernel;
using Sujarit.Measures.Planning;
using Sujarit.Measures.Rounds;
using Sujarit.Platform.Access;
using Sujarit.Platform.Notices;

namespace Sujarit.Site.Measures;

public class RoundsTests(Houses houses) : IClassFixture<Houses>
{
    [Theory, OnBoth]
    public async Task A_planned_measure_asks_its_owners_for_every_round_to_come(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        house.Clock.Be(new DateOnly(2024, 5, 20));
        var office = house.Person(Role.Owner).OfficeId.ToString();
        var id = Journey.IdIn(await Journey.Plan(officer, "มาตรการรายไตรมาส", ("Form.Offices", new[] { office }), ("Form.Cadence", "Quarterly")));
        Assert.Equal([new(2024, 6, 30), new DateOnly(2024, 9, 30)], await Due(house, id));

        await Edit(officer, id, ("Form.Cadence", "Monthly"));
        Assert.Equal([new(2024, 5, 31), new(2024, 6, 30), new(2024, 7, 31), new(2024, 8, 31), new DateOnly(2024, 9, 30)], await Due(house, id));

        await Edit(officer, id, ("Form.Cadence", "OwnDays"), ("Form.RoundDays", "15 ส.ค. 2567\n๑๕ ก.ย. ๒๕๖๗"));
        Assert.Equal([new(2024, 8, 15), new DateOnly(2024, 9, 15)], await Due(house, id));
        (await officer.Submit((await officer.Get($"~/office/measures/plan/{id}")).Ok(), "บันทึก", ("Form.RoundDays", "กลางเดือน"))).Refuses("อ่านวันครบกำหนด “กลางเดือน” ไม่ได้");

        (await officer.Submit((await officer.Get($"~/office/measures/withdraw/{id}")).Ok(), "ถอนรายการนี้", ("Reason", "รวมกับมาตรการอื่น"))).Ok();
        Assert.Empty(await Due(house, id));
        (await officer.Submit((await officer.Get($"~/office/measures/withdraw/{id}")).Ok(), "นำกลับมาใช้")).Ok();
        Assert.Equal(2, (await Due(house, id)).Count);
    }

    [Theory, OnBoth]
    public async Task A_changed_cadence_keeps_what_is_answered_and_what_is_late(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        house.Clock.Be(new DateOnly(2024, 3, 10));
        var office = house.Person(Role.Owner).OfficeId.ToString();
        var id = Journey.IdIn(await Journey.Plan(officer, "มาตรการรายเดือน", ("Form.Offices", new[] { office }), ("Form.Cadence", "Monthly")));
        var tasks = await house.Ask(db => db.Set<RoundTask>().OrderBy(task => task.DueOn).Select(task => task.Id).ToListAsync());
        (await officer.Submit((await officer.Get($"~/office/measures/answer/{tasks[0]}")).Ok(), "บันทึกว่าไม่มีการดำเนินการ", ("reason", "ยังไม่ถึงแผน"))).Ok();
        house.Clock.Be(new DateOnly(2024, 6, 5));

        await Edit(officer, id, ("Form.Cadence", "HalfYearly"));

        Assert.Equal([new(2024, 3, 31), new(2024, 4, 30), new(2024, 5, 31), new DateOnly(2024, 9, 30)], await Due(house, id));
    }

    [Theory, OnBoth]
    public async Task One_form_gives_a_cadence_to_every_work_that_has_none(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        var owner = new Owner(house.Person(Role.Owner).OfficeId, "สำนักปลัด");
        await house.Do(db =>
        {
            db.Add(YearWork.Open(Journey.Now));
            Work[] works = [Measure.Plan(Journey.Now, 1, 1, "มาตรการหนึ่ง"), ItemWork.Plan(Journey.Now, 2, "O1", "โครงสร้าง", []), ItemWork.Plan(Journey.Now, 3, "O2", "ผู้บริหาร", [])];
            Array.ForEach(works, work => work.BelongTo([owner]));
            db.AddRange(works);
        });

        var page = (await officer.Get("~/office/measures/rounds")).Ok().Shows("มี 3 งานที่ยังไม่มีความถี่").Shows("ยังไม่มีรอบรายงานของปีนี้");
        (await officer.Submit(page, "ตั้งความถี่")).Refuses("โปรดเลือกความถี่");
        page = (await officer.Submit(page, "ตั้งความถี่", ("kind", "item"), ("cadence", "Quarterly"))).Ok().Shows("ตั้งความถี่ให้ 2 งานแล้ว").Shows("มี 1 งานที่ยังไม่มีความถี่");
        page.Shows("รอตอบ").Shows("30 ก.ย. 2567");
        Assert.Equal(2, await house.Ask(db => db.Set<RoundTask>().CountAsync()));
        (await officer.Get("~/office/measures/rounds?state=overdue")).Ok().Shows("ไม่พบรอบตามที่กรอง");
        var csv = (await officer.Get("~/office/measures/rounds?format=csv")).Ok();
        Assert.Equal(3, csv.Source.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains("30 ก.ย. 2567,O1,โครงสร้าง,สำนักปลัด,รอตอบ", csv.Source, StringComparison.Ordinal);
        using var reader = await house.As(Role.Owner);
        (await reader.Get("~/office/measures/rounds")).Ok().Hides("ตั้งความถี่ให้งานที่ยังไม่ได้ตั้ง");
    }

    [Theory, OnBoth]
    public async Task Saving_the_same_works_at_once_makes_each_task_once(Engine engine)
    {
        var house = await houses.On(engine);
        var works = Enumerable.Range(1, 5).Select(no => Measure.Plan(Journey.Now, 700 + no, 70 + no, $"มาตรการพร้อมกัน {no}")).ToList();
        works.ForEach(work => work.BelongTo([new Owner(house.Person(Role.Owner).OfficeId, "สำนักปลัด")]));
        works.ForEach(work => work.TellEvery(Cadence.Monthly));
        await house.Do(db => db.AddRange(works));
        var ids = works.Select(work => work.Id).ToList();

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => house.Ask(async services =>
        {
            var own = await services.GetRequiredService<Sujarit.Platform.Data.AppDb>().Set<Work>().Where(work => ids.Contains(work.Id)).ToListAsync();
            await services.GetRequiredService<RoundBook>().Save(own, Journey.Now.FirstDay);
            return own.Count;
        })));

        Assert.Equal(60, await house.Ask(db => db.Set<RoundTask>().CountAsync(task => ids.Contains(task.WorkId))));
    }

    [Theory, OnBoth]
    public async Task What_waits_climbs_to_owner_head_and_chief_once_each_and_to_who_stands_in(Engine engine)
    {
        await using var house = await House.Open(engine);
        var (owner, chief, standIn) = (house.Person(Role.Owner), house.Person(Role.Approver), house.Person(Role.CaseOfficer));
        house.Clock.Be(new DateOnly(2024, 8, 1));
        using var officer = await house.As(Role.ItaOfficer);
        using var administrator = await house.As(Role.Administrator);
        await administrator.Submit((await administrator.Get($"~/office/organizations/offices/edit/{owner.OfficeId}")).Ok(), "บันทึก", ("Head", owner.PersonId.ToString()));
        await officer.Submit((await officer.Get("~/office/measures/ladder")).Ok(), "บันทึก", ("Chief", chief.PersonId.ToString()));
        await administrator.Submit(
            (await administrator.Get("~/office/organizations/absence")).Ok(), "บันทึก",
            ("Form.Person", chief.PersonId.ToString()), ("Form.StandIn", standIn.PersonId.ToString()), ("Form.First", "1 ก.ย. 2567"), ("Form.Last", "10 ก.ย. 2567"));
        await Journey.Plan(officer, "มาตรการรายเดือน", ("Form.Offices", new[] { owner.OfficeId.ToString() }), ("Form.Cadence", "Monthly"));

        foreach (var day in new DateOnly[] { new(2024, 8, 24), new(2024, 8, 31), new(2024, 9, 1), new(2024, 9, 3), new(2024, 9, 3), new(2024, 9, 7) })
        {
            house.Clock.Be(day);
            await Walk(house);
        }

        var told = await house.Ask(db => db.Set<Notice>().OrderBy(notice => notice.At).Select(notice => new { notice.PersonId, notice.Title, notice.Address }).ToListAsync());
        string[] To(Guid person) => [.. told.Where(notice => notice.PersonId == person).Select(notice => notice.Title.Split(':')[0])];
        // The owner's office has several who report; the head is one of them.
        Assert.Equal(["ครบกำหนดรายงานในอีก 7 วัน", "ครบกำหนดรายงานวันนี้", "เกินกำหนดรายงาน 1 วัน", "เกินกำหนดรายงาน 3 วัน"], To(owner.PersonId));
        Assert.Equal(["เกินกำหนดรายงาน 7 วัน"], To(chief.PersonId));
        Assert.Equal(["เกินกำหนดรายงาน 7 วัน"], To(standIn.PersonId));
        Assert.All(told, notice => Assert.Contains("มาตรการที่ 1 ของสำนักปลัด", notice.Title, StringComparison.Ordinal));
    }

    [Theory, OnBoth]
    public async Task A_head_who_is_an_owner_too_is_told_once_where_several_steps_come_on_one_day(Engine engine)
    {
        await using var house = await House.Open(engine);
        var owner = house.Person(Role.Owner);
        house.Clock.Be(new DateOnly(2024, 8, 1));
        using var officer = await house.As(Role.ItaOfficer);
        using var administrator = await house.As(Role.Administrator);
        await administrator.Submit((await administrator.Get($"~/office/organizations/offices/edit/{owner.OfficeId}")).Ok(), "บันทึก", ("Head", owner.PersonId.ToString()));
        await Journey.Plan(officer, "มาตรการรายเดือน", ("Form.Offices", new[] { owner.OfficeId.ToString() }), ("Form.Cadence", "Monthly"));

        // Nobody walked for weeks: the owner's and the head's steps are due together.
        house.Clock.Be(new DateOnly(2024, 9, 20));
        await Walk(house);

        var late = await house.Ask(db => db.Set<Notice>().Where(notice => notice.PersonId == owner.PersonId && notice.Title.StartsWith("เกินกำหนดรายงาน 20 วัน")).Select(notice => notice.Address).ToListAsync());
        Assert.StartsWith("measures/answer/", Assert.Single(late), StringComparison.Ordinal);
    }

    [Theory, OnBoth]
    public async Task A_head_who_does_not_report_is_led_to_the_late_tasks_of_the_office_and_who_reports_to_the_answer(Engine engine)
    {
        await using var house = await House.Open(engine);
        var (owner, head) = (house.Person(Role.Owner), house.Person(Role.CaseOfficer));
        house.Clock.Be(new DateOnly(2024, 8, 1));
        using var officer = await house.As(Role.ItaOfficer);
        using var administrator = await house.As(Role.Administrator);
        await administrator.Submit((await administrator.Get($"~/office/organizations/offices/edit/{owner.OfficeId}")).Ok(), "บันทึก", ("Head", head.PersonId.ToString()));
        // Nobody of the second office reports: its head is asked from the first day on.
        var other = await house.Ask(db => db.Set<Organizations.Office>().Where(office => office.Order == 3).Select(office => office.Id).SingleAsync());
        await administrator.Submit((await administrator.Get($"~/office/organizations/offices/edit/{other}")).Ok(), "บันทึก", ("Head", head.PersonId.ToString()));
        await Journey.Plan(officer, "มาตรการรายเดือน", ("Form.Offices", new[] { owner.OfficeId.ToString(), other.ToString() }), ("Form.Cadence", "Monthly"));
        foreach (var day in new DateOnly[] { new(2024, 8, 24), new(2024, 9, 3) })
        {
            house.Clock.Be(day);
            await Walk(house);
        }

        var told = await house.Ask(db => db.Set<Notice>().OrderBy(notice => notice.At).ThenBy(notice => notice.Title).Select(notice => new { notice.PersonId, notice.Address }).ToListAsync());
        using var caller = await house.As(Role.CaseOfficer);
        var led = told.Where(notice => notice.PersonId == head.PersonId).Select(notice => notice.Address).Distinct().ToList();
        Assert.Equal([$"measures/rounds?year=2567&owner={other}", $"measures/rounds?year=2567&owner={other}&state=Overdue", $"measures/rounds?year=2567&owner={owner.OfficeId}&state=Overdue"], led.ToHashSet());
        foreach (var address in led)
        {
            (await caller.Get($"~/office/{address}")).Ok().Shows("มาตรการรายเดือน");
        }

        using var reporter = await house.As(Role.Owner);
        var asked = told.First(notice => notice.PersonId == owner.PersonId).Address;
        Assert.StartsWith("measures/answer/", asked, StringComparison.Ordinal);
        (await reporter.Get($"~/office/{asked}")).Ok();
    }

    [Theory, OnBoth]
    public async Task The_daily_round_is_made_once_a_day_not_before_morning_and_by_one_alone(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        await Journey.Plan(officer, "มาตรการ", ("Form.Offices", new[] { house.Person(Role.Owner).OfficeId.ToString() }), ("Form.Cadence", "Monthly"));
        var room = house.Services.GetRequiredService<RoundRoom>();
        await Walk(house);
        Assert.False(await room.WalkNext(TestContext.Current.CancellationToken));

        house.Clock.Be(new DateOnly(2024, 9, 17));
        house.Clock.Pass(TimeSpan.FromHours(-4));
        Assert.False(await room.WalkNext(TestContext.Current.CancellationToken));
        house.Clock.Pass(TimeSpan.FromHours(4));
        var walked = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => room.WalkNext(TestContext.Current.CancellationToken))));
        Assert.True(walked.Count(isWalked => isWalked) <= 1, "several made the same round");
    }

    [Theory, OnBoth]
    public async Task A_round_cut_short_is_made_to_its_end_when_the_lease_is_over(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        await Journey.Plan(officer, "มาตรการ", ("Form.Offices", new[] { house.Person(Role.Owner).OfficeId.ToString() }), ("Form.Cadence", "Monthly"));
        await Walk(house);
        var room = house.Services.GetRequiredService<RoundRoom>();
        house.Clock.Be(new DateOnly(2024, 9, 23));
        // As after a kill: claimed by somebody who is no more.
        var until = house.Clock.GetUtcNow().AddMinutes(5);
        await house.Ask(db => db.Set<Ladder>().ExecuteUpdateAsync(change => change.SetProperty(ladder => ladder.LeasedUntil, until).SetProperty(ladder => ladder.WalkedOn, new DateOnly(2024, 9, 22))));
        Assert.False(await room.WalkNext(TestContext.Current.CancellationToken));

        house.Clock.Pass(TimeSpan.FromMinutes(6));
        await Walk(house);
        Assert.Equal(LadderStep.Before, await house.Ask(db => db.Set<RoundTask>().Select(task => task.Step).SingleAsync()));
    }

    private static async Task Walk(House house)
    {
        // The site's own round may come first.
        await house.Services.GetRequiredService<RoundRoom>().WalkNext(TestContext.Current.CancellationToken);
        for (var look = 0; look < 100; look++)
        {
            if (await house.Ask(db => db.Set<Ladder>().AllAsync(ladder => ladder.WalkedOn == house.Clock.Today())))
            {
                return;
            }

            await Task.Delay(100, TestContext.Current.CancellationToken);
        }

        Assert.Fail("the round was not made");
    }

    private static async Task Edit(Caller officer, string id, params (string Name, object? Value)[] typed) =>
        (await officer.Submit((await officer.Get($"~/office/measures/plan/{id}")).Ok(), "บันทึก", typed)).Ok();

    private static Task<List<DateOnly>> Due(House house, string work) =>
        house.Ask(db => db.Set<RoundTask>().Where(task => task.WorkId == Guid.Parse(work)).OrderBy(task => task.DueOn).Select(task => task.DueOn).ToListAsync());
}
