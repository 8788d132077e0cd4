using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Sujarit.Disclosure.Checking;
using Sujarit.Disclosure.Contracts;
using Sujarit.Disclosure.Search;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel;
using Sujarit.Platform.Data;

namespace Sujarit.Site.Disclosure;

public sealed class SearchTests(Houses houses) : IClassFixture<Houses>
{
    private static readonly Dictionary<string, string?> free = new() { ["Search:PerMinute"] = "100000" };

    [Theory, OnBoth]
    public async Task What_is_public_is_found_by_its_title_its_text_its_files_and_what_they_say(Engine engine)
    {
        await using var house = await House.Open(engine, settings: free);
        using var anybody = house.Anybody();
        await house.Publish(Draft("แผนพัฒนาท้องถิ่น", "โครงการก่อสร้างสะพานข้ามคลอง งบประมาณ ๒๕๖๗ บาท", "O10", ("ประกาศราคากลาง.txt", "ผู้ค้าเสนอราคาท่อระบายน้ำ")));
        await Read(house);

        var byTitle = await Find(anybody, "พัฒนา");
        Assert.Equal("แผนพัฒนาท้องถิ่น", byTitle.Find("ol.hits li > a").TextContent);
        Assert.Equal($"/{Settlement.Here}/ita/2567/o10", byTitle.Find("ol.hits li > a").GetAttribute("href"));
        byTitle.Shows("พบ 1 รายการ").Shows("ข้อ O10").Shows("2567");
        var byText = await Find(anybody, "2567 สะพาน");
        Assert.Equal(["สะพาน", "๒๕๖๗"], byText.Document.QuerySelectorAll("mark").Select(mark => mark.TextContent).Where(mark => mark != "2567"));
        var byName = await Find(anybody, "ราคากลาง");
        var file = byName.Find("ul.plain a");
        Assert.Equal("ประกาศราคากลาง.txt", file.TextContent);
        byName.Shows("พบในไฟล์").Shows("TXT");
        (await anybody.Send(HttpMethod.Get, file.GetAttribute("href")!)).Is(HttpStatusCode.OK);
        Assert.Contains("ท่อระบาย[น้ำ]", Marked((await Find(anybody, "น\u0E49\u0E4D\u0E32")).Find("ul.plain p")), StringComparison.Ordinal);
    }

    [Theory, OnBoth]
    public async Task A_title_stands_before_a_text_a_text_before_a_file_and_the_newer_year_first(Engine engine)
    {
        await using var house = await House.Open(engine, settings: free);
        using var anybody = house.Anybody();
        await house.Publish(Draft("เรื่องของไฟล์", "ไม่มีคำนั้น", "O3", ("กุหลาบ.txt", "ว่าง")));
        await house.Publish(Draft("เรื่องของข้อความ", "สวนกุหลาบ", "O2"));
        await house.Publish(Draft("กุหลาบเก่า", "ก", "O1") with { Assessment = new FiscalYear(2566) });
        await house.Publish(Draft("กุหลาบใหม่", "ก", "O1"));

        var page = await Find(anybody, "กุหลาบ");

        Assert.Equal(["กุหลาบใหม่", "กุหลาบเก่า", "เรื่องของข้อความ", "เรื่องของไฟล์"], page.Document.QuerySelectorAll("ol.hits > li > a").Select(title => title.TextContent));
    }

    [Theory, OnBoth]
    public async Task Every_word_must_occur_somewhere_in_the_page_or_its_files(Engine engine)
    {
        await using var house = await House.Open(engine, settings: free);
        using var anybody = house.Anybody();
        await house.Publish(Draft("รายงานการเงิน", "รายรับและรายจ่าย", "O11", ("งบแสดงฐานะ.txt", "ว่าง")));
        await house.Publish(Draft("รายงานพัสดุ", "การจัดซื้อ", "O12"));

        (await Find(anybody, "รายงาน")).Shows("พบ 2 รายการ");
        (await Find(anybody, "งบแสดงฐานะ รายจ่าย การเงิน o11")).Shows("พบ 1 รายการ");
        (await Find(anybody, "งบแสดงฐานะ การจัดซื้อ")).Shows("ไม่พบ “งบแสดงฐานะ การจัดซื้อ”");
    }

