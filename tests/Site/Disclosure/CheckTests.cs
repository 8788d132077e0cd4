using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Assessment.Contracts;
using Sujarit.Disclosure;
using Sujarit.Disclosure.Checking;
using Sujarit.Disclosure.Exhibits;
using Sujarit.Disclosure.Items;
using Sujarit.Kernel;
using Sujarit.Measures.Plans;
using Sujarit.Organizations.Contracts;
using Sujarit.Platform.Access;
using Sujarit.Platform.Audit;
using Sujarit.Platform.Commands;
using Sujarit.Platform.Data;
using Sujarit.Platform.Fetching;

namespace Sujarit.Site.Disclosure;

public sealed class CheckTests
{
    private const string office = "~/office/disclosure";
    private static readonly FiscalYear year = new(2567);

    [Theory, OnBoth]
    public async Task The_command_line_finds_nothing_in_the_complete_year_and_just_what_is_taken_away(Engine engine)
    {
        await using var house = await House.OpenSampled(engine);
        var whole = Run(house, Settlement.Here, "2567");
        var items = whole.GetProperty("items").EnumerateArray().ToList();
        Assert.Equal(Rulebooks.BesideProgram.Of(year).Items.Count, items.Count);
        Assert.All(items, item => Assert.Equal("", string.Join('\n', item.GetProperty("findings").EnumerateArray())));
        Assert.All(items, item => Assert.Equal("published", item.GetProperty("state").GetString()));
        Assert.InRange(items.Sum(item => item.GetProperty("points").GetDecimal()), 39.5m, 40.5m);

        await house.Do(db => db.RemoveRange(db.Set<ExhibitUse>().Where(use => use.Item == "O22" && use.Element == 3)));
        await house.Do(db =>
        {
            // A title alone answers nothing.
            var empty = Exhibit.Begin(ExhibitKind.File, office: null);
            empty.Write("ไฟล์ที่ยังไม่ได้แนบ", null);
            empty.Serve(year, "O22", [3]);
            db.Add(empty);
        });
        await house.Do(db => db.Set<PlanPart>().Remove(db.Set<PlanPart>().Single(part => part.Part == PlanPart.Limits && part.Year == year)));
        var spoilt = Run(house, Settlement.Here, "2567").GetProperty("items").EnumerateArray().Where(item => item.GetProperty("findings").GetArrayLength() > 0).ToDictionary(item => item.GetProperty("code").GetString()!);
        Assert.Equal(["O22", "O34"], spoilt.Keys.Order());
        var missing = Assert.Single(spoilt["O22"].GetProperty("findings").EnumerateArray().ToList());
        Assert.Equal(("element-missing", 3), (missing.GetProperty("kind").GetString(), missing.GetProperty("element").GetInt32()));
        Assert.Equal("partly", spoilt["O22"].GetProperty("state").GetString());
        Assert.Equal(("", ""), (missing.GetProperty("where").GetString(), missing.GetProperty("quote").GetString()));
        Assert.Contains("“ไฟล์ที่ยังไม่ได้แนบ” ซึ่งยังว่างอยู่", missing.GetProperty("why").GetString(), StringComparison.Ordinal);
        var limits = Assert.Single(spoilt["O34"].GetProperty("findings").EnumerateArray().ToList());
        Assert.Equal(("source-incomplete", 3), (limits.GetProperty("kind").GetString(), limits.GetProperty("element").GetInt32()));
    }

    [Theory, OnBoth]
    public async Task The_command_line_says_what_it_cannot_check(Engine engine)
    {
        await using var house = await House.Open(engine);
        Assert.Contains("nowhere", Assert.Throws<UnreadableException>(() => Run(house, "nowhere", "2567")).Message, StringComparison.Ordinal);
        Assert.Contains("2499", Assert.Throws<UnreadableException>(() => Run(house, Settlement.Here, "2499")).Message, StringComparison.Ordinal);
        Assert.Throws<UsageException>(() => Run(house, Settlement.Here, "next"));
        Assert.Throws<UsageException>(() => CheckVerb.Verb.Answer(new VerbLine([], new Dictionary<string, string>(), _ => { }, () => house.Services)));
        var draft = Run(house, Settlement.Here, "2568").GetProperty("items").EnumerateArray().First();
        Assert.Equal(["code", "state", "points", "findings"], draft.EnumerateObject().Select(key => key.Name));
        Assert.Equal(JsonValueKind.Null, draft.GetProperty("points").ValueKind);
    }

