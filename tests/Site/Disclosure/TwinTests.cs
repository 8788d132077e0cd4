using AngleSharp.Html.Parser;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Disclosure;
using Sujarit.Disclosure.News;
using Sujarit.Kernel;
using Sujarit.Organizations;

namespace Sujarit.Site.Disclosure;

/// <summary>The public site of an agency, written out as files.</summary>
public sealed class TwinTests(SampledHouses houses) : IClassFixture<SampledHouses>
{
    [Theory, OnBoth]
    public async Task Every_page_stands_whole_in_every_language_and_no_link_of_the_copy_is_dead(Engine engine)
    {
        var house = await houses.On(engine);
        using var folder = new Folder();
        var copy = folder.Path("copy");

        var report = await house.Export(copy);

        Assert.True(report.Pages > 100, $"only {report.Pages} pages");
        Assert.Equal((report.Pages + report.Files, 0, 0), (report.Written, report.Unchanged, report.Removed));
        Assert.Empty(report.LeftOut);
        Assert.Empty(Twins.Dead(copy));
        foreach (var address in new[] { "", "/en", "/ms", "/ita/2567/o12", "/en/ita/2567/o12/versions/1", "/ms/news", "/site-map", "/embed/ita/2567/o12" })
        {
            Assert.True(File.Exists($"{copy}/{Settlement.Here}{address}/index.html"), address);
        }

        Assert.All(new[] { "index.html", "robots.txt", "~twin/index.html", "~twin/twin.json", $"{Settlement.Here}/feed.xml", $"{Settlement.Here}/news/feed.xml", $"{Settlement.Here}/sitemap.xml", $"{Settlement.Here}/embed/ita/2567.json" }, file => Assert.True(File.Exists($"{copy}/{file}"), file));
        var published = await house.Ask(db => db.Set<Publication>().AsNoTracking().ToListAsync());
        Assert.All(published, item => Assert.True(File.Exists($"{copy}{PublicAddress.Of(Settlement.Here, item.Assessment, item.Item)}/index.html"), item.Item));
        Assert.DoesNotContain(Directory.EnumerateFileSystemEntries(copy, "*", SearchOption.AllDirectories), file => file.Contains(Settlement.There, StringComparison.Ordinal) || file.Contains("/office/", StringComparison.Ordinal) || file.EndsWith("/office", StringComparison.Ordinal));
        Assert.DoesNotContain(Twins.Pages(copy), page => page.Page.QuerySelector("form, a[href*='/sign-in'], a[href*='/search']") is not null);
    }

    [Theory, OnBoth]
    public async Task A_page_is_what_the_live_site_shows_and_a_file_is_the_same_byte_for_byte(Engine engine)
    {
        var house = await houses.On(engine);
        using var folder = new Folder();
        using var anybody = house.Anybody();
        var copy = folder.Path("copy");
        await house.Export(copy);

        var papers = 0;
        foreach (var file in Directory.EnumerateFiles($"{copy}/{Settlement.Here}", "*", SearchOption.AllDirectories))
        {
            var address = string.Join('/', Path.GetRelativePath(copy, file).Split('/').Select(Uri.EscapeDataString));
            if (file.EndsWith("/index.html", StringComparison.Ordinal))
            {
                var live = (await anybody.Get("/" + address[..^"/index.html".Length].Replace("/~page-", "?page=", StringComparison.Ordinal))).Ok();
                Assert.Equal(Plain(live.Source), Plain(await File.ReadAllTextAsync(file)));
            }
            else
            {
                Assert.Equal((await anybody.Get("/" + address)).Ok().Content, await File.ReadAllBytesAsync(file));
                papers += file.EndsWith(".pdf", StringComparison.Ordinal) ? 1 : 0;
            }
        }

        Assert.True(papers > 0, "no paper was compared");
    }

