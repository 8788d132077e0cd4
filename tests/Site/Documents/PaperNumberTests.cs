using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Documents.Papers;
using Sujarit.Kernel;
using Sujarit.Organizations;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Site.Killing;

namespace Sujarit.Site.Documents;

/// <summary>Numbers of papers have neither gaps nor doubles, however many are given at once and whatever fails.</summary>
public class PaperNumberTests
{
    private const int crowd = 40;

    [Theory, OnBoth]
    public async Task Forty_orders_issued_at_once_have_the_numbers_one_to_forty(Engine engine)
    {
        await using var house = await House.Open(engine);
        var drafts = Enumerable.Range(0, crowd).Select(at => PaperWork.Drafted(house, PaperKind.Order, $"คำสั่งที่ {at}")).ToList();
        await house.Do(db => db.AddRange(drafts));

        await Task.WhenAll(drafts.Select(draft => PaperWork.Number(house, draft.Id)));

        Assert.Equal(Enumerable.Range(1, crowd), (await Numbers(house, PaperKind.Order)).Order());
        Assert.Equal(crowd, (await house.Ask(db => db.Set<NumberSeries>().SingleAsync())).Last);
    }

    [Theory, OnBoth]
    public async Task Forty_calls_of_the_page_at_once_have_the_numbers_one_to_forty(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        var drafts = Enumerable.Range(0, crowd).Select(at => PaperWork.Drafted(house, PaperKind.Order, $"คำสั่งที่ {at}")).ToList();
        await house.Do(db => db.AddRange(drafts));

        var sendings = new List<Func<Task<Page>>>();
        foreach (var draft in drafts)
        {
            sendings.Add(Attempt.Form(officer, (await officer.Get($"{PaperWork.Root}/{draft.Id}")).Ok(), "ออกเลข"));
        }

        var answers = await Task.WhenAll(sendings.Select(send => send()));

        Assert.All(answers, answer => answer.Is(HttpStatusCode.Redirect));
        Assert.Equal(Enumerable.Range(1, crowd), (await Numbers(house, PaperKind.Order)).Order());
    }

    [Theory, OnBoth]
    public async Task Two_who_issue_the_same_draft_at_once_give_it_one_number(Engine engine)
    {
        await using var house = await House.Open(engine);
        var draft = PaperWork.Drafted(house, PaperKind.Order, "คำสั่ง");
        await house.Do(db => db.Add(draft));

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(async _ =>
        {
            try
            {
                await PaperWork.Number(house, draft.Id);
                return "";
            }
            catch (RuleBrokenException refused)
            {
                return refused.Message;
            }
        }));

