using System.Net;
using Microsoft.EntityFrameworkCore;
using Sujarit.Measures.Planning;
using Sujarit.Measures.Rounds;
using Sujarit.Organizations;
using Sujarit.Organizations.Absences;
using Sujarit.Platform.Access;
using Sujarit.Site.Measures;

namespace Sujarit.Site;

public class AbsenceTests(Houses houses) : IClassFixture<Houses>
{
    private const string address = "~/office/organizations/absence";

    [Theory, OnBoth]
    public async Task While_somebody_is_away_the_stand_in_sees_the_tasks_and_answers_them(Engine engine)
    {
        await using var house = await House.Open(engine);
        var (away, standIn) = (house.Person(Role.Owner), house.Person(Role.ItaOfficer));
        var task = await TaskOf(house, away);
        using var officer = await house.As(Role.ItaOfficer);
        (await officer.Get("~/office/organizations/today")).Ok().Hides("มาตรการส่วนตัว");
        using var owner = await house.As(Role.Owner);
        var page = (await owner.Get(address)).Ok().Shows("ยังไม่มีผู้แจ้งว่าไม่อยู่");

        page = (await owner.Submit(page, "บันทึก", ("Form.StandIn", standIn.PersonId.ToString()), ("Form.First", "16 ก.ย. 2567"), ("Form.Last", "18 ก.ย. 2567"), ("Form.Reason", "ลาป่วย"))).Ok();

        page.Shows("ไม่อยู่ตอนนี้").Shows("16-18 กันยายน 2567").Shows("ลาป่วย");
        (await officer.Get(address)).Ok().Shows("16-18 กันยายน 2567").Hides("ลาป่วย");
        var today = (await officer.Get("~/office/organizations/today")).Ok().Shows("มาตรการส่วนตัว").Shows($"แทน {away.Name}");
        (await officer.Submit((await officer.Get($"~/office/measures/answer/{task}")).Ok(), "ส่งรายงาน", ("Form.Text", "ทำแทนแล้ว"))).Ok();
        Assert.Equal(standIn.Name, await house.Ask(db => db.Set<RoundTask>().Where(known => known.Id == task).Select(known => known.AnsweredBy).SingleAsync()));
        Assert.Contains("/measures/answer/", today.Find("#DueSoon ~ .todo a").GetAttribute("href")!, StringComparison.Ordinal);
    }

    [Theory, OnBoth]
    public async Task A_stand_in_who_cannot_sign_in_is_not_said_to_be_told(Engine engine)
    {
        await using var house = await House.Open(engine);
        var standIn = Person.Join("นางมาลี ไม่มีบัญชี", "เจ้าพนักงานธุรการ", null, []);
        await house.Do(db => db.Add(standIn));
        using var owner = await house.As(Role.Owner);

        (await owner.Submit((await owner.Get(address)).Ok(), "บันทึก", ("Form.StandIn", standIn.Id.ToString()), ("Form.First", "16 ก.ย. 2567"), ("Form.Last", "18 ก.ย. 2567"))).Ok().Shows("ยังไม่มีบัญชีเข้าสู่ระบบ").Hides("ได้รับแจ้งแทนในช่วงนี้");
    }

    [Theory, OnBoth]
    public async Task After_the_days_or_once_withdrawn_nobody_stands_in_any_more(Engine engine)
    {
        await using var house = await House.Open(engine);
        var (away, standIn) = (house.Person(Role.CaseOfficer), house.Person(Role.Owner));
        await TaskOf(house, away);
        using var owner = await house.As(Role.Owner);
        await Say(house, away, standIn, 0, 1);
        (await owner.Get("~/office/organizations/today")).Ok().Shows("มาตรการส่วนตัว");

        using var person = await house.As(Role.CaseOfficer);
        (await person.Submit((await person.Get(address)).Ok(), "ยกเลิก")).Ok().Shows("ยกเลิกแล้ว").Shows("ยังไม่มีผู้แจ้ง");
        (await owner.Get("~/office/organizations/today")).Ok().Hides("มาตรการส่วนตัว");

        await Say(house, away, standIn, 0, 1);
        house.Clock.Be(new DateOnly(2024, 9, 18));
        owner.Forget();
        await owner.SignIn(standIn);
        (await owner.Get("~/office/organizations/today")).Ok().Hides("มาตรการส่วนตัว");
    }

