using System.Diagnostics;
using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Disclosure;
using Sujarit.Disclosure.Checking;
using Sujarit.Disclosure.Exhibits;
using Sujarit.Documents.Approvals;
using Sujarit.Documents.Archives;
using Sujarit.Documents.Contracts;
using Sujarit.Documents.Papers;
using Sujarit.Kernel;
using Sujarit.Measures.Doing;
using Sujarit.Measures.Intake;
using Sujarit.Measures.Planning;
using Sujarit.Measures.Publishing;
using Sujarit.Modules.Platform.Files;
using Sujarit.Organizations;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Files;
using Sujarit.Site.Killing;
using Sujarit.Site.Measures;

namespace Sujarit.Site;

/// <summary>Whenever the program is killed, what is found afterwards is the old or the new, never half of it; and what it answered stays.</summary>
public class KillTests(KilledSites sites) : IClassFixture<KilledSites>
{
    private const string report = "report-2566.docx";
    private const int scanBytes = 3_000_000;
    private const int photos = 40;
    private static readonly FiscalYear lastYear = new(2566);

    // Which part of the time it takes passes before the kill. The first two are let finish: the first brings the data to where doing it again
    // changes the same rows, the second shows which those are and how long it takes in a program just started.
    private static readonly double?[] moments = [null, null, 0.2, 0.5, 0.7, 0.85, 0.95];

    [Theory, OnBoth]
    public Task A_report_filed_in_place_of_the_old_is_filed_whole_or_not_at_all(Engine engine) =>
        KillAtEachMoment(engine, async (site, officer, _) =>
        {
            var id = await Ready(site) is { } kept ? kept : Guid.Parse(Journey.IdIn(await Journey.SendIn(officer, report, Journey.Sample(report))));
            var confirm = (await officer.Get($"~/office/measures/import/confirm/{id}")).Ok();
            var before = await Active(site);
            return new Attempt(Attempt.Form(officer, confirm, "บันทึกเข้าปี", ("Form.Way", "Replace")), async () =>
            {
                var draft = await site.Ask(db => db.Set<ImportDraft>().AsNoTracking().SingleAsync(draft => draft.Id == id));
                var now = await Active(site);
                Assert.Equal(before.Count, now.Count);
                Assert.Equal(draft.State == DraftState.Ready ? before.Count : 0, now.Intersect(before).Count());
                Assert.Equal(draft.State == DraftState.Ready ? (null, false) : (lastYear, true), (draft.FiledUnder, draft.Content.Length == 0));
                return draft.State != DraftState.Ready;
            });
        });

    [Theory, OnBoth]
    public Task A_measure_is_saved_whole_or_not_at_all(Engine engine) =>
        KillAtEachMoment(engine, async (site, officer, number) =>
        {
            var before = await First(site);
            var (title, steps) = ($"มาตรการครั้งที่ {number}", $"ขั้นของครั้งที่ {number}");
            var form = (await officer.Get($"~/office/measures/plan/{before.Id}")).Ok();
            return new Attempt(Attempt.Form(officer, form, "บันทึก", ("Form.Title", title), ("Form.Steps", steps)), async () =>
            {
                var now = await First(site);
                Assert.Equal(before.Id, now.Id);
                var isNew = now.Title == title;
                Assert.Equal(isNew ? [steps] : before.Steps, now.Steps);
                Assert.Equal(isNew ? title : before.Title, now.Title);
                Assert.Equal(isNew ? before.Version + 1 : before.Version, now.Version);
                return isNew;
            });
        });

    [Theory, OnBoth]
    public Task A_report_is_published_whole_or_not_at_all(Engine engine) =>
        KillAtEachMoment(engine, async (site, officer, number) =>
        {
            var title = $"มาตรการที่จะเผยแพร่ครั้งที่ {number}";
            var form = (await officer.Get($"~/office/measures/plan/{(await First(site)).Id}")).Ok();
            (await officer.Submit(form, "บันทึก", ("Form.Title", title))).Ok();
            var confirm = (await officer.Get("~/office/measures/publish/2566")).Ok();
            var before = await Versions(site);
            return new Attempt(Attempt.Form(officer, confirm, "เผยแพร่ต่อสาธารณะ"), async () =>
            {
                var now = await Versions(site);
                var isNew = now != before;
                Assert.Equal(isNew ? (before.Kept + 1, before.Shown + 1) : before, now);
                Assert.Equal(now.Kept, now.Shown);
                if (now.Shown > 0)
                {
                    var page = (await officer.Get("~/ita/2567/o35")).Ok();
                    Assert.Equal(isNew, page.Text.Contains(title, StringComparison.Ordinal));
                }

                return isNew;
            });
        });