    [Theory, OnBoth]
    public async Task Only_the_newest_version_is_found_and_what_was_not_saved_never(Engine engine)
    {
        await using var house = await House.Open(engine, settings: free);
        using var anybody = house.Anybody();
        await house.Publish(Draft("ประกาศ", "ผู้บริหารคนก่อน", "O2", ("เก่า.txt", "เก่า")));
        (await Find(anybody, "คนก่อน")).Shows("พบ 1 รายการ");
        await house.Publish(Draft("ประกาศ", "ผู้บริหารคนปัจจุบัน", "O2"));

        (await Find(anybody, "คนปัจจุบัน")).Shows("พบ 1 รายการ");
        (await Find(anybody, "คนก่อน")).Shows("ไม่พบ");
        (await Find(anybody, "เก่า.txt")).Shows("ไม่พบ");
        await Assert.ThrowsAsync<InvalidOperationException>(() => house.Ask(async services =>
        {
            var db = services.GetRequiredService<AppDb>();
            await db.Atomically(async () =>
            {
                await services.GetRequiredService<Publications>().Publish(Draft("ประกาศ", "ผู้บริหารที่ไม่ได้บันทึก", "O2"));
                await db.SaveChangesAsync();
                throw new InvalidOperationException();
            });
            return 0;
        }));
        (await Find(anybody, "ไม่ได้บันทึก")).Shows("ไม่พบ");
        (await Find(anybody, "คนปัจจุบัน")).Shows("พบ 1 รายการ");
    }

    [Theory, OnBoth]
    public async Task Nothing_of_another_agency_is_found(Engine engine)
    {
        await using var house = await House.Open(engine, settings: free);
        using var anybody = house.Anybody();
        await house.Publish(Draft("ของที่อื่น", "ความลับของที่อื่น", "O2"), Settlement.There);

        (await Find(anybody, "ที่อื่น")).Shows("ไม่พบ");
        (await anybody.Get($"/{Settlement.There}/search?q=ที่อื่น")).Ok().Shows("พบ 1 รายการ");
    }

    [Theory]
    [OnBoth("ก", true)]
    [OnBoth("ก ข", true)]
    [OnBoth("%", true)]
    [OnBoth("_", true)]
    [OnBoth("'", true)]
    [OnBoth("\\", true)]
    [OnBoth("<b>", true)]
    [OnBoth("&amp;", true)]
    [OnBoth("100%_'\\", true)]
    [OnBoth("ขก", false)]
    [OnBoth("%ก%", false)]
    [OnBoth("ก_", false)]
    [OnBoth("[ก-ฮ]", false)]
    [OnBoth(".*", false)]
    [OnBoth("' or 1=1 --", false)]
    [OnBoth("ก\0ฮ", false)]
    [OnBoth("\uFFFD", false)]
    [OnBoth("{0}", false)]
    public async Task A_needle_is_what_it_is_and_never_a_pattern(Engine engine, string needle, bool isFound)
    {
        var house = await houses.On(engine);
        using var anybody = house.Anybody();
        if (await house.Ask(db => db.Set<SearchText>().CountAsync()) == 0)
        {
            await house.Publish(Draft("ก", "ก อักขระ 100%_'\\ ข <b>หนา</b> &amp; ก", "O2"));
        }

        var page = await Find(anybody, needle);

        page.Shows(isFound ? "พบ 1 รายการ" : "ไม่พบ");
        Assert.Empty(page.Document.QuerySelectorAll("main b, main script"));
        Assert.Equal(isFound, page.Document.QuerySelector("mark") is not null);
    }

    [Theory, OnBoth]
    public async Task A_needle_beyond_all_measure_is_cut_and_shown_as_text(Engine engine)
    {
        var house = await houses.On(engine);
        using var anybody = house.Anybody();

        (await Find(anybody, new string('ฮ', 900))).Shows("คำค้นยาวเกินไป").Shows("ไม่พบ");
        (await Find(anybody, string.Join(' ', Enumerable.Range(0, 46).Select(letter => (char)('ก' + letter))))).Shows("คำค้นยาวเกินไป");
        var script = await Find(anybody, "\"><script>alert(1)</script>");
        Assert.Equal("\"><script>alert(1)</script>", script.Typed("q"));
        Assert.DoesNotContain("<script>alert", script.Source, StringComparison.Ordinal);
        (await anybody.Get("~/search?q=%E0%B8")).Ok();
        (await anybody.Get("~/search?q=%00&page=-5")).Ok().Hides("พบ");
        (await anybody.Get("~/search?q=ฮฮ&q=x&page=99999999999")).Ok();
    }

