using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Disclosure;
using Sujarit.Disclosure.Checking;
using Sujarit.Disclosure.Exhibits;
using Sujarit.Disclosure.Items;
using Sujarit.Kernel;
using Sujarit.Platform.Access;
using Sujarit.Platform.Commands;

namespace Sujarit.Site.Disclosure;

/// <summary>What is found may be no mistake: somebody says why, and that holds as long as what was found is the same.</summary>
public sealed class DismissTests
{
    private const string office = "~/office/disclosure";
    private const string today = "~/office/organizations/today";
    private const string reason = "โอนเรื่องไปหน่วยงานอื่นแล้ว <b>1</b> เรื่อง";
    private static readonly FiscalYear year = new(2567);

    [Theory, OnBoth]
    public async Task A_finding_that_is_dismissed_counts_no_more_until_it_is_taken_back(Engine engine)
    {
        await using var house = await House.OpenSampled(engine);
        using var officer = await house.As(Role.ItaOfficer);
        await Spoil(house, "2");
        var check = (await officer.Get($"{office}/check?year=2567")).Ok().Shows("ครบถ้วน 34 จาก 35 ข้อ").Shows("ผลรวมไม่ตรง");
        var form = (await officer.Get(Link(check))).Ok().Shows("ผลตรวจที่ไม่ต้องแก้").Shows("ผลรวมไม่ตรง");
        (await officer.Submit(form, "บันทึกเหตุผล", ("Reason", " "))).Refuses("โปรดบอกเหตุผล");
        (await officer.Submit(form, "บันทึกเหตุผล", ("Reason", new string('ก', 1001)))).Refuses("เหตุผลยาวเกินไป");
        var other = (await officer.Get(Link(check))).Ok();

        var dismissed = (await officer.Submit(form, "บันทึกเหตุผล", ("Reason", reason))).Ok().Shows("ครบถ้วน 35 จาก 35 ข้อ").Shows("พิจารณาแล้ว ไม่ต้องแก้ 1 เรื่อง").Shows(reason).Shows(house.Person(Role.ItaOfficer).Name);
        Assert.Empty(dismissed.Document.QuerySelectorAll("#o24"));
        Assert.DoesNotContain("ผลรวมไม่ตรง", (await officer.Get($"{office}/check?handler=csv&year=2567")).Ok().Source, StringComparison.Ordinal);
        (await officer.Get($"{office}/item/2567/o24")).Ok().Shows("ไม่พบสิ่งที่ต้องแก้ไข").Shows("พิจารณาแล้ว ไม่ต้องแก้ 1 เรื่อง").Hides("ผลรวมไม่ตรง");
        Assert.Equal(0, await Open(house));
        var item = Run(house).Single(item => item.GetProperty("code").GetString() == "O24");
        Assert.Equal(["code", "state", "points", "findings"], item.EnumerateObject().Select(key => key.Name));
        Assert.Equal(0, item.GetProperty("findings").GetArrayLength());
        // The same form of another window finds nothing to dismiss any more.
        (await officer.Submit(other, "บันทึกเหตุผล", ("Reason", "อีกครั้ง"))).Ok().Shows("ผลตรวจนี้ไม่มีแล้ว");
        Assert.Equal(1, await house.Ask(db => db.Set<CheckDismissal>().CountAsync()));

        var back = (await officer.Submit((await officer.Get($"{office}/check?year=2567")).Ok(), "นำกลับมาพิจารณา ผลรวมไม่ตรง ข้อ O24")).Ok();
        back.Shows("นำผลตรวจกลับมาพิจารณาแล้ว").Shows("ครบถ้วน 34 จาก 35 ข้อ").Hides("พิจารณาแล้ว ไม่ต้องแก้");
        Assert.Equal(1, await Open(house));
        var kept = await house.Ask(db => db.Set<CheckDismissal>().AsNoTracking().SingleAsync());
        Assert.Equal((reason, false, house.Person(Role.ItaOfficer).Name), (kept.Reason, kept.IsInForce, kept.WithdrawnBy));
        using var administrator = await house.As(Role.Administrator);
        (await administrator.Get("~/office/organizations/audit")).Ok().Shows("ผลตรวจที่ไม่ต้องแก้").Hides("disclosure_check_dismissal");
    }

