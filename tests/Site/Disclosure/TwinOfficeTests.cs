using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Disclosure.Twin;
using Sujarit.Platform.Access;

namespace Sujarit.Site.Disclosure;

/// <summary>The copies as the office and the night make them, and as the command line does.</summary>
public sealed class TwinOfficeTests
{
    private const string office = "~/office/disclosure/twin";
    private const int mostLooks = 240;

    [Theory, OnBoth]
    public async Task Where_no_folder_is_set_the_page_says_so_and_nothing_is_made(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        (await officer.Get(office)).Ok().Shows("ยังไม่ได้ตั้งค่า").Shows("export-static --agency thansujarit").Hides("ทำสำเนาเดี๋ยวนี้");
        (await officer.Post(office)).Refuses("Twin:Folder");
        Assert.False(await house.Services.GetRequiredService<TwinRoom>().Next(TestContext.Current.CancellationToken));
    }

    [Theory, OnBoth]
    public async Task Who_publishes_has_a_copy_made_at_once_and_the_next_night_makes_everybodys(Engine engine)
    {
        using var folder = new Folder();
        await using var house = await House.Open(engine, settings: new Dictionary<string, string?> { ["Twin:Folder"] = folder.Path("copies") });
        using var officer = await house.As(Role.ItaOfficer);
        using var owner = await house.As(Role.Owner);
        (await owner.Get(office)).Ok().Shows("ยังไม่เคยทำสำเนา").Hides("ทำสำเนาเดี๋ยวนี้");
        (await owner.Post(office)).Is(HttpStatusCode.Forbidden);

        (await officer.Submit((await officer.Get(office)).Ok(), "ทำสำเนาเดี๋ยวนี้")).Ok().Shows("กำลังทำสำเนา");
        await Until(async () => (await Record(house, Settlement.Here))?.MadeAt is not null);

        var made = (await Record(house, Settlement.Here))!;
        Assert.True(File.Exists($"{folder.Path("copies")}/{Settlement.Here}/{Settlement.Here}/index.html"));
        Assert.False(Directory.Exists($"{folder.Path("copies")}/{Settlement.There}"));
        Assert.True(made.DueAt > house.Clock.GetUtcNow() && made.LeasedUntil is null && made.Pages > 50);
        (await owner.Get(office)).Ok().Shows($"{made.Pages} หน้า").Hides("รอทำสำเนา");

        house.Clock.Pass(TimeSpan.FromDays(2));
        house.Services.GetRequiredService<TwinBell>().Ring();
        await Until(async () => (await Record(house, Settlement.There))?.MadeAt is not null && (await Record(house, Settlement.Here))!.MadeAt > made.MadeAt);
        Assert.True(File.Exists($"{folder.Path("copies")}/{Settlement.There}/{Settlement.There}/index.html"));
    }

    [Theory, OnBoth]
    public async Task A_copy_that_fails_says_why_and_is_tried_again(Engine engine)
    {
        using var folder = new Folder();
        folder.Write("copies", "a file where the folder should be");
        await using var house = await House.Open(engine, settings: new Dictionary<string, string?> { ["Twin:Folder"] = folder.Path("copies") });
        using var officer = await house.As(Role.ItaOfficer);
        (await officer.Submit((await officer.Get(office)).Ok(), "ทำสำเนาเดี๋ยวนี้")).Ok();
        await Until(async () => (await Record(house, Settlement.Here))?.Failure is not null);

        (await officer.Get(office)).Ok().Shows("ทำไม่สำเร็จ").Shows("ตรวจสอบสิทธิ์ของโฟลเดอร์");
        Assert.True((await Record(house, Settlement.Here))!.DueAt > house.Clock.GetUtcNow());
    }

    [Theory, OnBoth]
    public async Task The_command_line_writes_a_copy_while_the_site_runs_and_says_what_it_cannot(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var folder = new Folder();
        await house.Publish(Publishing.Draft("ฉบับแรก", files: ["รายงาน.txt"]));
        (string, string)[] place = [("Data__Folder", house.Folder), ("Database__Provider", engine.ToString()), ("ConnectionStrings__Database", house.Connection), ("Logging__LogLevel__Default", "Warning")];

        var written = await BuiltProgram.Run(place, "export-static", "--agency", Settlement.Here, "--out", folder.Path("copy"));

        var told = written.Json();
        Assert.Equal(["out", "agency", "pages", "files", "written", "unchanged", "removed", "bytes", "leftOut"], told.EnumerateObject().Select(key => key.Name));
        Assert.Equal(told.GetProperty("pages").GetInt32() + told.GetProperty("files").GetInt32(), told.GetProperty("written").GetInt32());
        Assert.Empty(Twins.Dead(folder.Path("copy")));
        (await BuiltProgram.Run(place, "export-static", "--agency", "nowhere", "--out", folder.Path("copy"))).Refuses(3, "nowhere");
        var foreign = folder.Write("ของฉัน.txt", "ของฉัน");
        (await BuiltProgram.Run(place, "export-static", "--agency", Settlement.Here, "--out", Path.GetDirectoryName(foreign)!)).Refuses(3, "สิ่งอื่น");
        (await BuiltProgram.Run(place, "export-static", "--agency", Settlement.Here)).Refuses(2, "--out");
    }

    private static Task<TwinRecord?> Record(House house, string agency) => house.Ask(db => db.Set<TwinRecord>().AsNoTracking().SingleOrDefaultAsync(), agency);

    private static async Task Until(Func<Task<bool>> isSo)
    {
        for (var look = 0; look < mostLooks && !await isSo(); look++)
        {
            await Task.Delay(250, TestContext.Current.CancellationToken);
        }

        Assert.True(await isSo());
    }
}
