using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Kernel;
using Sujarit.Measures.Doing;
using Sujarit.Measures.Planning;
using Sujarit.Measures.Reports;
using Sujarit.Measures.Rounds;
using Sujarit.Organizations;
using Sujarit.Organizations.Today;
using Sujarit.Platform.Access;
using Sujarit.Site.Measures;

namespace Sujarit.Site;

public class TodayTests(Houses houses) : IClassFixture<Houses>
{
    private const int most = 6;

    [Theory, OnBoth]
    public async Task The_office_leads_to_today_and_a_day_without_work_says_what_comes(Engine engine)
    {
        var house = await houses.On(engine);
        using var approver = await house.As(Role.Approver);
        var page = (await approver.Get("~/office")).Ok();
        Assert.EndsWith("/office/organizations/today", page.Address.AbsolutePath, StringComparison.Ordinal);
        page.Shows("วันนี้ไม่มีงานค้าง").Shows("16 กันยายน 2567").Hides("เกินกำหนด");
        Assert.Equal("วันนี้", page.Find("nav[aria-label='เมนูหลัก'] a").TextContent);
    }

    [Theory, OnBoth]
    public async Task The_sample_agency_is_alive_on_its_day(Engine engine)
    {
        await using var house = await House.OpenSampled(engine);
        using var owner = await house.As(Role.Owner);
        var page = (await owner.Get("~/office/organizations/today")).Ok().Shows("ครบกำหนดใน 7 วัน").Shows("อีก 4 วัน 20 ก.ย. 2567").Shows("คะแนนที่เสี่ยง").Shows("คะแนน");
        Assert.Contains("/measures/answer/", page.Find("#DueSoon ~ .todo a").GetAttribute("href")!, StringComparison.Ordinal);
        var states = await house.Ask(db => db.Set<RoundTask>().GroupBy(task => task.State).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(row => row.Key, row => row.Count));
        Assert.True(states[TaskState.Answered] > 0 && states[TaskState.Excused] > 0 && states[TaskState.Waiting] > 1, string.Join(' ', states));
        using var officer = await house.As(Role.ItaOfficer);
        (await officer.Get("~/office/organizations/today")).Ok().Shows("เกินกำหนด");
        (await officer.Get("~/office/measures/rounds?state=overdue")).Ok().Shows("1 รอบ");
    }

    [Theory, OnBoth]
    public async Task Every_section_shows_what_is_the_persons_own_and_links_to_where_it_is_done(Engine engine)
    {
        await using var house = await House.Open(engine);
        var (mine, theirs) = (house.Person(Role.Owner).OfficeId, await Office(house, "กองช่าง"));
        await Ask(house, "มาตรการที่สาย", mine, -2);
        await Ask(house, "มาตรการพรุ่งนี้", mine, 1);
        await Ask(house, "มาตรการเดือนหน้า", mine, 30);
        await Ask(house, "มาตรการของกองช่าง", theirs, -5);

        using var owner = await house.As(Role.Owner);
        var page = (await owner.Get("~/office/organizations/today")).Ok();
        page.Shows("เกินกำหนด").Shows("มาตรการที่สาย").Shows("เกินมา 2 วัน").Shows("ครบกำหนดพรุ่งนี้").Hides("มาตรการเดือนหน้า").Hides("กองช่าง").Hides("วันนี้ไม่มีงานค้าง");
        (await owner.Get(page.Find("#Overdue ~ .todo a").GetAttribute("href")!)).Ok().Shows("รายงานของรอบ").Shows("มาตรการที่สาย");

        using var approver = await house.As(Role.Approver, Settlement.There);
        (await approver.Get("~/office/organizations/today")).Ok().Hides("มาตรการที่สาย");
    }

    [Theory, OnBoth]
    public async Task Who_follows_up_sees_who_is_late_in_one_line(Engine engine)
    {
        await using var house = await House.Open(engine);
        await Ask(house, "มาตรการหนึ่ง", await Office(house, "กองช่าง"), -5);
        await Ask(house, "มาตรการสอง", await Office(house, "กองช่าง"), -3);
        await Ask(house, "มาตรการสาม", await Office(house, "กองคลัง"), -1);
        using var officer = await house.As(Role.ItaOfficer);
        var page = (await officer.Get("~/office/organizations/today")).Ok().Shows("งานของส่วนราชการอื่นที่เกินกำหนด 3 เรื่อง").Shows("กองช่าง 2, กองคลัง 1").Hides("มาตรการหนึ่ง");
        (await officer.Get(page.Find("#Overdue ~ .todo a").GetAttribute("href")!)).Ok().Shows("มาตรการหนึ่ง").Shows("มาตรการสาม");
    }