    [Theory, OnBoth]
    public async Task It_comes_back_by_itself_when_what_it_quotes_changes_and_stays_away_when_something_else_does(Engine engine)
    {
        await using var house = await House.OpenSampled(engine);
        using var officer = await house.As(Role.ItaOfficer);
        await Spoil(house, "2");
        (await officer.Submit((await officer.Get(Link((await officer.Get($"{office}/check?year=2567")).Ok()))).Ok(), "บันทึกเหตุผล", ("Reason", reason))).Ok();
        await house.Ask(async services =>
        {
            await services.GetRequiredService<Checkup>().Renew(year);
            return 0;
        });
        Assert.Equal(0, await Open(house));

        await Spoil(house, "3");
        Assert.Equal(1, await Open(house));
        (await officer.Get($"{office}/check?year=2567")).Ok().Shows("ผลรวมไม่ตรง").Hides("พิจารณาแล้ว ไม่ต้องแก้");
        await Spoil(house, "2");
        Assert.Equal(0, await Open(house));
    }

    [Theory, OnBoth]
    public async Task Only_who_answers_for_an_item_dismisses_what_is_found_of_it(Engine engine)
    {
        await using var house = await House.OpenSampled(engine);
        await Spoil(house, "2");
        using var officer = await house.As(Role.ItaOfficer);
        var address = Link((await officer.Get($"{office}/check?year=2567")).Ok());
        await house.Do(db => db.Set<ItemDuty>().Single(duty => duty.Item == "O24").Give(null, null));
        using var owner = await house.As(Role.Owner);
        Assert.Empty((await owner.Get($"{office}/check?year=2567")).Ok().Document.QuerySelectorAll("a[href*='/dismiss/']"));
        (await owner.Submit((await owner.Get(address)).Ok(), "บันทึกเหตุผล", ("Reason", reason))).Refuses("ข้อมูลนี้เป็นของส่วนราชการอื่น");
        await house.Do(db => db.Set<ItemDuty>().Single(duty => duty.Item == "O24").Give(house.Person(Role.Owner).OfficeId, null));
        (await owner.Submit((await owner.Get(address)).Ok(), "บันทึกเหตุผล", ("Reason", reason))).Ok().Shows("พิจารณาแล้ว ไม่ต้องแก้");
        using var overseer = await house.As(Role.Overseer);
        (await overseer.Get(address)).Is(HttpStatusCode.Forbidden);
        (await overseer.Get($"{office}/check?year=2567")).Ok().Shows(reason).Hides("นำกลับมาพิจารณา");
        using var other = await house.As(Role.ItaOfficer, Settlement.There);
        (await other.Get($"{office}/check?year=2567")).Ok().Hides("พิจารณาแล้ว ไม่ต้องแก้");
        var id = await house.Ask(db => db.Set<CheckDismissal>().Select(dismissal => dismissal.Id).SingleAsync());
        (await other.Post($"{office}/dismiss/2567/o24?handler=Undo", ("id", id.ToString()))).Is(HttpStatusCode.NotFound);
        // Of another item it is not there either.
        (await officer.Post($"{office}/dismiss/2567/o23?handler=Undo", ("id", id.ToString()))).Is(HttpStatusCode.NotFound);
    }

    [Theory, OnBoth]
    public async Task Something_that_nothing_was_ever_shown_of_is_dismissed_too(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        var before = (await officer.Get($"{office}/check?year=2567")).Ok();
        var address = before.Find("section[aria-labelledby=o3] a[href*='/dismiss/']").GetAttribute("href")!;
        (await officer.Submit((await officer.Get(address)).Ok().Shows("ไม่มีข้อมูล"), "บันทึกเหตุผล", ("Reason", reason))).Ok().Shows("ครบถ้วน 1 จาก 35 ข้อ");
        (await officer.Get(address)).Ok().Shows("ผลตรวจนี้ไม่มีแล้ว");
        (await officer.Get($"{office}/dismiss/2567/o3?mark=x")).Ok().Shows("ผลตรวจนี้ไม่มีแล้ว");
    }