    [Theory, OnBoth]
    public async Task Who_has_not_asked_is_told_how_and_who_finds_nothing_what_to_try(Engine engine)
    {
        var house = await houses.On(engine);
        using var anybody = house.Anybody();

        var empty = (await anybody.Get("~/search")).Ok().Shows("พิมพ์ได้หลายคำ").Hides("ไม่พบ");
        (await anybody.Get("~/search?q=")).Ok().Shows("พิมพ์ได้หลายคำ");
        Assert.Equal("noindex", empty.Header("X-Robots-Tag"));
        Assert.Equal("no-store", empty.Header("Cache-Control"));
        var none = await anybody.Submit(empty, "ค้นหา", ("q", "ไม่มีแน่นอน"));
        none.Ok().Shows("ไม่พบ “ไม่มีแน่นอน”").Shows("ลองใช้คำที่สั้นลง").Shows("ผังเว็บไซต์");
        Assert.Equal("ไม่มีแน่นอน", none.Typed("q"));
    }

    [Theory, OnBoth]
    public async Task Many_hits_are_counted_and_paged(Engine engine)
    {
        await using var house = await House.Open(engine, settings: free);
        using var anybody = house.Anybody();
        for (var number = 1; number <= 12; number++)
        {
            await house.Publish(Draft($"ประกาศเรื่องที่ {number}", "เนื้อหา", $"O{number}"));
        }

        var first = (await Find(anybody, "ประกาศเรื่อง")).Shows("พบ 12 รายการ");
        var second = (await anybody.Get("~/search?q=ประกาศเรื่อง&page=2")).Ok();
        var beyond = (await anybody.Get("~/search?q=ประกาศเรื่อง&page=7")).Ok();

        Assert.Equal(PublicSearch.OnPage, first.Document.QuerySelectorAll("ol.hits > li").Length);
        Assert.Equal(2, second.Document.QuerySelectorAll("ol.hits > li").Length);
        Assert.Equal("11", second.Find("ol.hits").GetAttribute("start"));
        Assert.Equal(2, beyond.Document.QuerySelectorAll("ol.hits > li").Length);
        Assert.Equal(2, (await anybody.Count("~/search?q=ประกาศเรื่อง")).Count(query => query.Contains("disclosure_search_text", StringComparison.Ordinal)));
        Assert.InRange((await anybody.Count("~/search?q=ประกาศเรื่อง")).Count, 2, 4);
    }

    [Theory, OnBoth]
    public async Task Many_files_are_shown_by_the_first_and_counted(Engine engine)
    {
        await using var house = await House.Open(engine, settings: free);
        using var anybody = house.Anybody();
        await house.Publish(Draft("รวมประกาศ", "ทั้งหมด", "O2", [.. Enumerable.Range(1, 5).Select(number => ($"มะลิ {number}.txt", "ว่าง"))]));

        var page = (await Find(anybody, "มะลิ")).Shows("และอีก 2 ไฟล์ในหน้านี้");

        Assert.Equal(PublicSearch.MostFiles, page.Document.QuerySelectorAll("ul.plain > li").Length);
    }

    [Theory, OnBoth]
    public async Task A_hit_deep_in_a_long_text_is_shown_with_what_stands_around_it(Engine engine)
    {
        await using var house = await House.Open(engine, settings: free);
        using var anybody = house.Anybody();
        var filler = string.Concat(Enumerable.Repeat("ข้อความยาว \U0001F600 ", 3000));
        await house.Publish(Draft("ยาว", $"{filler}คำที่หนึ่ง{filler}คำที่สอง{filler}", "O2"));

        var pieces = (await Find(anybody, "ที่หนึ่ง ที่สอง")).Document.QuerySelectorAll("ol.hits > li > p").Select(Marked).ToList();

        Assert.Equal(2, pieces.Count);
        Assert.All(pieces, piece => Assert.InRange(piece.Length, 100, 300));
        Assert.All(pieces, piece => Assert.True(piece.StartsWith('…') && piece.EndsWith('…')));
        Assert.Contains("คำ[ที่หนึ่ง]ข้อความ", string.Concat(pieces), StringComparison.Ordinal);
        Assert.Contains("คำ[ที่สอง]ข้อความ", string.Concat(pieces), StringComparison.Ordinal);
    }

    [Theory, OnBoth]
    public async Task What_was_published_before_there_was_a_search_is_caught_up(Engine engine)
    {
        await using var house = await House.Open(engine, settings: free);
        using var anybody = house.Anybody();
        await house.Publish(Draft("ของเดิม", "เนื้อหาเดิม", "O2", ("ของเดิม.txt", "ว่าง")));
        await house.Publish(Draft("ของเดิมที่อื่น", "เนื้อหาเดิม", "O2"), Settlement.There);
        await Forget(house, Settlement.Here);
        await Forget(house, Settlement.There);
        (await Find(anybody, "เดิม")).Shows("ไม่พบ");
        var room = house.Services.GetServices<IHostedService>().OfType<SearchRoom>().Single();

        await room.CatchUp(TestContext.Current.CancellationToken);
        await room.CatchUp(TestContext.Current.CancellationToken);

        (await Find(anybody, "เดิม")).Shows("พบ 1 รายการ").Shows("พบในไฟล์");
        (await anybody.Get($"/{Settlement.There}/search?q=เดิม")).Ok().Shows("พบ 1 รายการ");
        Assert.Equal(2, await house.Ask(db => db.Set<SearchText>().CountAsync()));
    }