    [Theory, OnBoth]
    public async Task What_is_saved_is_looked_over_at_once_and_mending_it_takes_the_finding_away(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        (await officer.Get($"{office}/check?year=2567")).Ok().Shows("ครบถ้วน 0 จาก 35 ข้อ").Shows("ยังไม่มีข้อมูลขององค์ประกอบ");

        var form = (await officer.Get($"{office}/exhibits/edit?kind=Table&assessment=2567&item=o24&element=1")).Ok();
        var table = (await officer.Submit(form, "บันทึก", ("Form.Title", "สถิติเรื่องร้องเรียน"), ("Form.DataYear", "2566"))).Ok();
        var id = table.Address.Segments[^1];
        await Paste("0", "0");
        (await officer.Submit((await officer.Get($"{office}/exhibits/serve/{id}/2567/o24")).Ok(), "บันทึก", ("Elements", new[] { "1", "2", "3" }))).Ok();
        (await officer.Get($"{office}/item/2567/o24")).Ok().Shows("ตรวจพบสิ่งที่ต้องแก้ไข 1 จุด").Shows("ยังไม่เคยเผยแพร่");

        await Paste("2", "0");
        var wrong = (await officer.Get($"{office}/item/2567/o24")).Ok().Shows("ผลรวมไม่ตรง").Shows("เป็น 2 แต่ส่วนย่อยรวมได้ 0");
        Assert.EndsWith($"/exhibits/{id}", wrong.Find(".finding a").GetAttribute("href"), StringComparison.Ordinal);
        var all = (await officer.Get($"{office}/check?year=2567")).Ok();
        Assert.Contains("ผลรวมไม่ตรง", all.Find("section[aria-labelledby=o24]").TextContent, StringComparison.Ordinal);
        Assert.Contains("ผลรวมไม่ตรง", (await officer.Get($"{office}/check?handler=csv&year=2567")).Ok().Source, StringComparison.Ordinal);
        Assert.Equal("PK", (await officer.Get($"{office}/check?handler=xlsx&year=2567")).Ok().Source[..2]);

        await Paste("2", "2");
        (await officer.Get($"{office}/item/2567/o24")).Ok().Hides("ผลรวมไม่ตรง");
        (await officer.Submit((await officer.Get($"{office}/publish/2567/o24")).Ok(), "เผยแพร่ต่อสาธารณะ")).Ok();
        (await officer.Get($"{office}/item/2567/o24")).Ok().Shows("ไม่พบสิ่งที่ต้องแก้ไขในส่วนที่โปรแกรมตรวจได้");
        (await officer.Get($"{office}/check?year=2567")).Ok().Shows("ครบถ้วน 1 จาก 35 ข้อ");

        async Task Paste(string all, string done) =>
            (await officer.Submit((await officer.Get($"{office}/exhibits/table/{id}")).Ok(), "นำเข้า", ("Pasted", Months(all, done)))).Ok();
    }

    [Theory, OnBoth]
    public async Task Findings_are_of_one_agency_and_are_filtered_by_office_and_looked_for_anew_by_who_may_answer(Engine engine)
    {
        await using var house = await House.OpenSampled(engine);
        var legal = await house.Ask(services => services.GetRequiredService<Staff>().Offices());
        await house.Do(db =>
        {
            db.RemoveRange(db.Set<ExhibitUse>().Where(use => use.Item == "O22" || use.Item == "O14"));
            db.Set<ItemDuty>().Single(duty => duty.Item == "O22").Give(legal[0].Id, null);
            db.Set<ItemDuty>().Single(duty => duty.Item == "O14").Give(legal[1].Id, null);
        });
        using var officer = await house.As(Role.ItaOfficer);
        var page = (await officer.Get($"{office}/check?year=2567")).Ok().Shows("O22").Shows("O14").Shows("ครบถ้วน 33 จาก 35 ข้อ");
        var filtered = (await officer.Get($"{office}/check?year=2567&office={legal[0].Id}")).Ok();
        Assert.Equal(["o22"], filtered.Document.QuerySelectorAll("main section h2").Select(title => title.Id));
        using var other = await house.As(Role.ItaOfficer, Settlement.There);
        (await other.Get($"{office}/check?year=2567")).Ok().Hides("ครบถ้วน 33");

        (await officer.Submit(page, "ตรวจใหม่ทุกข้อ")).Ok().Shows("ตรวจข้อมูลใหม่ทุกข้อแล้ว").Shows("ครบถ้วน 33 จาก 35 ข้อ");
        using var overseer = await house.As(Role.Overseer);
        (await overseer.Get($"{office}/check?year=2567")).Ok().Hides("ตรวจใหม่ทุกข้อ");
        (await overseer.Post($"{office}/check?year=2567")).Is(HttpStatusCode.Forbidden);
        (await officer.Get($"{office}/check?year=2499")).Is(HttpStatusCode.NotFound);
        (await officer.Get($"{office}/check?year=2568")).Ok().Shows("ยังไม่มีกฎการตรวจ");
    }