    [Theory, OnBoth]
    public Task An_item_is_published_with_its_findings_or_not_at_all(Engine engine) =>
        KillAtEachMoment(engine, async (site, officer, number) =>
        {
            var text = $"หน้าที่และอำนาจตามพระราชบัญญัติ ครั้งที่ {number}";
            var exhibit = await site.Ask(db => db.Set<ExhibitUse>().Where(use => use.Assessment == Journey.Now && use.Item == "O3").Select(use => use.ExhibitId).FirstAsync());
            var form = (await officer.Get($"~/office/disclosure/exhibits/edit/{exhibit}")).Ok();
            (await officer.Submit(form, "บันทึก", ("Form.Text", text))).Ok();
            var preview = (await officer.Get($"~/office/disclosure/publish/{Journey.Now}/o3")).Ok();
            var before = await Latest(site);
            return new Attempt(Attempt.Form(officer, preview, "เผยแพร่ต่อสาธารณะ"), async () =>
            {
                var now = await Latest(site);
                var isNew = now != before;
                Assert.Equal(isNew ? before + 1 : before, now);
                Assert.Equal(now, await site.Ask(db => db.Set<PublicationVersion>().CountAsync(version => db.Set<Publication>().Any(publication => publication.Id == version.PublicationId && publication.Assessment == Journey.Now && publication.Item == "O3"))));
                var page = (await officer.Get($"~/ita/{Journey.Now}/o3")).Ok();
                Assert.Equal(isNew, page.Shows("เนื้อหาตรงกับค่าแฮช").Text.Contains(text, StringComparison.Ordinal));
                Assert.Equal(await site.Ask(db => db.Set<PublicationVersion>().CountAsync()), await site.Ask(db => db.Set<Sujarit.Disclosure.Sealing.Seal>().CountAsync()));
                Assert.Equal(0, (await site.Ask(db => db.Set<ItemCheckup>().AsNoTracking().SingleAsync(checkup => checkup.Assessment == Journey.Now && checkup.Item == "O3"))).Count);
                return isNew;
            });
        });

    [Theory, OnBoth]
    public Task A_photo_is_kept_with_what_it_proves_or_not_at_all(Engine engine) =>
        KillAtEachMoment(engine, async (site, officer, number) =>
        {
            var work = await site.Ask(db => db.Set<Measure>().Where(measure => measure.Year == Journey.Now && measure.WithdrawnAt == null).OrderBy(measure => measure.Order).Select(measure => measure.Id).FirstAsync());
            var text = $"ถ่ายภาพครั้งที่ {number}";
            var form = (await officer.Get($"~/office/measures/progress/{work}")).Ok();
            return new Attempt(
                Attempt.Form(officer, form, "ส่งรายงาน", ("Form.Status", "InProgress"), ("Form.Text", text), ("Form.Files", new Upload($"ภาพ {number}.jpg", Photo(number), "image/jpeg"))),
                async () =>
                {
                    var told = await site.Ask(db => db.Set<Progress>().Where(progress => progress.WorkId == work && progress.Text == text).Select(progress => (Guid?)progress.Id).SingleOrDefaultAsync());
                    var file = await site.Ask(db => db.Set<StoredFile>().SingleOrDefaultAsync(file => file.Name == $"ภาพ {number}.jpg"));
                    var proof = await site.Ask(db => db.Set<EvidenceUse>().CountAsync(use => file != null && use.Piece.FileId == file.Id && use.ProgressId == told));
                    Assert.Equal((told is not null, told is null ? 0 : 1), (file is not null, proof));
                    if (file is not null)
                    {
                        Assert.Equal(file.Size, (await officer.Send(HttpMethod.Get, $"~/office/{file.Address}")).Ok().Content.Length);
                        (await officer.Send(HttpMethod.Get, $"~/office/{file.Thumbnail}")).Ok();
                    }

                    return told is not null;
                }
            );
        });

