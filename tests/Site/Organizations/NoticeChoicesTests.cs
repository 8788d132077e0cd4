using System.Net;
using Microsoft.EntityFrameworkCore;
using Sujarit.Organizations.Telling;
using Sujarit.Platform.Access;
using Sujarit.Platform.Notices;

namespace Sujarit.Site;

/// <summary>How people choose to be told, and link their LINE.</summary>
public class NoticeChoicesTests
{
    private const string choices = "~/office/organizations/notice-choices";

    [Theory, OnBoth]
    public async Task A_choice_is_ones_own_and_kept(Engine engine)
    {
        await using var office = await PostOffice.Open(engine);
        using var owner = await office.House.As(Role.Owner);
        var page = (await owner.Get(choices)).Ok();
        Assert.Equal("Daily", Chosen(page, "Mail"));
        page = await owner.Submit(page, "บันทึก", ("Mail", "AtOnce"), ("Line", "Never"));
        Assert.Equal(("AtOnce", "Never"), (Chosen(page.Ok().Shows("บันทึกแล้ว"), "Mail"), Chosen(page, "Line")));
        using var approver = await office.House.As(Role.Approver);
        Assert.Equal("Daily", Chosen((await approver.Get(choices)).Ok(), "Mail"));
        (await owner.Post(choices, ("Mail", "7"), ("Line", "Never"))).Is(HttpStatusCode.UnprocessableEntity);
    }

    [Theory, OnBoth]
    public async Task A_code_sent_by_line_links_it_and_it_can_be_unlinked(Engine engine)
    {
        await using var office = await PostOffice.Open(engine);
        using var owner = await office.House.As(Role.Owner);
        var code = await Code(owner);

        (await office.Tells(PostOffice.Wrote("U-owner", "สวัสดี"))).Ok();
        (await office.Tells(PostOffice.Wrote("U-owner", code.ToLowerInvariant()))).Ok();
        Assert.Contains("องค์การบริหารส่วนตำบลธารสุจริต", office.Line.Replies[^1], StringComparison.Ordinal);
        Assert.Equal("U-owner", await LineId(office, Role.Owner));
        // A code is good once.
        (await office.Tells(PostOffice.Wrote("U-other", code))).Ok();
        Assert.Contains("ไม่ถูกต้อง", office.Line.Replies[^1], StringComparison.Ordinal);
        Assert.Equal("U-owner", await LineId(office, Role.Owner));

        await office.Tell(Role.Owner, "ถึงกำหนดรายงานความก้าวหน้า");
        await office.Until(() => office.Line.Messages.Count == 1, "no message came");
        (await owner.Submit((await owner.Get(choices)).Ok().Shows("เชื่อมแล้ว"), "ยกเลิกการเชื่อม LINE")).Ok().Shows("ยังไม่ได้เชื่อม");
        Assert.Null(await LineId(office, Role.Owner));
    }

    [Theory, OnBoth]
    public async Task What_line_has_not_signed_links_nothing(Engine engine)
    {
        await using var office = await PostOffice.Open(engine);
        using var owner = await office.House.As(Role.Owner);
        var code = await Code(owner);
        using var caller = office.House.Anybody();

        (await office.Tells(PostOffice.Wrote("U-thief", code), "another secret")).Is(HttpStatusCode.Unauthorized);
        using var unsigned = new StringContent(PostOffice.Wrote("U-thief", code));
        (await caller.Send(HttpMethod.Post, "/line", unsigned)).Is(HttpStatusCode.Unauthorized);
        Assert.Null(await LineId(office, Role.Owner));
        Assert.Empty(office.Line.Replies);
    }

    [Theory, OnBoth]
    public async Task A_code_ends_after_a_while_and_nobody_finds_one_by_trying(Engine engine)
    {
        await using var office = await PostOffice.Open(engine);
        using var owner = await office.House.As(Role.Owner);
        var late = await Code(owner);
        office.House.Clock.Pass(NoticeChoice.CodeLasts);
        await office.Tells(PostOffice.Wrote("U-owner", late));
        Assert.Null(await LineId(office, Role.Owner));

        var code = await Code(owner);
        for (var tried = 0; tried < 10; tried++)
        {
            await office.Tells(PostOffice.Wrote("U-guesser", "ZZZZZ" + "ABCDEFGHJK"[tried]));
        }

        await office.Tells(PostOffice.Wrote("U-guesser", code));
        Assert.Contains("รอ 1 ชั่วโมง", office.Line.Replies[^1], StringComparison.Ordinal);
        Assert.Null(await LineId(office, Role.Owner));
    }

    [Theory, OnBoth]
    public async Task Who_blocks_the_account_in_line_is_forgotten(Engine engine)
    {
        await using var office = await PostOffice.Open(engine);
        await office.Choose(Role.Owner, NoticePace.Never, NoticePace.AtOnce, "U-owner");
        (await office.Tells("""{"events":[{"type":"unfollow","source":{"type":"user","userId":"U-owner"}}]}""")).Ok();
        Assert.Null(await LineId(office, Role.Owner));
    }

    [Theory, OnBoth]
    public async Task Without_line_there_is_nothing_to_link_and_nobody_to_call(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var owner = await house.As(Role.Owner);
        (await owner.Get(choices)).Ok().Shows("ยังไม่ได้ตั้งค่า LINE").Hides("ขอรหัสเชื่อม LINE");
        using var anybody = house.Anybody();
        using var content = new StringContent("{}");
        (await anybody.Send(HttpMethod.Post, "/line", content)).Is(HttpStatusCode.NotFound);
    }

    private static async Task<string> Code(Caller caller)
    {
        var page = await caller.Submit((await caller.Get(choices)).Ok(), "ขอรหัสเชื่อม LINE");
        Assert.NotNull(page.Document.QuerySelector("svg[role=img]"));
        var code = page.Ok().Find(".note code").TextContent;
        (await caller.Get(choices)).Ok().Hides(code);
        return code;
    }

    private static string? Chosen(Page page, string name) => page.Find($"input[name='{name}'][checked]").GetAttribute("value");

    private static Task<string?> LineId(PostOffice office, Role role)
    {
        var person = office.House.Person(role).PersonId;
        return office.House.Ask(db => db.Set<NoticeChoice>().Where(choice => choice.PersonId == person).Select(choice => choice.LineId).FirstOrDefaultAsync());
    }
}