    [Theory, OnBoth]
    public async Task A_file_is_read_after_it_is_kept_and_a_scan_is_found(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        var form = (await officer.Get($"{office}/exhibits/edit?kind=File&assessment=2567&item=o3&element=1")).Ok();
        (await officer.Submit(form, "บันทึก", ("Form.Title", "หน้าที่"), ("Form.Files", new[] { new Upload("หน้าที่.txt", Encoding.UTF8.GetBytes("หน้าที่และอำนาจตามพระราชบัญญัติ")), new Upload("สแกน.pdf", Scan) }))).Ok();
        await Work(house);
        (await officer.Get($"{office}/check?year=2567")).Ok().Hides("ยังไม่ได้อ่านไฟล์");
        (await officer.Get($"{office}/item/2567/o3")).Ok().Shows("ไฟล์เป็นภาพ").Shows("สแกน.pdf").Hides("ขาดเนื้อหา");
        Assert.Contains("หน้าที่และอำนาจ", string.Concat(await house.Ask(db => db.Set<FileText>().Select(text => text.Text).ToListAsync())), StringComparison.Ordinal);
    }

    [Theory, OnBoth]
    public async Task A_link_that_breaks_is_found_and_nothing_is_said_where_nobody_could_look(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        const string address = "https://example.com/qna";
        (await officer.Submit((await officer.Get($"{office}/exhibits/edit?kind=Link&assessment=2567&item=o6&element=1")).Ok(), "บันทึก", ("Form.Title", "ถามตอบ"), ("Form.Address", address))).Ok();
        Assert.Equal(address, Assert.Single(await house.Ask(db => db.Set<WebLink>().Select(link => link.Address).ToListAsync())));
        (await officer.Get($"{office}/item/2567/o6")).Ok().Hides("ลิงก์เปิดไม่ได้");

        await Look(house, address, new LinkReading(LinkOutcome.Missing, new Uri(address)) { Status = 404 });
        (await officer.Get($"{office}/item/2567/o6")).Ok().Shows("ลิงก์เปิดไม่ได้").Shows("รหัส 404").Shows(address);
        await Look(house, address, new LinkReading(LinkOutcome.Reached, new Uri("https://accounts.google.com/")) { Status = 200 });
        (await officer.Get($"{office}/item/2567/o6")).Ok().Shows("ลิงก์ต้องเข้าสู่ระบบ");
        await Look(house, address, new LinkReading(LinkOutcome.Reached, new Uri(address)) { Status = 200 });
        (await officer.Get($"{office}/item/2567/o6")).Ok().Hides("ลิงก์เปิดไม่ได้").Hides("ลิงก์ต้องเข้าสู่ระบบ");
    }

    [Theory, OnBoth]
    public async Task Nothing_of_the_check_is_written_into_the_history_or_left_by_a_save_that_failed(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        (await officer.Submit((await officer.Get($"{office}/exhibits/edit?kind=Page&assessment=2567&item=o3&element=1")).Ok(), "บันทึก", ("Form.Title", "หน้าที่"), ("Form.Text", "หน้าที่และอำนาจ"))).Ok();
        var before = await house.Ask(db => db.Set<ItemCheckup>().AsNoTracking().SingleAsync(checkup => checkup.Item == "O3"));
        Assert.Contains(before.Findings, finding => finding.Kind == CheckKind.WordsMissing);
        await Assert.ThrowsAsync<InvalidOperationException>(() => house.Ask(async db =>
        {
            await db.Atomically(async () =>
            {
                db.Remove(await db.Set<ExhibitUse>().SingleAsync(use => use.Item == "O3"));
                await db.SaveChangesAsync();
                throw new InvalidOperationException("It ends in the middle.");
            });
            return 0;
        }));
        Assert.Equal(before.Id, (await house.Ask(db => db.Set<ItemCheckup>().AsNoTracking().SingleAsync(checkup => checkup.Item == "O3"))).Id);
        using var administrator = await house.As(Role.Administrator);
        (await administrator.Get("~/office/organizations/audit")).Ok().Hides("disclosure_checkup").Hides("disclosure_file_text").Hides("disclosure_link");
        string[] silent = ["disclosure_checkup", "disclosure_file_text", "disclosure_link"];
        Assert.Equal(0, await house.Ask(db => db.Set<AuditEntry>().CountAsync(entry => silent.Contains(entry.Subject))));
    }