    [Theory, OnBoth]
    public Task A_number_is_given_with_its_paper_or_not_at_all(Engine engine) =>
        KillAtEachMoment(engine, async (site, officer, number) =>
        {
            var office = await site.Ask(db => db.Set<Office>().Where(office => office.Order == 1).Select(office => new { office.Id, office.Name }).SingleAsync());
            var draft = Paper.Draft(PaperKind.Order, (office.Id, office.Name), new Sujarit.Documents.Papers.PaperText($"คำสั่งครั้งที่ {number}", null, null, null, "ข้อความ", null), new PaperSigner(null, "นายก", null), new PaperHand(null, "นายทดสอบ", DateTimeOffset.UnixEpoch, default));
            await site.Ask(async db =>
            {
                db.Add(draft);
                return await db.SaveChangesAsync();
            });
            var form = (await officer.Get($"~/office/documents/papers/{draft.Id}")).Ok();
            return new Attempt(Attempt.Form(officer, form, "ออกเลข"), async () =>
            {
                var year = (await site.Ask(db => db.Set<NumberSeries>().AsNoTracking().Where(series => series.Kind == PaperKind.Order).OrderByDescending(series => series.Year).ToListAsync()))[0];
                var issued = await site.Ask(db => db.Set<Paper>().AsNoTracking().Where(paper => paper.SeriesId == year.Id).OrderBy(paper => paper.Number).ToListAsync());
                Assert.Equal(Enumerable.Range(1, issued.Count), issued.Select(paper => paper.Number!.Value));
                Assert.Equal(year.Last ?? 0, issued.Count);
                Assert.All(issued, paper => Assert.True(paper is { State: not PaperState.Draft, Hash: not null, IssuedOn: not null }));
                return issued.Exists(paper => paper.Id == draft.Id);
            });
        });

    [Theory, OnBoth]
    public Task A_document_is_signed_whole_or_not_at_all(Engine engine) =>
        KillAtEachMoment(engine, async (site, officer, number) =>
        {
            // Each time another: what was signed before is taken back first.
            if (await site.Ask(db => db.Set<Approval>().Where(known => known.Kind == "measures-plan" && known.State == ApprovalState.InProgress).Select(known => (Guid?)known.Id).SingleOrDefaultAsync()) is { } last)
            {
                (await officer.Submit((await officer.Get($"~/office/documents/approvals/{last}")).Ok(), "#withdraw-now", ("why", "เสนอใหม่"))).Ok();
            }

            var open = await site.Ask(db => db.Set<Approval>().Where(known => known.Kind == "measures-plan" && known.State == ApprovalState.Drafting).Select(known => (Guid?)known.Id).SingleOrDefaultAsync());
            var id = open ?? Guid.Parse(Journey.IdIn((await officer.Submit((await officer.Get("~/office/documents/approvals/propose/measures-plan/2567")).Ok(), "เริ่มเสนอ")).Ok()));
            var form = (await officer.Get($"~/office/documents/approvals/{id}")).Ok();
            var password = (await sites.On(engine)).Password;
            var scan = Photo(number);
            return new Attempt(
                Attempt.Form(officer, form, "#sign-now", ("Form.Way", "Scan"), ("Form.Scan", new Upload($"ลงนาม {number}.jpg", scan, "image/jpeg")), ("Form.Password", password)),
                async () =>
                {
                    var now = await site.Ask(db => db.Set<Approval>().AsNoTracking().Include(known => known.Steps).SingleAsync(known => known.Id == id));
                    var first = now.Steps.Single(step => step.Order == 0);
                    var file = await site.Ask(db => db.Set<StoredFile>().Where(file => file.Name == $"ลงนาม {number}.jpg").Select(file => (Guid?)file.Id).SingleOrDefaultAsync());
                    var isSigned = first.IsSigned;
                    Assert.Equal(isSigned ? (ApprovalState.InProgress, 1, 2) : (ApprovalState.Drafting, 0, 1), (now.State, now.Current, now.History.Count));
                    Assert.Equal((isSigned, isSigned, isSigned), (now.Hash is not null, now.Content is not null, now.Paper is not null));
                    Assert.Equal((now.Hash, file), (first.Hash, first.FileId));
                    return isSigned;
                }
            );
        });