    [Theory, OnBoth]
    public async Task A_second_run_writes_nothing_and_after_a_publication_only_what_it_changes(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var folder = new Folder();
        var copy = folder.Path("copy");
        await house.Publish(Publishing.Draft("ฉบับแรก", files: ["รายงาน.txt"]));
        // What was sealed on a day is told when it is over.
        house.Clock.Pass(TimeSpan.FromDays(1));
        await house.Export(copy);
        var before = Twins.Tree(copy);
        var times = before.Keys.ToDictionary(file => file, file => File.GetLastWriteTimeUtc(Path.Combine(copy, file)));
        house.Clock.Pass(TimeSpan.FromDays(1));

        var again = await house.Export(copy);

        Assert.Equal((0, 0), (again.Written, again.Removed));
        Assert.Equal(["~twin/index.html", "~twin/twin.json"], Changed(before, Twins.Tree(copy)).Where(file => file != ".twin/manifest.json"));
        Assert.All(before.Keys.Where(file => !file.StartsWith("~twin", StringComparison.Ordinal) && !file.StartsWith(".twin", StringComparison.Ordinal)), file => Assert.Equal(times[file], File.GetLastWriteTimeUtc(Path.Combine(copy, file))));

        before = Twins.Tree(copy);
        await house.Publish(Publishing.Draft("ฉบับสอง", files: ["รายงาน.txt"]));
        var third = await house.Export(copy);
        var changed = Changed(before, Twins.Tree(copy));
        Assert.Contains($"{Settlement.Here}/ita/2567/o35/index.html", changed);
        Assert.Contains($"{Settlement.Here}/ita/2567/o35/versions/2/index.html", changed);
        Assert.DoesNotContain($"{Settlement.Here}/contact/index.html", changed);
        Assert.DoesNotContain($"{Settlement.Here}/ita/2567/o34/index.html", changed);
        Assert.DoesNotContain($"{Settlement.Here}/ita/2567/o35/files/1/รายงาน.txt", changed);
        // Of the open data, what tells of items, their versions and their files.
        var data = changed.Where(file => file.Contains("/api/v1/", StringComparison.Ordinal) || file.Contains("/open-data/", StringComparison.Ordinal)).ToList();
        Assert.All(data, file => Assert.Matches("/(items|versions|files)(\\.|/)", file));
        Assert.Equal(18, data.Count);
        Assert.InRange(third.Written - data.Count, 5, 60);
        Assert.Empty(Twins.Dead(copy));
    }

    [Theory, OnBoth]
    public async Task A_withdrawn_post_is_taken_away_with_its_pictures_and_other_files_stay(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var folder = new Folder();
        var copy = folder.Path("copy");
        var post = await Post(house, "ข่าวที่จะนำออก");
        await house.Export(copy);
        Assert.True(File.Exists($"{copy}/{Settlement.Here}/news/{post}/index.html"));
        var own = $"{copy}/CNAME";
        await File.WriteAllTextAsync(own, "www.example.go.th");

        await house.Do(db => db.Set<NewsPost>().Single(known => known.Id == post).Withdraw("มีข้อมูลส่วนบุคคล", house.Clock.GetUtcNow()));
        var report = await house.Export(copy);

        // In three languages.
        Assert.Equal(3, report.Removed);
        Assert.False(Directory.Exists($"{copy}/{Settlement.Here}/news/{post}"));
        Assert.DoesNotContain(Twins.Pages(copy), page => page.Page.DocumentElement.TextContent.Contains("ข่าวที่จะนำออก", StringComparison.Ordinal));
        Assert.Empty(Twins.Dead(copy));
        Assert.Equal("www.example.go.th", await File.ReadAllTextAsync(own));
    }

    [Theory, OnBoth]
    public async Task Other_pages_of_a_list_have_a_plain_address_and_a_name_too_long_for_a_file_is_cut_and_told(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var folder = new Folder();
        var copy = folder.Path("copy");
        for (var number = 0; number < 25; number++)
        {
            await Post(house, $"ข่าวที่ {number}");
        }

        var name = new string('ก', 120) + ".txt";
        await house.Publish(Publishing.Draft("ชื่อยาว", files: [name]));

        var report = await house.Export(copy);

        Assert.True(File.Exists($"{copy}/{Settlement.Here}/en/news/~page-2/index.html"));
        Assert.Contains(report.LeftOut, left => left.Address.EndsWith(name, StringComparison.Ordinal) && left.Why.Contains("ชื่อที่สั้นลง", StringComparison.Ordinal));
        var cut = Directory.GetFiles($"{copy}/{Settlement.Here}/ita/2567/o35/files/1").Single();
        Assert.Equal("แฟ้มที่ 0", await File.ReadAllTextAsync(cut));
        Assert.Empty(Twins.Dead(copy));
        Assert.DoesNotContain(Twins.Pages(copy), page => page.Page.QuerySelector("a[href*='?page=']") is not null);
    }