        Assert.Single(answers, "");
        Assert.All(answers.Where(answer => answer.Length > 0), answer => Assert.Contains("ออกเลขแล้ว คือ 1/2567", answer, StringComparison.Ordinal));
        Assert.Equal([1], await Numbers(house, PaperKind.Order));
    }

    [Theory, OnBoth]
    public async Task What_fails_in_the_middle_takes_no_number(Engine engine)
    {
        await using var house = await House.Open(engine);
        var drafts = Enumerable.Range(0, 2).Select(at => PaperWork.Drafted(house, PaperKind.Order, $"คำสั่งที่ {at}")).ToList();
        await house.Do(db => db.AddRange(drafts));

        await Assert.ThrowsAsync<InvalidOperationException>(() => house.Ask(async services =>
        {
            var db = services.GetRequiredService<AppDb>();
            var paper = await db.Set<Paper>().SingleAsync(known => known.Id == drafts[0].Id);
            await db.Atomically(async () =>
            {
                await services.GetRequiredService<NumberBook>().Issue(paper, PaperWork.Today, paper.Version, PaperWork.Hand);
                throw new InvalidOperationException("The power goes.");
            });
            return true;
        }));

        Assert.Equal(PaperState.Draft, (await PaperWork.Kept(house, drafts[0].Id.ToString())).State);
        await PaperWork.Number(house, drafts[1].Id);
        Assert.Equal([1], await Numbers(house, PaperKind.Order));
    }

    [Theory, OnBoth]
    public async Task Numbers_begin_anew_with_the_calendar_year_and_never_go_back(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        var (first, second, third) = (await PaperWork.Draft(officer, "Order", "คำสั่งแรก"), await PaperWork.Draft(officer, "Order", "คำสั่งสอง"), await PaperWork.Draft(officer, "Order", "คำสั่งสาม"));

        (await PaperWork.Issue(officer, first, "10 ก.ย. 2567")).Ok().Shows("1/2567");
        (await PaperWork.Issue(officer, second, "9 ก.ย. 2567")).Is(HttpStatusCode.UnprocessableEntity).Refuses("เลขถัดไปจึงลงวันที่ก่อนนั้นไม่ได้");
        (await PaperWork.Issue(officer, second, "17 ก.ย. 2567")).Is(HttpStatusCode.UnprocessableEntity).Refuses("อยู่ในอนาคต");
        (await PaperWork.Issue(officer, second, "10 ก.ย. 2567")).Ok().Shows("2/2567");
        house.Clock.Be(new DateOnly(2025, 1, 2));
        officer.Forget();
        await officer.SignIn(house.Person(Role.ItaOfficer));
        (await PaperWork.Issue(officer, third)).Ok().Shows("1/2568");
    }

    [Theory, OnBoth]
    public async Task The_office_says_whose_numbers_they_are_by_which_code_and_from_which_on(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var keeper = await house.As(Role.Administrator);
        using var officer = await house.As(Role.ItaOfficer);
        var memo = await PaperWork.Draft(officer, "Memo", "ขออนุมัติ");
        (await PaperWork.Issue(officer, memo)).Is(HttpStatusCode.UnprocessableEntity).Refuses("ยังไม่ได้กำหนดรหัสหนังสือของสำนักปลัด");

        var numbering = (await keeper.Get($"{PaperWork.Root}/numbering")).Ok();
        (await keeper.Submit(numbering, "บันทึกการออกเลข", ("Form.Codes[1].Code", "<script>"))).Refuses("ใช้ไม่ได้");
        (await keeper.Submit((await keeper.Get($"{PaperWork.Root}/numbering")).Ok(), "บันทึกการออกเลข", ("Form.Codes[1].Code", "สฎ ๗๑๐๓๘"), ("Form.Codes[2].Code", "สฎ 71038"))).Refuses("มีมากกว่าหนึ่งส่วนราชการ");
        (await keeper.Submit((await keeper.Get($"{PaperWork.Root}/numbering")).Ok(), "บันทึกการออกเลข", ("Form.Codes[1].Code", "สฎ ๗๑๐๓๘"))).Ok().Shows("บันทึกการออกเลขแล้ว");
        var office = house.Person(Role.ItaOfficer).OfficeId;
        (await keeper.Submit((await keeper.Get($"{PaperWork.Root}/first-number")).Ok(), "กำหนดเลขแรก", ("First.Kind", "Memo"), ("First.Office", office.ToString()), ("First.Number", "12"))).Ok().Shows("กำหนดเลขแรกของปีแล้ว");

        (await PaperWork.Issue(officer, memo)).Ok().Shows("สฎ 71038/12");
        (await keeper.Submit((await keeper.Get($"{PaperWork.Root}/first-number")).Ok(), "กำหนดเลขแรก", ("First.Kind", "Memo"), ("First.Office", office.ToString()), ("First.Number", "1"))).Refuses("ออกเลขไปแล้วถึงเลขที่ 12");
        (await keeper.Submit((await keeper.Get($"{PaperWork.Root}/numbering")).Ok(), "บันทึกการออกเลข", ("Form.Rules[0].IsByOffice", "false"))).Refuses("เปลี่ยนชุดเลขไม่ได้");

        // A code that goes to another office within the year must not bring its numbers twice.
        (await keeper.Submit((await keeper.Get($"{PaperWork.Root}/numbering")).Ok(), "บันทึกการออกเลข", ("Form.Codes[1].Code", "สฎ 71039"), ("Form.Codes[2].Code", "สฎ 71038"))).Ok();
        var other = await house.Ask(db => db.Set<Office>().Where(known => known.Name == "กองคลัง").Select(known => known.Id).SingleAsync());
        (await keeper.Submit((await keeper.Get($"{PaperWork.Root}/first-number")).Ok(), "กำหนดเลขแรก", ("First.Kind", "Memo"), ("First.Office", other.ToString()), ("First.Number", "12"))).Ok();
        var second = await PaperWork.Draft(officer, "Memo", "ขออนุมัติของกองคลัง", ("Form.Office", other.ToString()));
        (await PaperWork.Issue(officer, second)).Is(HttpStatusCode.UnprocessableEntity).Refuses("ใช้ไปแล้วในปีนี้");
        Assert.Null((await PaperWork.Kept(house, second)).Number);
    }

    private static Task<List<int>> Numbers(House house, PaperKind kind) =>
        house.Ask(db => db.Set<Paper>().Where(paper => paper.Kind == kind && paper.Number != null).Select(paper => paper.Number!.Value).ToListAsync());
}
