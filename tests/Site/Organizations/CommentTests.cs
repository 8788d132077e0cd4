using System.Net;
using Microsoft.EntityFrameworkCore;
using Sujarit.Organizations.Comments;
using Sujarit.Platform.Access;
using Sujarit.Platform.Audit;
using Sujarit.Platform.Notices;
using Sujarit.Site.Measures;

namespace Sujarit.Site;

public class CommentTests(Houses houses) : IClassFixture<Houses>
{
    private const string send = "ส่งข้อความ";

    [Theory, OnBoth]
    public async Task A_mentioned_person_is_told_without_the_text_and_finds_it_on_the_page(Engine engine)
    {
        await using var house = await House.Open(engine);
        var (officer, owner, approver) = (house.Person(Role.ItaOfficer), house.Person(Role.Owner), house.Person(Role.Approver));
        using var writer = await house.As(Role.ItaOfficer);
        var page = await OfMeasure(writer, "มาตรการที่พูดถึง");

        (await writer.Get(page)).Ok().Shows("ยังไม่มีข้อความ").Shows("มาตรการที่พูดถึง");
        (await writer.Submit((await writer.Get(page)).Ok(), send, ("Form.Text", $"โปรดส่งภาพ @{approver.Name} ด้วย"), ("Form.Mentioned", owner.PersonId.ToString()))).Ok().Shows("โปรดส่งภาพ").Shows(officer.Name);

        using var reader = await house.As(Role.Owner);
        (await reader.Get("~/office/organizations/notices")).Ok().Shows("มาตรการที่พูดถึง").Hides("โปรดส่งภาพ");
        var notices = await house.Ask(db => db.Set<Notice>().Where(notice => notice.Title.Contains("กล่าวถึงท่าน")).ToListAsync());
        Assert.Equal(new[] { owner.PersonId, approver.PersonId }.Order(), notices.Select(notice => notice.PersonId).Order());
        (await reader.Get("~/office/" + notices[0].Address)).Ok().Shows("โปรดส่งภาพ").Shows(owner.Name);
    }

    [Theory, OnBoth]
    public async Task What_the_office_says_among_itself_is_not_for_who_oversees_it(Engine engine)
    {
        var house = await houses.On(engine);
        using var writer = await house.As(Role.ItaOfficer);
        using var overseer = await house.As(Role.Overseer);
        var page = await OfMeasure(writer, "มาตรการที่พูดกันภายใน");
        var measure = $"~/office/measures/detail/{page.Split('/')[^1]}";

        (await writer.Get(page)).Ok().Hides(house.Person(Role.Overseer).Name);
        (await writer.Get(measure)).Ok().Shows("บันทึกพูดคุย");
        (await overseer.Get(page)).Is(HttpStatusCode.Forbidden);
        (await overseer.Get(measure)).Ok().Hides("บันทึกพูดคุย");
    }

    [Theory, OnBoth]
    public async Task Its_author_edits_and_removes_a_comment_and_nobody_else_but_the_administrator(Engine engine)
    {
        var house = await houses.On(engine);
        using var writer = await house.As(Role.ItaOfficer);
        using var other = await house.As(Role.Owner);
        var page = await OfMeasure(writer, "มาตรการแก้ข้อความ");
        var id = await Written(house, writer, page, "ข้อความแรก");
        (string, string)[] forged = [("comment", id.ToString()), ("version", "1"), ("text", "ปลอม")];

        (await other.Get(page)).Ok().Shows("ข้อความแรก").Hides("ลบข้อความนี้");
        (await other.Get($"{page}?edit={id}")).Ok().Hides("บันทึกการแก้ไข");
        (await other.Post(page + "?handler=Edit", forged)).Is(HttpStatusCode.NotFound);
        (await other.Post(page + "?handler=Remove", forged)).Is(HttpStatusCode.NotFound);
        (await writer.Submit((await writer.Get($"{page}?edit={id}")).Ok(), "บันทึกการแก้ไข", ("text", ""))).Refuses("โปรดเขียนข้อความ");
        (await writer.Submit((await writer.Get($"{page}?edit={id}")).Ok(), "บันทึกการแก้ไข", ("text", "ข้อความที่แก้"))).Ok().Shows("ข้อความที่แก้").Shows("แก้ไขเมื่อ").Hides("ข้อความแรก");
        (await writer.Post(page + "?handler=Edit", forged)).Refuses("มีผู้อื่นบันทึก");

        using var administrator = await house.As(Role.Administrator);
        (await administrator.Post(page + "?handler=Edit", forged)).Is(HttpStatusCode.NotFound);
        (await administrator.Submit((await administrator.Get(page)).Ok(), "ลบข้อความนี้")).Ok().Shows($"ลบแล้วโดย {house.Person(Role.Administrator).Name}").Hides("ข้อความที่แก้");
        (await writer.Get(page)).Ok().Hides("ข้อความที่แก้").Hides("ลบข้อความนี้");
        var key = id.ToString();
        Assert.Contains(await house.Ask(db => db.Set<AuditEntry>().Where(entry => entry.SubjectId == key).Select(entry => entry.Before).ToListAsync()), before => before?.Contains("ข้อความที่แก้", StringComparison.Ordinal) == true);
        await Written(house, writer, page, "ของตนเอง");
        (await writer.Submit((await writer.Get(page)).Ok(), "ลบข้อความนี้")).Ok().Shows($"ลบแล้วโดย {house.Person(Role.ItaOfficer).Name}");
    }