    [Theory, OnBoth]
    public async Task Files_that_were_being_read_or_waited_are_read_after_the_restart(Engine engine)
    {
        await using var site = await KilledSite.Settled(engine);
        await site.Open(("Clock__Today", "2024-09-16"));
        using var officer = new Caller(() => site.Address, Settlement.Here);
        var person = site.People.Single(person => person.Role == Role.ItaOfficer && person.Agency.Code == Settlement.Here);
        await officer.SignIn(person);
        var page = (await officer.Get("~/office/measures/import")).Ok();
        foreach (var name in new[] { "report-2567.docx", report })
        {
            (await Attempt.Form(officer, page, "ส่งไฟล์และอ่าน", ("Sent", new Upload(name, Journey.Sample(name))))()).Is(HttpStatusCode.Redirect);
        }

        await site.Kill();
        var left = await Drafts(site);
        Console.WriteLine($"{engine}: killed while files were {string.Join(" and ", left.Select(draft => draft.State))}");
        Assert.Contains(left, draft => draft.State is DraftState.Waiting or DraftState.Reading);

        // On the next day: the reader that was killed had its file for itself for some minutes.
        await site.Open(("Clock__Today", "2024-09-17"));
        for (var look = 0; look < 600 && (await Drafts(site)).Exists(draft => draft.State is DraftState.Waiting or DraftState.Reading); look++)
        {
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }

        var read = await Drafts(site);
        Assert.Equal(left.Select(draft => (draft.Id, DraftState.Ready, draft.State == DraftState.Ready ? draft.Attempts : draft.Attempts + 1)), read.Select(draft => (draft.Id, draft.State, draft.Attempts)));
        officer.Forget();
        await officer.SignIn(person);
        foreach (var draft in read)
        {
            (await officer.Get($"~/office/measures/import/draft/{draft.Id}")).Ok();
            (await officer.Get($"~/office/measures/import/confirm/{draft.Id}")).Ok().Shows("บันทึกเข้าปี");
        }

        await site.IsWhole(officer);
    }

    [Theory, OnBoth]
    public async Task An_archive_that_was_being_made_is_never_offered_half_and_is_made_whole_after_the_restart(Engine engine)
    {
        const string page = "~/office/documents/archive";
        await using var site = await KilledSite.Settled(engine);
        await site.Open(("Clock__Today", "2024-09-16"));
        using var officer = new Caller(() => site.Address, Settlement.Here);
        var person = site.People.Single(person => person.Role == Role.ItaOfficer && person.Agency.Code == Settlement.Here);
        await officer.SignIn(person);
        await site.Ask(Photographed);
        (await Attempt.Form(officer, (await officer.Get(page)).Ok(), "ทำแฟ้มรวม", ("Year", "2567"))()).Is(HttpStatusCode.Redirect);
        var half = await HalfMade(site);
        await site.Kill();

        var left = await site.Ask(db => db.Set<YearArchive>().AsNoTracking().SingleAsync());
        Assert.Equal((ArchiveState.Making, "", 0L), (left.State, left.Sha256, left.Size));
        Assert.Empty(Directory.GetFiles(Path.Combine(site.Folder, "archives"), "*.zip", SearchOption.AllDirectories));
        Console.WriteLine($"{engine}: killed with {new FileInfo(half).Length} bytes of the archive written");

        // It is the dead program's until its lease ends: nobody is given what there is.
        await site.Open(("Clock__Today", "2024-09-16"));
        Assert.Empty((await officer.Get(page)).Ok().Document.QuerySelectorAll("a[download]"));
        (await officer.Get($"{page}/file/{left.Id}")).Is(HttpStatusCode.Conflict);
        await site.Kill();

        await site.Open(("Clock__Today", "2024-09-17"));
        for (var look = 0; look < 1200 && (await site.Ask(db => db.Set<YearArchive>().AsNoTracking().SingleAsync())).State != ArchiveState.Ready; look++)
        {
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }

        var made = await site.Ask(db => db.Set<YearArchive>().AsNoTracking().SingleAsync());
        Assert.Equal((ArchiveState.Ready, 2), (made.State, made.Attempts));
        officer.Forget();
        await officer.SignIn(person);
        var fetched = (await officer.Send(HttpMethod.Get, $"{page}/file/{left.Id}")).Ok().Content;
        Assert.Equal(made.Sha256, Convert.ToHexStringLower(SHA256.HashData(fetched)));
        await using var zip = new ZipArchive(new MemoryStream(fetched));
        Assert.Equal(photos, zip.Entries.Count(entry => entry.FullName.EndsWith(".jpg", StringComparison.Ordinal)));
        await site.IsWhole(officer);
    }