    [Theory, OnBoth]
    public async Task Nothing_pressing_says_what_comes_next(Engine engine)
    {
        await using var house = await House.Open(engine);
        await Ask(house, "มาตรการเดือนหน้า", house.Person(Role.Owner).OfficeId, 30);
        using var owner = await house.As(Role.Owner);
        (await owner.Get("~/office/organizations/today")).Ok().Shows("วันนี้ไม่มีงานค้าง").Shows("มาตรการเดือนหน้า ครบกำหนด 16 ตุลาคม 2567");
    }

    [Theory, OnBoth]
    public async Task On_the_last_night_of_the_fiscal_year_what_is_due_turns_overdue_at_midnight_in_thailand(Engine engine)
    {
        await using var house = await House.Open(engine);
        await Ask(house, "มาตรการสิ้นปี", house.Person(Role.Owner).OfficeId, 14);
        house.Clock.Pass(new DateTimeOffset(2024, 9, 30, 16, 50, 0, TimeSpan.Zero) - house.Clock.GetUtcNow());
        using var owner = await house.As(Role.Owner);
        (await owner.Get("~/office/organizations/today")).Ok().Shows("30 กันยายน 2567").Shows("ครบกำหนดวันนี้");
        house.Clock.Pass(new DateTimeOffset(2024, 9, 30, 17, 0, 1, TimeSpan.Zero) - house.Clock.GetUtcNow());
        (await owner.Get("~/office/organizations/today")).Ok().Shows("1 ตุลาคม 2567").Shows("เกินมา 1 วัน");
    }

    [Theory, OnBoth]
    public async Task What_others_changed_since_the_last_visit_is_counted_on_own_works_only(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var owner = await house.As(Role.Owner);
        using var officer = await house.As(Role.ItaOfficer);
        (await owner.Get("~/office/organizations/today")).Ok().Hides("เปลี่ยนแปลงตั้งแต่");
        house.Clock.Pass(TimeSpan.FromHours(2));
        var own = Journey.IdIn(await Journey.Plan(officer, "มาตรการของเรา", ("Form.Offices", new[] { house.Person(Role.Owner).OfficeId.ToString() })));
        await Journey.Plan(officer, "มาตรการของกองอื่น");
        await officer.Submit((await officer.Get($"~/office/measures/progress/{own}")).Ok(), "ส่งรายงาน", ("Form.Status", "InProgress"), ("Form.Text", "ประชุมแล้ว"));
        await owner.Submit((await owner.Get($"~/office/measures/progress/{own}")).Ok(), "ส่งรายงาน", ("Form.Status", "InProgress"), ("Form.Text", "ที่ตนเองรายงาน"));
        house.Clock.Pass(TimeSpan.FromHours(2));

        var page = (await owner.Get("~/office/organizations/today")).Ok().Shows("เปลี่ยนแปลงตั้งแต่เข้าครั้งก่อน").Shows("มาตรการของเรา").Hides("มาตรการของกองอื่น");
        Assert.Contains($"3 ครั้ง โดย {house.Person(Role.ItaOfficer).Name}", page.Text, StringComparison.Ordinal);
        Assert.EndsWith($"/measures/detail/{own}", page.Find("#Changed ~ .todo a").GetAttribute("href")!, StringComparison.Ordinal);
        house.Clock.Pass(TimeSpan.FromMinutes(20));
        (await owner.Get("~/office/organizations/today")).Ok().Shows("มาตรการของเรา");
        house.Clock.Pass(TimeSpan.FromHours(3));
        (await owner.Get("~/office/organizations/today")).Ok().Hides("เปลี่ยนแปลงตั้งแต่");
    }

