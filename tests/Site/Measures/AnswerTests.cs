using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Kernel;
using Sujarit.Measures.Doing;
using Sujarit.Measures.Planning;
using Sujarit.Measures.Reports;
using Sujarit.Measures.Rounds;
using Sujarit.Organizations;
using Sujarit.Organizations.SignIn;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Pages;

namespace Sujarit.Site.Measures;

public class AnswerTests(Houses houses) : IClassFixture<Houses>
{
    private const int crowd = 40;

    private static readonly byte[] dot = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    [Theory, OnBoth]
    public async Task An_owner_answers_a_round_with_a_photo_and_the_task_is_closed(Engine engine)
    {
        var house = await houses.On(engine);
        var task = await Asked(house, house.Person(Role.Owner).OfficeId);
        using var owner = await house.As(Role.Owner);
        var form = (await owner.Get($"~/office/measures/answer/{task}")).Ok().Shows("รอตอบ").Shows("ครบกำหนด 19 กันยายน 2567").Shows("ครั้งก่อนรายงานว่า").Shows("ประชุมเตรียมงาน");
        Assert.Equal("", form.Typed("Form.Text"));

        (await owner.Submit(form, "ส่งรายงาน", ("Form.Text", ""))).Refuses("โปรดเล่าสั้น ๆ");
        (await owner.Submit(form, "ส่งรายงาน", ("Form.Status", "Done"), ("Form.Text", "อบรมแล้ว"))).Refuses("ยังไม่ได้แนบหลักฐาน").Shows("อบรมแล้ว");
        var thanks = await owner.Submit(form, "ส่งรายงาน", ("Form.Status", "Done"), ("Form.Text", "อบรมแล้ว"), ("Form.Files", new Upload("ภาพ.png", dot, "image/png")));

        thanks.Ok().Shows("บันทึกรายงานของรอบนี้แล้ว");
        Assert.EndsWith("/organizations/today", thanks.Address.AbsolutePath, StringComparison.Ordinal);
        var kept = await house.Ask(db => db.Set<RoundTask>().SingleAsync(known => known.Id == task));
        Assert.Equal((TaskState.Answered, house.Person(Role.Owner).Name), (kept.State, kept.AnsweredBy));
        var told = await house.Ask(db => db.Set<Progress>().Include(progress => progress.Uses).ThenInclude(use => use.Piece).SingleAsync(progress => progress.Id == kept.ProgressId));
        Assert.Equal(("อบรมแล้ว", 1), (told.Text, told.Evidence.Count));
        (await owner.Get($"~/office/measures/answer/{task}")).Ok().Shows("รายงานรอบนี้แล้ว").Hides("ส่งรายงาน");
    }

    [Theory, OnBoth]
    public async Task Nothing_to_do_in_a_round_is_said_with_a_reason_and_tells_nothing_of_the_work(Engine engine)
    {
        var house = await houses.On(engine);
        var task = await Asked(house, house.Person(Role.Owner).OfficeId);
        using var owner = await house.As(Role.Owner);
        var page = (await owner.Get($"~/office/measures/answer/{task}")).Ok();

        (await owner.Submit(page, "บันทึกว่าไม่มีการดำเนินการ")).Refuses("โปรดบอกเหตุผล");
        (await owner.Submit(page, "บันทึกว่าไม่มีการดำเนินการ", ("reason", "ไม่มีผู้ยืมพัสดุในรอบนี้"))).Ok();

        var kept = await house.Ask(db => db.Set<RoundTask>().SingleAsync(known => known.Id == task));
        Assert.Equal((TaskState.Excused, "ไม่มีผู้ยืมพัสดุในรอบนี้"), (kept.State, kept.ExcusedWhy));
        Assert.Null(kept.ProgressId);
        Assert.Equal(1, await house.Ask(db => db.Set<Progress>().CountAsync(progress => progress.WorkId == kept.WorkId)));
    }