    [Theory, OnBoth]
    public async Task What_is_to_be_shown_later_is_found_from_then_on(Engine engine)
    {
        await using var house = await House.Open(engine, settings: free);
        using var anybody = house.Anybody();
        await house.Do(db => db.Add(SearchText.Of(SearchKind.Page, Guid.CreateVersion7(), 0, "/ita/2567/o1", "พรุ่งนี้", "O1", new FiscalYear(2567), house.Clock.GetUtcNow().AddHours(2), "เนื้อหา")));

        (await Find(anybody, "พรุ่งนี้")).Shows("ไม่พบ");
        house.Clock.Pass(TimeSpan.FromHours(3));
        (await Find(anybody, "พรุ่งนี้")).Shows("พบ 1 รายการ");
    }

    [Theory, OnBoth]
    public async Task Two_who_publish_at_once_leave_the_texts_of_what_is_public(Engine engine)
    {
        await using var house = await House.Open(engine, settings: free);
        using var anybody = house.Anybody();

        await Task.WhenAll(Enumerable.Range(1, 8).Select(number => house.Publish(Draft($"พร้อมกัน {number}", "ข", $"O{number}", ($"{number}.txt", "ว่าง")))));

        (await Find(anybody, "พร้อมกัน")).Shows("พบ 8 รายการ");
        Assert.Equal(16, await house.Ask(db => db.Set<SearchText>().CountAsync()));
    }

    [Theory, OnBoth]
    public async Task Who_searches_too_often_is_asked_to_wait(Engine engine)
    {
        await using var house = await House.Open(engine, settings: new Dictionary<string, string?> { ["Search:PerMinute"] = "3" });
        using var anybody = house.Anybody();
        for (var time = 0; time < 3; time++)
        {
            (await Find(anybody, "ก")).Ok();
        }

        (await anybody.Get("~/search?q=ก")).Is(HttpStatusCode.TooManyRequests).Shows("โปรดรอสักครู่");
        (await anybody.Get("~/search")).Ok();
    }

    [Theory, OnBoth]
    public async Task The_page_speaks_the_language_of_its_address_and_the_hits_stay_thai(Engine engine)
    {
        await using var house = await House.Open(engine, settings: free);
        using var anybody = house.Anybody();
        await house.Publish(Draft("แผนพัฒนา", "เนื้อหา", "O2"));

        var page = (await anybody.Get("~/en/search?q=แผน")).Ok().Shows("1 found").Shows("Published");

        Assert.Equal($"/{Settlement.Here}/en/ita/2567/o2", page.Find("ol.hits a").GetAttribute("href"));
        Assert.Equal("th", page.Find("ol.hits a").GetAttribute("lang"));
        Assert.Equal($"/{Settlement.Here}/en/search", page.Find("form[role=search]").GetAttribute("action"));
    }

    private static async Task<Page> Find(Caller caller, string needle) => (await caller.Get("~/search?q=" + Uri.EscapeDataString(needle))).Ok();

    private static PublicationDraft Draft(string title, string sentence, string item, params (string Name, string Text)[] files) =>
        new(Publishing.Assessment, item, title, new Document("", [new Paragraph(sentence)]), [.. files.Select(file => new PublicationFile(file.Name, "text/plain", Encoding.UTF8.GetBytes(file.Text + " " + file.Name)))]);

    private static string Marked(AngleSharp.Dom.IElement element) => string.Concat(element.ChildNodes.Select(node => node is AngleSharp.Dom.IElement ? $"[{node.TextContent}]" : node.TextContent)).Trim();

    // The site's own room reads too; whoever is quicker.
    private static async Task Read(House house)
    {
        while (await house.Ask(db => db.Set<FileText>().AnyAsync(text => text.State == FileTextState.Waiting)))
        {
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }
    }

    private static Task<int> Forget(House house, string agency) =>
        house.Ask(async services =>
        {
            var db = services.GetRequiredService<AppDb>();
            var count = 0;
            await db.Atomically(async () => count = await db.Set<SearchText>().ExecuteDeleteAsync());
            return count;
        }, agency);
}