    [Theory, OnBoth]
    public async Task What_was_shown_before_there_was_a_check_is_looked_over_when_the_site_begins(Engine engine)
    {
        await using var house = await House.OpenSampled(engine);
        await house.Ask(db => db.Set<ItemCheckup>().IgnoreQueryFilters().ExecuteDeleteAsync());
        await house.Services.GetRequiredService<CheckRoom>().LookAtUnseen(TestContext.Current.CancellationToken);
        foreach (var agency in new[] { Settlement.Here, Settlement.There })
        {
            Assert.Equal(await house.Ask(db => db.Set<Publication>().CountAsync(), agency), await house.Ask(db => db.Set<ItemCheckup>().CountAsync(checkup => checkup.Count == 0 && checkup.Assessment == year), agency));
        }
    }

    [Theory, OnBoth]
    public async Task A_channel_that_becomes_that_of_another_item_is_found_there_too(Engine engine)
    {
        await using var house = await House.OpenSampled(engine);
        var shared = await house.Ask(db => db.Set<Exhibit>().Where(exhibit => exhibit.Uses.Any(use => use.Item == "O13") && exhibit.Address != null).Select(exhibit => exhibit.Address).FirstAsync());
        await house.Do(db => db.Set<Exhibit>().Include(exhibit => exhibit.Uses).First(exhibit => exhibit.Uses.Any(use => use.Item == "O6") && exhibit.Address != null).LeadTo(shared));
        var found = await house.Ask(db => db.Set<ItemCheckup>().AsNoTracking().SingleAsync(checkup => checkup.Item == "O13"));
        Assert.Equal(CheckKind.ChannelShared, Assert.Single(found.Findings).Kind);
    }

    private static JsonElement Run(House house, string agency, string assessment)
    {
        var answer = CheckVerb.Verb.Answer(new VerbLine([], new Dictionary<string, string> { ["agency"] = agency, ["year"] = assessment }, _ => { }, () => house.Services));
        return JsonSerializer.SerializeToElement(answer, answer.GetType(), AnswerJson.Options);
    }

    private static async Task Work(House house)
    {
        var room = house.Services.GetRequiredService<CheckRoom>();
        // The house's own room may be at work on one of them.
        while (await room.Next(TestContext.Current.CancellationToken) || await house.Ask(db => db.Set<ItemCheckup>().AnyAsync(checkup => checkup.Awaited > 0)))
        {
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }
    }

    private static Task<int> Look(House house, string address, LinkReading reading) =>
        house.Ask(async services =>
        {
            var db = services.GetRequiredService<AppDb>();
            (await db.Set<WebLink>().SingleAsync(link => link.Address == address)).Take(reading, house.Clock.GetUtcNow());
            await db.SaveChangesAsync();
            await services.GetRequiredService<Checkup>().RenewFor(address);
            return 0;
        });

    private static string Months(string all, string done)
    {
        string[] months = ["ต.ค. 65", "พ.ย. 65", "ธ.ค. 65", "ม.ค. 66", "ก.พ. 66", "มี.ค. 66", "เม.ย. 66", "พ.ค. 66", "มิ.ย. 66", "ก.ค. 66", "ส.ค. 66", "ก.ย. 66"];
        return "เดือน\tจำนวนเรื่องร้องเรียนทั้งหมด\tดำเนินการแล้วเสร็จ\tอยู่ระหว่างดำเนินการ\n" + string.Join('\n', months.Select((month, at) => $"{month}\t{(at == 0 ? all : "0")}\t{(at == 0 ? done : "0")}\t0"));
    }

    /// <summary>A page with a line drawn on it and no text.</summary>
    private static byte[] Scan => Encoding.ASCII.GetBytes("""
        %PDF-1.4
        1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
        2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
        3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R>>endobj
        4 0 obj<</Length 21>>stream
        10 10 m 100 100 l S  
        endstream endobj
        trailer<</Root 1 0 R/Size 5>>
        %%EOF
        """);
}