    [Theory, OnBoth]
    public async Task Ended_at_any_moment_each_file_is_whole_and_the_next_run_ends_as_if_nothing_had_been(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var folder = new Folder();
        var (copy, fresh) = (folder.Path("copy"), folder.Path("fresh"));
        await house.Publish(Publishing.Draft("ฉบับแรก", files: ["รายงาน.txt"]));
        var steps = 0;
        await house.Export(fresh, step: () => Task.FromResult(++steps));

        // In the first run and in a later one; while it reads, and at three places while it writes.
        foreach (var at in new[] { 10, steps - 150, steps - 70, steps - 1 })
        {
            await Assert.ThrowsAsync<OperationCanceledException>(() => house.Export(copy, step: StopAt(at)));
        }

        await house.Export(copy);
        Assert.Equal(Lasting(Twins.Tree(fresh)), Lasting(Twins.Tree(copy)));

        await house.Publish(Publishing.Draft("ฉบับสอง", files: ["อื่น.txt"]));
        Directory.Delete(fresh, recursive: true);
        steps = 0;
        await house.Export(fresh, step: () => Task.FromResult(++steps));
        var (old, now) = (Twins.Tree(copy), Twins.Tree(fresh));
        await Assert.ThrowsAsync<OperationCanceledException>(() => house.Export(copy, step: StopAt(steps - 60)));
        Assert.All(Twins.Tree(copy).Where(file => !file.Key.StartsWith(".twin", StringComparison.Ordinal)), file => Assert.True(old.GetValueOrDefault(file.Key) == file.Value || now.GetValueOrDefault(file.Key) == file.Value, file.Key));
        await house.Export(copy);
        Assert.Equal(Lasting(now), Lasting(Twins.Tree(copy)));
    }

    [Theory, OnBoth]
    public async Task A_folder_that_is_not_ours_of_another_agency_or_in_use_is_left_as_it_is(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var folder = new Folder();
        var (foreign, copy) = (folder.Path("foreign"), folder.Path("copy"));
        Directory.CreateDirectory(foreign);
        await File.WriteAllTextAsync($"{foreign}/ของฉัน.txt", "ของฉัน");
        Assert.Contains("สิ่งอื่น", (await Assert.ThrowsAsync<UnreadableException>(() => house.Export(foreign))).Message, StringComparison.Ordinal);
        Assert.Equal(["ของฉัน.txt"], Twins.Tree(foreign).Keys);
        Assert.Contains("เป็นไฟล์", (await Assert.ThrowsAsync<UnreadableException>(() => house.Export($"{foreign}/ของฉัน.txt"))).Message, StringComparison.Ordinal);

        // Nothing of the data is ever beside what is given out.
        Assert.Contains("โฟลเดอร์ข้อมูล", (await Assert.ThrowsAsync<UnreadableException>(() => house.Export(Path.Combine(house.Folder, "newsub")))).Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(house.Folder, "newsub")));