    [Theory, OnBoth]
    public async Task With_five_years_of_a_real_agencys_size_the_page_asks_at_most_six_times(Engine engine)
    {
        await using var house = await House.OpenSampled(engine);
        await FiveYears(house);
        foreach (var role in new[] { Role.ItaOfficer, Role.Owner, Role.Approver })
        {
            using var caller = await house.As(role);
            await caller.Get("~/office/organizations/today");
            house.Clock.Pass(TimeSpan.FromHours(2));
            await caller.Get("~/office/organizations/today");
            using var other = await house.As(role == Role.ItaOfficer ? Role.Owner : Role.ItaOfficer);
            var own = await house.Ask(db => db.Set<Measure>().Where(work => work.Year == Journey.Now && work.OwnerIds.Contains(house.Person(Role.Owner).OfficeId)).OrderBy(work => work.Order).Select(work => work.Id).FirstAsync());
            (await other.Submit((await other.Get($"~/office/measures/progress/{own}")).Ok(), "ส่งรายงาน", ("Form.Status", "InProgress"), ("Form.Text", "ทำต่อ"))).Ok();
            await caller.Get("~/office/organizations/today");
            // As after a save of anybody.
            house.Services.GetRequiredService<TodayBook>().Turn(null);
            var asked = await caller.Count("~/office/organizations/today");
            var watch = Stopwatch.StartNew();
            var page = (await caller.Get("~/office/organizations/today")).Ok();
            TestContext.Current.TestOutputHelper?.WriteLine($"{engine} {role}: {asked.Count} queries, {watch.Elapsed.TotalMilliseconds:0} ms, {page.Content.Length} bytes");
            Assert.True(asked.Count is > 0 and <= most, $"{role}: {asked.Count}\n{string.Join("\n\n", asked)}");
        }
    }

    // 40 staff, 35 items and 20 measures a year, 12 rounds each, five years; the year under way is answered up to the month before.
    private static async Task FiveYears(House house)
    {
        var offices = await house.Ask(db => db.Set<Office>().OrderBy(office => office.Order).Select(office => new Owner(office.Id, office.Name)).ToListAsync());
        await house.Do(db => db.AddRange(Enumerable.Range(1, 40).Select(number => Person.Join($"นายพนักงาน คนที่{number}", null, offices[number % offices.Count].Id, [Role.Owner]))));
        for (var back = 4; back >= 0; back--)
        {
            var year = new FiscalYear(Journey.Now.BuddhistYear - back);
            await house.Do(db =>
            {
                var works = Enumerable.Range(1, 20).Select(number => (Work)Measure.Plan(year, 1000 + number, 100 + number, $"มาตรการ {number} ปี {year}"))
                    .Concat(Enumerable.Range(1, 35).Select(number => ItemWork.Plan(year, 2000 + number, $"O{number}", $"ข้อ {number}", [])));
                foreach (var (at, work) in works.Index())
                {
                    Answered(db, work, offices[at % offices.Count]);
                }
            });
        }
    }

    private static void Answered(Sujarit.Platform.Data.AppDb db, Work work, Owner owner)
    {
        work.BelongTo([owner]);
        work.TellEvery(Cadence.Monthly);
        db.Add(work);
        foreach (var round in RoundCalendar.Of(work))
        {
            var task = RoundTask.Ask(work, owner, round);
            db.Add(task);
            if (round.DueOn < new DateOnly(2024, 8, 31))
            {
                var hand = new Hand("นายพนักงาน คนหนึ่ง", null, ThaiClock.Begin(round.DueOn), round.DueOn);
                task.Answer(work.Report(new Telling(round.DueOn, $"รายงานรอบ {round.DueOn.Month}", ProgressStatus.InProgress, HasEvidence: false, null), hand), hand);
            }
        }
    }

    private static Task Ask(House house, string title, Guid owner, int days) =>
        house.Do(db =>
        {
            var name = db.Set<Office>().Where(office => office.Id == owner).Select(office => office.Name).Single();
            var work = Measure.Plan(Journey.Now, 600, 60, title);
            work.BelongTo([new Owner(owner, name)]);
            db.AddRange(work, RoundTask.Ask(work, work.Owners[0], new Round(Journey.Now.FirstDay, house.Clock.Today().AddDays(days))));
        });

    private static Task<Guid> Office(House house, string name) =>
        house.Ask(db => db.Set<Office>().Where(office => office.Name == name).Select(office => office.Id).SingleAsync());
}