    [Theory, OnBoth]
    public async Task An_answer_that_is_begun_is_kept_with_its_photos_and_gone_on_with_by_a_colleague(Engine engine)
    {
        var house = await houses.On(engine);
        var task = await Asked(house, house.Person(Role.Owner).OfficeId);
        using var owner = await house.As(Role.Owner);
        using var officer = await house.As(Role.ItaOfficer);
        var (form, stale) = ((await owner.Get($"~/office/measures/answer/{task}")).Ok(), (await officer.Get($"~/office/measures/answer/{task}")).Ok());

        (await owner.Submit(form, "เก็บร่างไว้ก่อน", ("Form.Status", "Done"), ("Form.Text", "อบรมไปครึ่งหนึ่ง"), ("Form.Files", new Upload("ร่าง.png", dot, "image/png")))).Ok().Shows("เก็บร่างไว้แล้ว");
        Assert.Single((await house.Ask(db => db.Set<RoundTask>().Where(known => known.Id == task).Select(known => known.Draft).SingleAsync()))!.Pieces);

        Assert.Equal(TaskState.Waiting, await house.Ask(db => db.Set<RoundTask>().Where(known => known.Id == task).Select(known => known.State).SingleAsync()));
        Assert.Equal(["ประชุมเตรียมงาน"], await Texts(house, task));
        (await owner.Get("~/office/organizations/today")).Ok().Shows("มีร่างที่ยังไม่ส่ง");
        // Who opened the page before is not to write over it.
        Assert.Equal("ของอีกคน", (await officer.Submit(stale, "เก็บร่างไว้ก่อน", ("Form.Text", "ของอีกคน"))).Refuses(FormKeeper.Overtaken).Typed("Form.Text"));
        var resumed = (await officer.Get($"~/office/measures/answer/{task}")).Ok().Shows($"ร่างที่ {house.Person(Role.Owner).Name} เก็บไว้");
        Assert.Equal("อบรมไปครึ่งหนึ่ง", resumed.Typed("Form.Text"));
        (await officer.Submit(resumed, "ส่งรายงาน", ("Form.Text", "อบรมครบแล้ว"))).Ok().Shows("บันทึกรายงานของรอบนี้แล้ว");

        var kept = await house.Ask(db => db.Set<RoundTask>().SingleAsync(known => known.Id == task));
        Assert.Null(kept.Draft);
        var used = await house.Ask(db => db.Set<EvidenceUse>().Include(use => use.Piece).SingleAsync(use => use.ProgressId == kept.ProgressId));
        // What was sent with the draft is of the day that is told in the end.
        Assert.Equal(await house.Ask(db => db.Set<Progress>().Where(told => told.Id == kept.ProgressId).Select(told => (DateOnly?)told.On).SingleAsync()), used.Piece.HappenedOn);
    }

    [Theory, OnBoth]
    public async Task A_photo_of_nothing_and_one_of_several_that_is_none_are_named_and_what_was_chosen_has_to_be_chosen_again(Engine engine)
    {
        var house = await houses.On(engine);
        var task = await Asked(house, house.Person(Role.Owner).OfficeId);
        using var owner = await house.As(Role.Owner);
        var form = (await owner.Get($"~/office/measures/answer/{task}")).Ok();
        Upload photo = new("ดี.png", dot, "image/png"), nothing = new("ว่าง.jpg", [], "image/jpeg"), none = new("แปลก.bin", [1, 2, 3, 0, 255], "application/octet-stream");

        (await owner.Submit(form, "ส่งรายงาน", ("Form.Status", "Done"), ("Form.Text", "อบรมแล้ว"), ("Form.Files", new[] { photo, nothing }))).Refuses("“ว่าง.jpg”").Shows("ไฟล์ว่างเปล่า").Shows("โปรดเลือกไฟล์อีกครั้ง");
        (await owner.Submit(form, "เก็บร่างไว้ก่อน", ("Form.Text", "อบรมแล้ว"), ("Form.Files", new[] { nothing }))).Refuses("“ว่าง.jpg”");
        (await owner.Submit(form, "ส่งรายงาน", ("Form.Status", "Done"), ("Form.Text", "อบรมแล้ว"), ("Form.Files", new[] { photo, none }))).Refuses("“แปลก.bin”");
        (await owner.Submit(form, "ส่งรายงาน", ("Form.On", "31/02/2567"), ("Form.Text", "อบรมแล้ว"), ("Form.Files", photo))).Refuses("").Shows("โปรดเลือกไฟล์อีกครั้ง");
        Assert.Equal(TaskState.Waiting, await house.Ask(db => db.Set<RoundTask>().Where(known => known.Id == task).Select(known => known.State).SingleAsync()));
    }

