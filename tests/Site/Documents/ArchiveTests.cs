using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Documents.Archives;
using Sujarit.Kernel;
using Sujarit.Measures.Doing;
using Sujarit.Measures.Planning;
using Sujarit.Platform.Access;
using Sujarit.Platform.Archives;
using Sujarit.Platform.Audit;
using Sujarit.Platform.Notices;

namespace Sujarit.Site.Documents;

public class ArchiveTests
{
    private const string page = Packing.Page;
    private static readonly FiscalYear year = new(2567);

    [Theory, OnBoth]
    public async Task A_year_is_packed_fetched_and_holds_just_what_its_manifest_says(Engine engine)
    {
        await using var house = await House.OpenSampled(engine);
        using var officer = await house.As(Role.ItaOfficer);
        var archive = await Packing.Made(house, officer);
        Assert.Equal(ArchiveState.Ready, archive.State);

        var fetched = (await officer.Send(HttpMethod.Get, $"{page}/file/{archive.Id}")).Ok();
        Assert.Equal(archive.Sha256, Convert.ToHexStringLower(SHA256.HashData(fetched.Content)));
        Assert.Equal("nosniff", fetched.Header("X-Content-Type-Options"));
        Assert.Contains("attachment", fetched.Header("Content-Disposition"), StringComparison.Ordinal);

        await using var zip = new ZipArchive(new MemoryStream(fetched.Content));
        var manifest = JsonDocument.Parse(Packing.Read(zip, "manifest.json")).RootElement;
        var listed = manifest.GetProperty("files").EnumerateArray().ToDictionary(file => file.GetProperty("name").GetString()!);
        Assert.Equal(listed.Keys.Append("manifest.json").Order(), zip.Entries.Select(entry => entry.FullName).Order());
        foreach (var (name, file) in listed)
        {
            var content = Packing.Read(zip, name);
            Assert.Equal((file.GetProperty("size").GetInt64(), file.GetProperty("sha256").GetString()), (content.Length, Convert.ToHexStringLower(SHA256.HashData(content))));
        }

        Assert.Empty(manifest.GetProperty("missing").EnumerateArray());
        Assert.Contains("แฟ้มรวมของปีงบประมาณ พ.ศ. 2567", Encoding.UTF8.GetString(Packing.Read(zip, "README.txt")), StringComparison.Ordinal);
        await Counts(house, zip);
        await IsTold(house, archive);
    }

    [Theory, OnBoth]
    public async Task One_is_made_at_a_time_and_can_be_cancelled(Engine engine)
    {
        var slow = new Slow();
        await using var house = await House.Open(engine, services => services.AddSingleton<IArchiveSource>(slow));
        using var officer = await house.As(Role.ItaOfficer);
        var (first, second) = ((await officer.Get(page)).Ok(), (await officer.Get(page)).Ok());
        (await officer.Submit(first, "ทำแฟ้มรวม", ("Year", "2567"))).Ok().Shows("กำลังทำแฟ้มรวมปี");
        (await officer.Submit(second, "ทำแฟ้มรวม", ("Year", "2567"))).Refuses("กำลังทำอยู่แล้ว");

        var watched = (await officer.Get(page)).Ok();
        Assert.Equal("3", watched.Header("Refresh"));
        (await officer.Submit(watched, "ยกเลิก")).Ok().Shows("ยกเลิกแล้ว");
        var archive = await Packing.Latest(house);
        Assert.Equal((ArchiveState.Cancelled, false), (archive.State, archive.IsOpen));
        (await officer.Get($"{page}/file/{archive.Id}")).Is(HttpStatusCode.Gone).Shows("ขอทำใหม่ได้");
        slow.Go.TrySetResult();
        await Task.Delay(500, TestContext.Current.CancellationToken);
        Assert.Equal(ArchiveState.Cancelled, (await Packing.Latest(house)).State);
    }

    [Theory, OnBoth]
    public async Task What_expired_is_swept_away_and_said_so(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        var archive = await Packing.Made(house, officer);
        house.Clock.Pass(TimeSpan.FromDays(15));
        officer.Forget();
        await officer.SignIn(house.Person(Role.ItaOfficer));
        (await officer.Get($"{page}/file/{archive.Id}")).Is(HttpStatusCode.Gone).Shows("หมดเวลาเก็บและลบแล้ว");

        house.Services.GetRequiredService<ArchiveBell>().Ring();
        await Packing.Until(house, ArchiveState.Expired);
        Assert.False(File.Exists(house.Services.GetRequiredService<ArchiveFolder>().Place(archive)));
        (await officer.Get(page)).Ok().Shows("หมดอายุ ลบแล้ว");
    }

    [Theory, OnBoth]
    public async Task Neither_another_agency_nor_an_owner_fetches_it(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        var archive = await Packing.Made(house, officer);
        using var owner = await house.As(Role.Owner);
        using var neighbour = await house.As(Role.ItaOfficer, Settlement.There);

        (await owner.Get($"{page}/file/{archive.Id}")).Is(HttpStatusCode.Forbidden);
        (await neighbour.Get($"{page}/file/{archive.Id}")).Is(HttpStatusCode.NotFound);
    }

