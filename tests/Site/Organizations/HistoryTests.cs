using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Measures.Planning;
using Sujarit.Organizations.History;
using Sujarit.Platform.Access;
using Sujarit.Platform.Audit;
using Sujarit.Site.Measures;

namespace Sujarit.Site;

public class HistoryTests(Houses houses) : IClassFixture<Houses>
{
    [Theory, OnBoth]
    public async Task Every_earlier_title_is_seen_and_the_first_comes_back_as_a_new_change(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        var id = await Renamed(officer, "ชื่อแรก", "ชื่อที่สอง", "ชื่อที่สาม");

        (await officer.Get($"~/office/measures/detail/{id}")).Ok().Shows("ประวัติการแก้ไข");
        (await officer.Get(History(id))).Ok().Shows("ชื่อแรก").Shows("ชื่อที่สอง").Shows("ชื่อที่สาม").Shows(house.Person(Role.ItaOfficer).Name);
        (await officer.Get(History(id) + "?field=measures_work.period")).Ok().Hides("ชื่อที่สอง");
        var confirm = (await officer.Get(await RestoreFirst(house, id))).Ok().Shows("ค่าปัจจุบัน").Shows("ชื่อที่สาม").Shows("ชื่อแรก");
        (await officer.Submit(confirm, "คืนค่านี้")).Ok().Shows("คืนค่าเดิมแล้ว");

        Assert.Equal("ชื่อแรก", await Title(house, id));
        var acts = await house.Ask(db => db.Set<AuditEntry>().Where(entry => entry.SubjectId == id && entry.Subject == "measures_work").OrderBy(entry => entry.Number).Select(entry => entry.Act).ToListAsync());
        Assert.Equal(["added", "changed", "changed", "changed", Restoring.Act], acts.Order(StringComparer.Ordinal));
        await using var scope = house.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Visit>().OverAll();
        Assert.All(await ActivatorUtilities.CreateInstance<AuditCheck>(scope.ServiceProvider).Run(TestContext.Current.CancellationToken), report => Assert.Empty(report.Problems));
    }

    [Theory, OnBoth]
    public async Task A_list_is_shown_in_words_whichever_kind_of_row_keeps_it(Engine engine)
    {
        var house = await houses.On(engine);
        using var officer = await house.As(Role.ItaOfficer);
        var action = IndicatorAction.Plan(Journey.Now, 701, "1", ["แนวทางแรก", "แนวทางที่สอง"]);
        await house.Do(db => db.Add(action));
        (await officer.Get(History(action.Id.ToString()))).Ok().Shows("แนวทางแรก, แนวทางที่สอง");
    }

    [Theory, OnBoth]
    public async Task Who_restores_what_another_changed_meanwhile_is_warned_and_may_decide(Engine engine)
    {
        var house = await houses.On(engine);
        using var officer = await house.As(Role.ItaOfficer);
        var id = await Renamed(officer, "เดิม", "ใหม่");
        var confirm = (await officer.Get(await RestoreFirst(house, id))).Ok();
        await Rename(officer, id, "ใหม่กว่า");

        var warned = (await officer.Submit(confirm, "คืนค่านี้")).Refuses("มีผู้แก้ไขช่องนี้หลังจากที่ท่านเปิดหน้านี้").Shows("ใหม่กว่า");
        Assert.Equal("ใหม่กว่า", await Title(house, id));
        (await officer.Submit(warned, "คืนค่านี้")).Ok();
        Assert.Equal("เดิม", await Title(house, id));
        (await officer.Submit((await officer.Get(await RestoreFirst(house, id))).Ok(), "คืนค่านี้")).Refuses("ตรงกับค่าที่เลือกอยู่แล้ว");
    }

    [Theory, OnBoth]
    public async Task A_role_that_may_only_read_sees_the_history_and_cannot_restore(Engine engine)
    {
        var house = await houses.On(engine);
        using var officer = await house.As(Role.ItaOfficer);
        using var owner = await house.As(Role.Owner);
        var id = await Renamed(officer, "ก่อน", "หลัง");
        var address = await RestoreFirst(house, id);

        (await officer.Get(History(id))).Ok().Shows("คืนค่านี้");
        (await owner.Get(History(id))).Ok().Shows("ก่อน").Hides("คืนค่านี้");
        (await owner.Get(address)).Ok().Shows("ไม่มีสิทธิ์คืนค่านี้");
        (await owner.Post(address, ("seen", "1"))).Refuses("ไม่มีสิทธิ์คืนค่านี้");
        Assert.Equal("หลัง", await Title(house, id));
        (await owner.Get($"~/office/organizations/history/person/{house.Person(Role.Owner).PersonId}")).Is(HttpStatusCode.NotFound);
    }

    [Theory, OnBoth]
    public async Task A_withdrawn_measure_refuses_and_what_is_no_subject_is_no_page(Engine engine)
    {
        var house = await houses.On(engine);
        using var officer = await house.As(Role.ItaOfficer);
        var id = await Renamed(officer, "ก่อนถอน", "หลังแก้");
        var address = await RestoreFirst(house, id);
        await officer.Submit((await officer.Get($"~/office/measures/withdraw/{id}")).Ok(), "ถอนรายการนี้", ("Reason", "ซ้ำ"));

        (await officer.Submit((await officer.Get(address)).Ok(), "คืนค่านี้")).Refuses("ถอนแล้ว จึงคืนค่าไม่ได้");
        (await officer.Get($"~/office/organizations/history/nothing/{id}")).Is(HttpStatusCode.NotFound);
        (await officer.Get(History(Guid.NewGuid().ToString()))).Is(HttpStatusCode.NotFound);
        (await officer.Get(address.Replace("/title", "/withdrawn_at", StringComparison.Ordinal))).Is(HttpStatusCode.NotFound);
    }