    [Theory, OnBoth]
    public async Task A_draft_is_thrown_away_and_none_is_kept_of_what_is_answered(Engine engine)
    {
        var house = await houses.On(engine);
        var task = await Asked(house, house.Person(Role.Owner).OfficeId);
        using var owner = await house.As(Role.Owner);
        var form = (await owner.Get($"~/office/measures/answer/{task}")).Ok();
        // Half a form is no mistake.
        var drafted = (await owner.Submit(form, "เก็บร่างไว้ก่อน", ("Form.Text", ""), ("Form.On", ""))).Ok();
        var away = (await owner.Submit(drafted, "ทิ้งร่าง")).Ok().Shows("ทิ้งร่างแล้ว").Hides("เก็บไว้เมื่อ");
        (await owner.Submit(away, "ส่งรายงาน", ("Form.Text", "ส่งแล้ว"))).Ok();

        (await owner.Submit(drafted, "เก็บร่างไว้ก่อน", ("Form.Text", "ช้าไป"))).Refuses("");

        Assert.Null(await house.Ask(db => db.Set<RoundTask>().Where(known => known.Id == task).Select(known => known.Draft).SingleAsync()));
    }

    [Theory, OnBoth]
    public async Task Of_two_in_one_office_the_second_is_told_and_keeps_what_was_typed(Engine engine)
    {
        var house = await houses.On(engine);
        var task = await Asked(house, house.Person(Role.Owner).OfficeId);
        using var owner = await house.As(Role.Owner);
        using var officer = await house.As(Role.ItaOfficer);
        var (one, two) = (await owner.Get($"~/office/measures/answer/{task}"), await officer.Get($"~/office/measures/answer/{task}"));

        (await owner.Submit(one, "ส่งรายงาน", ("Form.Text", "ของคนแรก"))).Ok();
        var second = (await officer.Submit(two, "ส่งรายงาน", ("Form.Text", "ของคนที่สอง"))).Refuses($"{house.Person(Role.Owner).Name} รายงานรอบนี้ของสำนักปลัดไปแล้ว");

        Assert.Equal("ของคนที่สอง", second.Typed("Form.Text"));
        Assert.Equal(["ประชุมเตรียมงาน", "ของคนแรก"], await Texts(house, task));
    }

    [Theory, OnBoth]
    public async Task Two_who_answer_at_the_same_moment_tell_it_once(Engine engine)
    {
        var house = await houses.On(engine);
        var task = await Asked(house, house.Person(Role.Owner).OfficeId);
        using var owner = await house.As(Role.Owner);
        using var officer = await house.As(Role.ItaOfficer);
        var pages = await Task.WhenAll(new[] { owner, officer }.Select(caller => caller.Get($"~/office/measures/answer/{task}")));

        var answers = await Task.WhenAll(owner.Submit(pages[0], "ส่งรายงาน", ("Form.Text", "พร้อมกันหนึ่ง")), officer.Submit(pages[1], "ส่งรายงาน", ("Form.Text", "พร้อมกันสอง")));

        Assert.Equal([200, 422], answers.Select(answer => answer.Code).Order());
        answers.Single(answer => answer.Code == 422).Refuses("ไปแล้ว");
        Assert.Equal(2, (await Texts(house, task)).Count);
    }