    [Theory, OnBoth]
    public async Task What_is_to_be_mended_stands_on_the_board_and_on_today_and_leads_to_the_check(Engine engine)
    {
        await using var house = await House.OpenSampled(engine);
        using var officer = await house.As(Role.ItaOfficer);
        (await officer.Get(office)).Ok().Hides("ควรแก้");
        (await officer.Get(today)).Ok().Hides("ผลตรวจที่ควรแก้");

        await Spoil(house, "2");
        await house.Do(db => db.RemoveRange(db.Set<ExhibitUse>().Where(use => use.Item == "O22" && use.Element <= 2)));
        var board = (await officer.Get(office)).Ok().Shows("ผลตรวจที่ควรแก้ 3 เรื่อง").Shows("ควรแก้ 2 เรื่อง ของข้อ O22").Shows("ควรแก้ 1 เรื่อง ของข้อ O24");
        Assert.EndsWith("/check?year=2567#o22", board.Find("td[data-label='ผลตรวจ'] a").GetAttribute("href"), StringComparison.Ordinal);
        Assert.Contains("ผลตรวจที่ควรแก้", (await officer.Get($"{office}?handler=csv")).Ok().Source, StringComparison.Ordinal);
        var line = (await officer.Get(today)).Ok().Shows("ผลตรวจที่ควรแก้ 3 เรื่อง").Document.QuerySelectorAll("a").Single(link => link.TextContent.Contains("ผลตรวจที่ควรแก้", StringComparison.Ordinal));
        (await officer.Get(line.GetAttribute("href")!)).Ok().Shows("ตรวจความครบถ้วน").Shows("O22").Shows("O24");

        // Whoever answers for one office sees what is of that office.
        await house.Do(db =>
        {
            foreach (var duty in db.Set<ItemDuty>())
            {
                duty.Give(duty.Item == "O24" ? house.Person(Role.Owner).OfficeId : null, null);
            }
        });
        using var owner = await house.As(Role.Owner);
        (await owner.Get(today)).Ok().Shows("ผลตรวจที่ควรแก้ 1 เรื่อง");
        using var overseer = await house.As(Role.Overseer);
        (await overseer.Get(today)).Ok().Hides("ผลตรวจที่ควรแก้");
        await Spoil(house, "0");
        (await owner.Get(today)).Ok().Hides("ผลตรวจที่ควรแก้");
        (await officer.Get(today)).Ok().Shows("ผลตรวจที่ควรแก้ 2 เรื่อง");
    }

    [Theory, OnBoth]
    public async Task An_agency_that_has_not_begun_is_not_told_of_everything_it_lacks(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        (await officer.Get(today)).Ok().Hides("ผลตรวจที่ควรแก้");
        (await officer.Get(office)).Ok().Shows("ผลตรวจที่ควรแก้");
    }

    // What the complaints of a month add up to, in its table of the sample: all of them, and those that were settled.
    private static Task<int> Spoil(House house, string all) =>
        house.Ask(async services =>
        {
            var db = services.GetRequiredService<Sujarit.Platform.Data.AppDb>();
            var exhibit = await db.Set<Exhibit>().Include(known => known.Uses).FirstAsync(known => known.Kind == ExhibitKind.Table && known.Uses.Any(use => use.Item == "O24"));
            var table = exhibit.Table!;
            var column = table.Columns.Select((one, at) => (one, at)).First(pair => pair.one.Name.Contains("ทั้งหมด", StringComparison.Ordinal)).at;
            IReadOnlyList<string> first = [.. table.Rows[0].Select((cell, at) => at == column ? all : cell)];
            exhibit.Fill(Sujarit.Disclosure.Tables.DataTable.Of(table.Columns, [first, .. table.Rows.Skip(1)]));
            exhibit.Changed("นางสาวผู้แก้", house.Clock.GetUtcNow());
            await db.SaveChangesAsync();
            return 0;
        });

    private static string Link(Page check) => check.Find("section[aria-labelledby=o24] a[href*='/dismiss/']").GetAttribute("href")!;

    private static Task<int> Open(House house) => house.Ask(db => db.Set<ItemCheckup>().Where(checkup => checkup.Assessment == year && checkup.Item == "O24").Select(checkup => checkup.Count).SingleAsync());

    private static List<JsonElement> Run(House house)
    {
        var answer = CheckVerb.Verb.Answer(new VerbLine([], new Dictionary<string, string> { ["agency"] = Settlement.Here, ["year"] = "2567" }, _ => { }, () => house.Services));
        return [.. JsonSerializer.SerializeToElement(answer, answer.GetType(), AnswerJson.Options).GetProperty("items").EnumerateArray()];
    }
}