    [Theory, OnBoth]
    public async Task Lists_days_and_words_come_back_as_they_were(Engine engine)
    {
        var house = await houses.On(engine);
        using var officer = await house.As(Role.ItaOfficer);
        var id = Journey.IdIn(await Journey.Plan(officer, "มาตรการครบช่อง", ("Form.Steps", "หนึ่ง\nสอง"), ("Form.First", "1 ต.ค. 2566"), ("Form.Cadence", "Quarterly")));
        await officer.Submit((await officer.Get($"~/office/measures/plan/{id}")).Ok(), "บันทึก", ("Form.Steps", "สาม"), ("Form.First", "2 ต.ค. 2566"), ("Form.Cadence", "Monthly"));

        foreach (var column in new[] { "steps", "starts_on", "cadence" })
        {
            (await officer.Submit((await officer.Get(await RestoreFirst(house, id, column))).Ok(), "คืนค่านี้")).Ok();
        }

        var measure = await house.Ask(db => db.Set<Measure>().SingleAsync(measure => measure.Id == Guid.Parse(id)));
        Assert.Equal(["หนึ่ง", "สอง"], measure.Steps);
        Assert.Equal((new DateOnly(2023, 10, 1), Cadence.Quarterly), (measure.StartsOn!.Value, measure.Cadence!.Value));
    }

    [Theory, OnBoth]
    public async Task Days_of_the_agencys_own_are_shown_as_days_and_come_back(Engine engine)
    {
        var house = await houses.On(engine);
        using var officer = await house.As(Role.ItaOfficer);
        var measure = Measure.Plan(Journey.Now, 702, 702, "มาตรการกำหนดวันเอง");
        measure.TellOn([new DateOnly(2024, 3, 31), new DateOnly(2024, 9, 20)]);
        await house.Do(db => db.Add(measure));
        await house.Ask(async db =>
        {
            (await db.Set<Measure>().SingleAsync(known => known.Id == measure.Id)).TellOn([new DateOnly(2024, 6, 30)]);
            return await db.SaveChangesAsync();
        });
        var id = measure.Id.ToString();

        (await officer.Get(History(id))).Ok().Shows("31 มี.ค. 2567, 20 ก.ย. 2567").Shows("30 มิ.ย. 2567").Hides("2024-");
        (await officer.Submit((await officer.Get(await RestoreFirst(house, id, "round_days"))).Ok().Shows("31 มี.ค. 2567"), "คืนค่านี้")).Ok();
        Assert.Equal([new DateOnly(2024, 3, 31), new DateOnly(2024, 9, 20)], (await house.Ask(db => db.Set<Measure>().AsNoTracking().SingleAsync(known => known.Id == measure.Id))).RoundDays!);
    }

    [Theory, OnBoth]
    public async Task An_administrator_restores_a_persons_name_and_nothing_of_the_sign_in_is_shown(Engine engine)
    {
        var house = await houses.On(engine);
        using var administrator = await house.As(Role.Administrator);
        var person = house.Person(Role.CaseOfficer);
        await administrator.Submit((await administrator.Get($"~/office/organizations/people/edit/{person.PersonId}")).Ok(), "บันทึก", ("Form.Name", "นางสาวชื่อใหม่ มาดี"));

        (await administrator.Get($"~/office/organizations/history/person/{person.PersonId}")).Ok().Shows("นางสาวชื่อใหม่ มาดี").Hides("บัญชีเข้าสู่ระบบ");
        (await administrator.Submit((await administrator.Get(await RestoreFirst(house, person.PersonId.ToString(), "name", "person"))).Ok(), "คืนค่านี้")).Ok();
        (await administrator.Get($"~/office/organizations/people/edit/{person.PersonId}")).Ok().Shows(person.Name);
    }

    private static string History(string id) => $"~/office/organizations/history/measures-work/{id}";

    private static async Task<string> Renamed(Caller officer, string first, params string[] later)
    {
        var id = Journey.IdIn((await Journey.Plan(officer, first)).Ok());
        foreach (var title in later)
        {
            await Rename(officer, id, title);
        }

        return id;
    }

    private static async Task Rename(Caller officer, string id, string title) =>
        (await officer.Submit((await officer.Get($"~/office/measures/plan/{id}")).Ok(), "บันทึก", ("Form.Title", title))).Ok();

    private static Task<string?> Title(House house, string id) =>
        house.Ask(db => db.Set<Measure>().Where(measure => measure.Id == Guid.Parse(id)).Select(measure => measure.Title).SingleAsync());

    // Where what the column said before its first change is brought back.
    private static async Task<string> RestoreFirst(House house, string id, string column = "title", string kind = "measures-work")
    {
        var name = $"\"{column}\":";
        var number = await house.Ask(db => db.Set<AuditEntry>().Where(entry => entry.SubjectId == id && entry.Act == "changed" && entry.Before!.Contains(name)).MinAsync(entry => entry.Number));
        return $"~/office/organizations/restore/{kind}/{id}/{number}/{column}";
    }
}