    [Theory, OnBoth]
    public async Task Who_may_not_see_the_object_finds_no_page_and_is_not_offered(Engine engine)
    {
        var house = await houses.On(engine);
        using var administrator = await house.As(Role.Administrator);
        using var owner = await house.As(Role.Owner);
        var person = house.Person(Role.Owner).PersonId;
        var page = $"~/office/organizations/comments/person/{person}";

        (await administrator.Get(page)).Ok().Hides("Form.Mentioned");
        (await administrator.Post(page, ("Form.Text", "ทดลอง"), ("Form.Mentioned", person.ToString()))).Refuses("ไม่มีสิทธิดูเรื่องนี้");
        (await owner.Get(page)).Is(HttpStatusCode.NotFound);
        (await owner.Post(page, ("Form.Text", "ทดลอง"))).Is(HttpStatusCode.NotFound);
        (await owner.Get($"~/office/organizations/comments/measures-work/{Guid.NewGuid()}")).Is(HttpStatusCode.NotFound);
        (await owner.Get($"~/office/organizations/comments/nothing/{person}")).Is(HttpStatusCode.NotFound);
        Assert.False(await house.Ask(db => db.Set<Comment>().AnyAsync(comment => comment.SubjectId == person)));
    }

    [Theory, OnBoth]
    public async Task What_is_no_text_or_mentions_another_agencys_person_is_refused_and_script_is_shown_as_text(Engine engine)
    {
        var house = await houses.On(engine);
        using var writer = await house.As(Role.ItaOfficer);
        var page = await OfMeasure(writer, "มาตรการปฏิเสธ");
        var stranger = house.Person(Role.Owner, Settlement.There);

        (await writer.Post(page, ("Form.Text", "  "))).Refuses("โปรดเขียนข้อความ");
        (await writer.Post(page, ("Form.Text", new string('ก', Comment.Longest + 1)))).Refuses("ยาวเกิน 5,000");
        (await writer.Post(page, ("Form.Text", "ถึงผู้อื่น"), ("Form.Mentioned", stranger.PersonId.ToString()))).Refuses("โปรดเลือกใหม่").Shows("ถึงผู้อื่น");
        (await writer.Get(page)).Ok().Shows("ยังไม่มีข้อความ");
        var shown = (await writer.Submit((await writer.Get(page)).Ok(), send, ("Form.Text", $"<script>alert(1)</script> @{stranger.Name}"))).Ok();
        shown.Shows("<script>alert(1)</script>");
        Assert.DoesNotContain("<script>alert(1)", shown.Source, StringComparison.Ordinal);
        // Somebody here may bear the same name; the stranger is never meant.
        Assert.DoesNotContain(stranger.PersonId, await house.Ask(db => db.Set<Comment>().Where(comment => comment.Text.Contains("script")).Select(comment => comment.Mentions).SingleAsync()));
    }

    [Theory, OnBoth]
    public async Task The_newest_comes_first_page_by_page_and_every_history_leads_there(Engine engine)
    {
        var house = await houses.On(engine);
        using var writer = await house.As(Role.ItaOfficer);
        var page = await OfMeasure(writer, "มาตรการหลายข้อความ");
        for (var number = 1; number <= 21; number++)
        {
            (await writer.Post(page, ("Form.Text", $"ข้อความลำดับ {number}."))).Is(HttpStatusCode.Redirect);
        }

        (await writer.Get(page)).Ok().Shows("ข้อความลำดับ 21.").Hides("ข้อความลำดับ 1.");
        (await writer.Get(page + "?page=2")).Ok().Shows("ข้อความลำดับ 1.").Hides("ข้อความลำดับ 21.");
        var links = (await writer.Get(page.Replace("/comments/", "/history/", StringComparison.Ordinal))).Ok().Document.QuerySelectorAll("a").Select(link => link.GetAttribute("href"));
        Assert.Contains("/thansujarit" + page[1..], links);
        (await writer.Get(page.Replace("organizations/comments/measures-work", "measures/detail", StringComparison.Ordinal))).Ok().Shows("บันทึกพูดคุย");
    }

    private static async Task<string> OfMeasure(Caller officer, string title) =>
        $"~/office/organizations/comments/measures-work/{Journey.IdIn((await Journey.Plan(officer, title)).Ok())}";

    private static async Task<Guid> Written(House house, Caller writer, string page, string text)
    {
        (await writer.Submit((await writer.Get(page)).Ok(), send, ("Form.Text", text))).Ok().Shows(text);
        return await house.Ask(db => db.Set<Comment>().Where(comment => comment.Text == text).Select(comment => comment.Id).SingleAsync());
    }
}