        await house.Export(copy, step: async () =>
        {
            Assert.Contains("อยู่แล้ว", (await Assert.ThrowsAsync<UnreadableException>(() => house.Export(copy))).Message, StringComparison.Ordinal);
        });
        var before = Twins.Tree(copy);
        await Assert.ThrowsAsync<UnreadableException>(() => house.Export(copy, Settlement.There));
        Assert.Equal(before, Twins.Tree(copy));
    }

    [Theory, OnBoth]
    public async Task At_a_host_of_its_own_the_site_stands_at_the_root_and_leads_to_the_live_one(Engine engine)
    {
        await using var house = await House.Open(engine, settings: new Dictionary<string, string?> { ["AllowedHosts"] = "127.0.0.1", ["Site:Address"] = "https://ita.example.go.th" });
        using var folder = new Folder();
        var (copy, shared) = (folder.Path("copy"), folder.Path("shared"));
        await house.Publish(Publishing.Draft("ฉบับแรก"));
        await house.Export(shared);
        var home = new HtmlParser().ParseDocument(await File.ReadAllTextAsync($"{shared}/{Settlement.Here}/en/index.html"));
        Assert.Equal($"https://ita.example.go.th/{Settlement.Here}/en", home.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.NotNull(home.QuerySelector("a[href='https://ita.example.go.th/sign-in']"));
        Assert.NotNull(home.QuerySelector($"a[href='https://ita.example.go.th/{Settlement.Here}/en/search']"));

        await house.Do(db => db.Set<Agency>().Single(agency => agency.Code == Settlement.Here).StandAt("www.thansujarit.example"));
        house.Services.GetRequiredService<AgencyDirectory>().Forget(Settlement.Here);
        await house.Export(copy);

        Assert.True(File.Exists($"{copy}/ita/2567/o35/index.html"));
        Assert.False(Directory.Exists($"{copy}/{Settlement.Here}"));
        Assert.Contains("https://www.thansujarit.example/sitemap.xml", await File.ReadAllTextAsync($"{copy}/robots.txt"), StringComparison.Ordinal);
        Assert.Equal("https://www.thansujarit.example/", new HtmlParser().ParseDocument(await File.ReadAllTextAsync($"{copy}/index.html")).QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Empty(Twins.Dead(copy));
    }

    private static Func<Task> StopAt(int step)
    {
        var count = 0;
        return () => ++count == step ? throw new OperationCanceledException() : Task.CompletedTask;
    }

    private static List<string> Changed(SortedDictionary<string, string> before, SortedDictionary<string, string> after) =>
        [.. after.Where(file => before.GetValueOrDefault(file.Key) != file.Value).Select(file => file.Key)];

    // All but the moment, which is that of each run.
    private static List<KeyValuePair<string, string>> Lasting(SortedDictionary<string, string> tree) =>
        [.. tree.Where(file => !file.Key.StartsWith("~twin/", StringComparison.Ordinal) && file.Key != ".twin/manifest.json")];

    private static async Task<Guid> Post(House house, string title)
    {
        var post = NewsPost.Draft(NewsKind.News, null);
        await house.Do(db =>
        {
            post.Write(NewsKind.News, title, null, "เนื้อหา");
            post.Changed("เจ้าหน้าที่", house.Clock.GetUtcNow());
            post.Publish(house.Clock.GetUtcNow(), house.Clock.GetUtcNow());
            db.Add(post);
        });
        return post.Id;
    }

    // What a copy may change, taken out on both sides: search, sign-in, and the line that says it is a copy.
    private static string Plain(string html)
    {
        var page = new HtmlParser().ParseDocument(html);
        foreach (var part in page.QuerySelectorAll("form, a[href$='/search'], a[href='/sign-in'], li > a[href$='/status'], main p.small:has(> a[href$='/site-map'])"))
        {
            (part.ParentElement is { LocalName: "li" } place ? place : part).Remove();
        }

        // Other pages of a list have a plain address in the copy.
        foreach (var other in page.QuerySelectorAll("a[href*='?page=']"))
        {
            other.SetAttribute("href", $"{other.GetAttribute("href")}.".Replace("?page=1.", "", StringComparison.Ordinal).Replace("?page=", "/~page-", StringComparison.Ordinal).TrimEnd('.'));
        }

        foreach (var asked in page.QuerySelectorAll("a[href$='/certificate'], p > a[href$='/status'], a[href$='/api/v1'], a[href*='/api/v1/']:not([href$='.csv'], [href$='.xlsx'], [href$='.json'])"))
        {
            asked.OuterHtml = asked.InnerHtml;
        }

        page.QuerySelectorAll("p.small").LastOrDefault(line => line.QuerySelector("a[href='/~twin/']") is not null)?.Remove();
        return string.Join(' ', page.DocumentElement.OuterHtml.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace("> <", "><", StringComparison.Ordinal);
    }
}