    [Theory, OnBoth]
    public async Task A_source_that_breaks_is_seen_and_tried_again_and_a_lost_file_is_told(Engine engine)
    {
        await using var house = await House.Open(engine, services => services.AddScoped<IArchiveSource, Odd>());
        using var officer = await house.As(Role.ItaOfficer);
        Odd.IsBroken = true;
        (await officer.Submit((await officer.Get(page)).Ok(), "ทำแฟ้มรวม", ("Year", "2567"))).Ok();
        for (var look = 0; look < 200 && await Packing.Latest(house) is not { State: ArchiveState.Waiting, Attempts: 1 }; look++)
        {
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        (await officer.Get(page)).Ok().Shows("ทำไม่สำเร็จ จะลองใหม่เอง");
        Odd.IsBroken = false;
        house.Clock.Pass(TimeSpan.FromMinutes(2));
        house.Services.GetRequiredService<ArchiveBell>().Ring();
        var archive = await Packing.Until(house, ArchiveState.Ready);

        await using var zip = new ZipArchive(new MemoryStream((await officer.Send(HttpMethod.Get, $"{page}/file/{archive.Id}")).Ok().Content));
        Assert.All(zip.Entries, entry => Assert.DoesNotContain("..", entry.FullName.Split('/')));
        Assert.Equal(2, zip.Entries.Count(entry => entry.FullName.StartsWith("แปลก/x", StringComparison.Ordinal)));
        Assert.Contains("แปลก/หาย.txt", Encoding.UTF8.GetString(Packing.Read(zip, "README.txt")), StringComparison.Ordinal);
    }

    private static async Task Counts(House house, ZipArchive zip)
    {
        var (begin, end) = (ThaiClock.Begin(year.FirstDay), ThaiClock.Begin(year.LastDay.AddDays(1)));
        var measures = await house.Ask(db => db.Set<Measure>().AsNoTracking().Where(measure => measure.Year == year).ToListAsync());
        var told = await house.Ask(db => db.Set<Progress>().CountAsync(known => known.Year == year));
        var entries = await house.Ask(db => db.Set<AuditEntry>().CountAsync(entry => entry.At >= begin && entry.At < end));
        Assert.NotEmpty(measures);
        Assert.Equal(measures.Count, JsonDocument.Parse(Packing.Read(zip, "มาตรการ/มาตรการ.json")).RootElement.GetArrayLength());
        Assert.Equal(told, JsonDocument.Parse(Packing.Read(zip, "มาตรการ/ความก้าวหน้า.json")).RootElement.GetArrayLength());
        // Being fetched is an entry of its own.
        Assert.InRange(Encoding.UTF8.GetString(Packing.Read(zip, "ประวัติการใช้งาน/ประวัติการใช้งาน-2567.jsonl")).Count(letter => letter == '\n'), entries - 4, entries);
        var csv = Packing.Read(zip, "มาตรการ/มาตรการ.csv");
        Assert.True(csv.AsSpan().StartsWith(Encoding.UTF8.Preamble));
        Assert.Contains(measures[0].Title!, Encoding.UTF8.GetString(csv), StringComparison.Ordinal);
    }

    private static async Task IsTold(House house, YearArchive archive)
    {
        Assert.Contains(await house.Ask(db => db.Set<Notice>().Where(notice => notice.PersonId == archive.AskedById).Select(notice => notice.Title).ToListAsync()), title => title.Contains("แฟ้มรวม", StringComparison.Ordinal) && title.Contains("พร้อมดาวน์โหลด", StringComparison.Ordinal));
        Assert.Equal(1, await house.Ask(db => db.Set<AuditEntry>().CountAsync(entry => entry.Act == "archive-downloaded" && entry.SubjectId == archive.Id.ToString())));
    }

    private sealed class Slow : IArchiveSource
    {
        public TaskCompletionSource Go { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public string Folder => "ช้า";

        public string About => "ช้า";

        public Task<IReadOnlyList<Archived>> Of(FiscalYear year, CancellationToken cancel) =>
            Task.FromResult<IReadOnlyList<Archived>>([new ArchivedFile("ช้า.txt", async (_, stop) => await Go.Task.WaitAsync(stop))]);
    }

    private sealed class Odd : IArchiveSource
    {
        public static bool IsBroken { get; set; }

        public string Folder => "แปลก";

        public string About => "แปลก";

        public Task<IReadOnlyList<Archived>> Of(FiscalYear year, CancellationToken cancel) =>
            Task.FromResult<IReadOnlyList<Archived>>([new ArchivedFile("../../x.txt", Write), new ArchivedFile("X.txt", Write), new ArchivedFile("x.txt", Write), new ArchivedFile("หาย.txt", (_, _) => throw new FileNotFoundException())]);

        private static Task Write(Stream to, CancellationToken cancel) =>
            IsBroken ? throw new InvalidOperationException("broken") : to.WriteAsync("ก"u8.ToArray(), cancel).AsTask();
    }
}