    [Theory, OnBoth]
    public async Task Nobody_says_it_for_others_but_the_administrator(Engine engine)
    {
        await using var house = await House.Open(engine);
        var (owner, officer) = (house.Person(Role.Owner), house.Person(Role.ItaOfficer));
        using var somebody = await house.As(Role.Owner);
        await somebody.Post(address, ("Form.Person", officer.PersonId.ToString()), ("Form.StandIn", house.Person(Role.CaseOfficer).PersonId.ToString()), ("Form.First", "20 ก.ย. 2567"), ("Form.Last", "21 ก.ย. 2567"));
        Assert.Equal(owner.PersonId, await house.Ask(db => db.Set<Absence>().Select(absence => absence.PersonId).SingleAsync()));

        using var administrator = await house.As(Role.Administrator);
        var page = (await administrator.Get(address)).Ok();
        (await administrator.Submit(page, "บันทึก", ("Form.Person", officer.PersonId.ToString()), ("Form.StandIn", owner.PersonId.ToString()), ("Form.First", "20 ก.ย. 2567"), ("Form.Last", "20 ก.ย. 2567"))).Refuses("แจ้งว่าไม่อยู่แล้วในช่วง");
        (await administrator.Submit(page, "บันทึก", ("Form.Person", officer.PersonId.ToString()), ("Form.StandIn", owner.PersonId.ToString()), ("Form.First", "25 ก.ย. 2567"), ("Form.Last", "26 ก.ย. 2567"))).Ok();
        var id = await house.Ask(db => db.Set<Absence>().Where(absence => absence.PersonId == officer.PersonId).Select(absence => absence.Id).SingleAsync());
        (await somebody.Post($"{address}?handler=Withdraw", ("absence", id.ToString()))).Is(HttpStatusCode.NotFound);
        using var overseer = await house.As(Role.Overseer);
        (await overseer.Get(address)).Is(HttpStatusCode.Forbidden);
    }

    [Theory, OnBoth]
    public async Task A_refused_absence_comes_back_as_it_was_typed(Engine engine)
    {
        var house = await houses.On(engine);
        using var owner = await house.As(Role.Owner);
        var page = (await owner.Get(address)).Ok();
        (await owner.Submit(page, "บันทึก")).Refuses("โปรดเลือกผู้ปฏิบัติหน้าที่แทน");
        var refused = (await owner.Submit(page, "บันทึก", ("Form.StandIn", house.Person(Role.Owner).PersonId.ToString()), ("Form.First", "20 ก.ย. 2567"), ("Form.Last", "21 ก.ย. 2567"))).Refuses("ต้องเป็นคนอื่น");
        Assert.Equal("20 ก.ย. 2567", refused.Typed("Form.First"));
    }

    [Theory, OnBoth]
    public async Task The_head_of_an_office_is_somebody_who_works_at_the_agency(Engine engine)
    {
        var house = await houses.On(engine);
        using var administrator = await house.As(Role.Administrator);
        var owner = house.Person(Role.Owner);
        var form = (await administrator.Get($"~/office/organizations/offices/edit/{owner.OfficeId}")).Ok();
        (await administrator.Submit(form, "บันทึก", ("Head", owner.PersonId.ToString()))).Ok();
        form = (await administrator.Get($"~/office/organizations/offices/edit/{owner.OfficeId}")).Ok();
        Assert.Equal(owner.PersonId.ToString(), form.Typed("Head"));
        (await administrator.Submit(form, "บันทึก", ("Head", house.Person(Role.Owner, Settlement.There).PersonId.ToString()))).Refuses("ไม่พบบุคคลที่เลือกเป็นหัวหน้า");
    }

    private static async Task<Guid> TaskOf(House house, Inhabitant person)
    {
        var asked = Guid.Empty;
        await house.Do(db =>
        {
            var work = Measure.Plan(Journey.Now, 600, 60, "มาตรการส่วนตัว");
            work.BelongTo([new Owner(person.PersonId, person.Name)]);
            var task = RoundTask.Ask(work, work.Owners[0], new Round(Journey.Now.FirstDay, new DateOnly(2024, 9, 20)));
            db.AddRange(work, task);
            asked = task.Id;
        });
        return asked;
    }

    private static Task Say(House house, Inhabitant away, Inhabitant standIn, int first, int last) =>
        house.Do(db =>
        {
            var today = new DateOnly(2024, 9, 16);
            var people = db.Set<Organizations.Person>().AsNoTracking().ToList();
            db.Add(Absence.Say(people.Single(person => person.Id == away.PersonId), people.Single(person => person.Id == standIn.PersonId), today.AddDays(first), today.AddDays(last), null, [], today));
        });
}