    [Theory, OnBoth]
    public async Task Forty_owners_who_answer_at_once_lose_nothing(Engine engine)
    {
        await using var house = await House.Open(engine, settings: new Dictionary<string, string?> { ["SignIn:PostsPerMinute"] = "1000" });
        var people = await Crowd(house);
        var work = Measure.Plan(Journey.Now, 500, 50, "มาตรการของทุกคน");
        work.BelongTo(people.Select(person => new Owner(person.Id, person.Name)));
        work.TellOn([house.Clock.Today().AddDays(3)]);
        await house.Ask(async services =>
        {
            services.GetRequiredService<AppDb>().Add(work);
            await services.GetRequiredService<RoundBook>().Save(work);
            return true;
        });
        var tasks = await house.Ask(db => db.Set<RoundTask>().ToDictionaryAsync(task => task.OwnerId, task => task.Id));
        Assert.Equal(crowd, tasks.Count);
        var callers = new List<(Caller Caller, Page Form, string Text)>();
        foreach (var person in people)
        {
            var caller = await SignedIn(house, person.Email);
            callers.Add((caller, (await caller.Get($"~/office/measures/answer/{tasks[person.Id]}")).Ok(), $"คำตอบของ {person.Name}"));
        }

        var answers = await Task.WhenAll(callers.Select(one => one.Caller.Submit(
            one.Form, "ส่งรายงาน", ("Form.Status", "InProgress"), ("Form.Text", one.Text), ("Form.Files", new Upload("ภาพ.png", dot, "image/png")))));

        callers.ForEach(one => one.Caller.Dispose());
        Assert.All(answers, answer => answer.Ok().Shows("ขอบคุณ"));
        var told = await house.Ask(db => db.Set<Progress>().Include(progress => progress.Uses).ThenInclude(use => use.Piece).Where(progress => progress.WorkId == work.Id).ToListAsync());
        Assert.Equal(callers.Select(one => one.Text).Order(StringComparer.Ordinal), told.Select(progress => progress.Text).Order(StringComparer.Ordinal));
        Assert.All(told, progress => Assert.Single(progress.Evidence));
        var answered = await house.Ask(db => db.Set<RoundTask>().Where(task => task.State == TaskState.Answered).Select(task => task.ProgressId).Distinct().CountAsync());
        Assert.Equal(crowd, answered);
        Assert.Equal(ProgressStatus.InProgress, await house.Ask(db => db.Set<Work>().Where(known => known.Id == work.Id).Select(known => known.Status).SingleAsync()));
    }

    [Theory, OnBoth]
    public async Task The_task_of_another_owner_and_a_task_that_is_no_more_cannot_be_answered(Engine engine)
    {
        var house = await houses.On(engine);
        var other = await house.Ask(db => db.Set<Office>().Where(office => office.Name == "กองช่าง").Select(office => office.Id).SingleAsync());
        var task = await Asked(house, other);
        using var owner = await house.As(Role.Owner);
        (await owner.Get($"~/office/measures/answer/{task}")).Is(HttpStatusCode.Forbidden);
        (await owner.Get($"~/office/measures/answer/{Guid.CreateVersion7()}")).Is(HttpStatusCode.NotFound);
        using var stranger = await house.As(Role.ItaOfficer, Settlement.There);
        (await stranger.Get($"~/office/measures/answer/{task}")).Is(HttpStatusCode.NotFound);
    }

    private static async Task<Caller> SignedIn(House house, string email)
    {
        var caller = house.Anybody();
        await caller.SignIn(email, Inhabitant.Password);
        return caller;
    }

    /// <summary>A task of the owner, due in three days, of a work of which something was told before.</summary>
    private static async Task<Guid> Asked(House house, Guid owner)
    {
        var asked = Guid.Empty;
        await house.Do(db =>
        {
            var hand = Hands.Of(db, house.Clock);
            var work = Measure.Plan(Journey.Now, 800, 80, $"มาตรการ {Guid.NewGuid():N}");
            work.BelongTo([new Owner(owner, "สำนักปลัด")]);
            work.Report(new Telling(hand.Today.AddDays(-30), "ประชุมเตรียมงาน", ProgressStatus.InProgress, HasEvidence: false, null), hand);
            var task = RoundTask.Ask(work, work.Owners[0], new Round(hand.Today.AddDays(-10), hand.Today.AddDays(3)));
            db.AddRange(work, task);
            asked = task.Id;
        });
        return asked;
    }

    private static Task<List<string>> Texts(House house, Guid task) =>
        house.Ask(db => db.Set<Progress>().Where(progress => db.Set<RoundTask>().Any(known => known.Id == task && known.WorkId == progress.WorkId)).OrderBy(progress => progress.Order).Select(progress => progress.Text).ToListAsync());

    private static Task<List<(Guid Id, string Name, string Email)>> Crowd(House house) =>
        house.Ask(async services =>
        {
            var (db, accounts) = (services.GetRequiredService<AppDb>(), services.GetRequiredService<UserManager<Account>>());
            var people = new List<(Guid, string, string)>();
            for (var number = 1; number <= crowd; number++)
            {
                var account = new Account($"owner{number}@thansujarit.example");
                Assert.True((await accounts.CreateAsync(account, Inhabitant.Password)).Succeeded);
                var person = Person.Join($"นายเจ้าของงาน คนที่{number}", null, null, [Role.Owner]);
                person.SignInWith(account.Id);
                db.Add(person);
                people.Add((person.Id, person.Name, account.Email!));
            }

            await db.SaveChangesAsync();
            return people;
        });
}