    private async Task KillAtEachMoment(Engine engine, Func<KilledSite, Caller, int, Task<Attempt>> prepare)
    {
        var (site, officer, _) = await sites.On(engine);
        var (taken, change, seen) = (TimeSpan.Zero, "", new List<string>());
        for (var number = 0; number < moments.Length; number++)
        {
            await site.Open();
            var attempt = await prepare(site, officer, number);
            var before = await site.Rows();
            var sending = Timed(attempt.Send);
            await (moments[number] is { } share ? Task.Delay(taken * share, TestContext.Current.CancellationToken) : sending);
            await site.Kill();
            var answered = await Answered(sending);
            // Quicker than thought: the next kills come sooner.
            taken = answered ?? taken;
            await site.Open();

            var isNew = await attempt.IsNew();
            var changed = (await site.Rows()).Since(before);
            Assert.True(isNew || answered is null, "what was answered is not there");
            change = number == 1 ? changed : change;
            Assert.True(number == 0 || changed == (isNew ? change : ""), $"neither the old nor the new: {changed} instead of {(isNew ? change : "nothing")}");
            await site.IsWhole(officer);
            seen.Add(answered is not null ? "new, answered" : isNew ? "new" : "old");
        }

        Assert.NotEqual("", change);
        Assert.True((await site.Run("audit", "verify")).Json().GetProperty("intact").GetBoolean());
        Console.WriteLine($"{engine}, {TestContext.Current.TestMethod!.MethodName}: {taken.TotalMilliseconds:F0} ms, {change}: {string.Join("; ", seen)}");
    }

    private static async Task<TimeSpan> Timed(Func<Task<Page>> send)
    {
        var watch = Stopwatch.StartNew();
        (await send()).Is(HttpStatusCode.Redirect);
        return watch.Elapsed;
    }

    // How long it took; null where the kill came first.
    private static async Task<TimeSpan?> Answered(Task<TimeSpan> sending)
    {
        try
        {
            return await sending;
        }
        catch (Exception cut) when (cut is HttpRequestException or IOException)
        {
            return null;
        }
    }

    private static Task<Guid?> Ready(KilledSite site) =>
        site.Ask(db => db.Set<ImportDraft>().Where(draft => draft.State == DraftState.Ready).Select(draft => (Guid?)draft.Id).FirstOrDefaultAsync());

    private static Task<List<ImportDraft>> Drafts(KilledSite site) => site.Ask(db => db.Set<ImportDraft>().AsNoTracking().OrderBy(draft => draft.StartedAt).ToListAsync());

    private static Task<List<Guid>> Active(KilledSite site) =>
        site.Ask(db => db.Set<Work>().Where(work => work.Year == lastYear && work.WithdrawnAt == null).Select(work => work.Id).ToListAsync());

    private static Task<Measure> First(KilledSite site) =>
        site.Ask(db => db.Set<Measure>().AsNoTracking().Where(measure => measure.Year == lastYear && measure.WithdrawnAt == null).OrderBy(measure => measure.Order).FirstAsync());

    private static Task<int> Latest(KilledSite site) =>
        site.Ask(db => db.Set<Publication>().AsNoTracking().Where(publication => publication.Assessment == Journey.Now && publication.Item == "O3").Select(publication => publication.Latest).SingleAsync());

    private static Task<(int Kept, int Shown)> Versions(KilledSite site) =>
        site.Ask(async db => (await db.Set<Published>().CountAsync(), await db.Set<PublicationVersion>().CountAsync(version => db.Set<Publication>().Any(publication => publication.Id == version.PublicationId && publication.Item == "O35"))));

    // So much that packing it takes a while.
    private static async Task<int> Photographed(IServiceProvider services)
    {
        var (db, shelf) = (services.GetRequiredService<AppDb>(), services.GetRequiredService<FileShelf>());
        var hand = Hands.Of(db, services.GetRequiredService<TimeProvider>());
        for (var number = 1; number <= photos; number++)
        {
            using var photo = new MemoryStream(Photo(number));
            db.Add(Evidence.Of(Journey.Now, (await shelf.Keep(photo, $"ภาพ {number}.jpg")).Id, $"ภาพ {number}", hand));
        }

        return await db.SaveChangesAsync();
    }

    // Waits until some of it is on the disk, and tells where.
    private static async Task<string> HalfMade(KilledSite site)
    {
        var making = Path.Combine(site.Folder, "archives", ".making");
        for (var look = 0; look < 60_000; look++)
        {
            if (Directory.Exists(making) && Directory.GetFiles(making) is [var begun, ..] && new FileInfo(begun).Length > scanBytes)
            {
                return begun;
            }

            await Task.Delay(1, TestContext.Current.CancellationToken);
        }

        throw new TimeoutException("No archive was begun.");
    }

    // No byte of the scan begins a marker.
    private static byte[] Photo(int number)
    {
        var picture = SamplePictures.Jpeg(64 + number);
        var scan = new byte[scanBytes];
        for (var at = 0; at < scan.Length; at++)
        {
            scan[at] = (byte)((at * 31 + number) % 251);
        }

        var begin = picture.AsSpan().IndexOf(SamplePictures.Scan);
        return [.. picture[..begin], .. scan, .. picture[begin..]];
    }
}
