using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Disclosure;
using Sujarit.Disclosure.Profile;
using Sujarit.Measures.Planning;
using Sujarit.Modules.Platform.Files;
using Sujarit.Platform.Access;
using Sujarit.Platform.Archives;
using Sujarit.Platform.Files;

namespace Sujarit.Site.Documents;

public class ArchiveContentTests
{
    [Theory, OnBoth]
    public async Task Evidence_a_publication_and_a_signed_paper_are_found_by_their_hash(Engine engine)
    {
        await using var house = await Signing.Office(engine, []);
        using var officer = await house.As(Role.ItaOfficer);
        var work = await house.Ask(db => db.Set<Measure>().Select(measure => measure.Id).SingleAsync());
        (await officer.Submit((await officer.Get($"~/office/measures/progress/{work}")).Ok(), "ส่งรายงาน", ("Form.Status", "Done"), ("Form.Text", "อบรมแล้ว"), ("Form.Files", new Upload("ภาพอบรม.jpg", SamplePictures.Jpeg(), "image/jpeg")))).Ok();
        var approval = await Signing.Propose(officer);
        (await Signing.Sign(officer, approval)).Ok();
        (await Signing.Record(officer, approval, Signing.Dot)).Ok();
        (await officer.Submit((await officer.Get("~/office/measures/publish/2567")).Ok(), "เผยแพร่ต่อสาธารณะ")).Ok().Shows("เผยแพร่ฉบับที่ 1 แล้ว");
        var archive = await Packing.Made(house, officer, "2567");
        // What is of the year is published for the assessment of the next.
        var next = await Packing.Made(house, officer, "2568");

        var (own, shown) = (await Packing.Listed(officer, archive), await Packing.Listed(officer, next));
        var (photo, scan) = (await Packing.Kept(house, "ภาพอบรม.jpg"), await Packing.Kept(house, "ฉบับลงนาม.png"));
        Assert.Contains("ภาพอบรม.jpg", own[photo], StringComparison.Ordinal);
        Assert.StartsWith("เสนอลงนาม/สแกน/", own[scan], StringComparison.Ordinal);
        Assert.Contains(own.Values, name => name.StartsWith("เสนอลงนาม/เอกสาร/", StringComparison.Ordinal) && name.EndsWith(".docx", StringComparison.Ordinal));
        var version = await house.Ask(db => db.Set<PublicationVersion>().AsNoTracking().Include(known => known.Files).SingleAsync());
        Assert.EndsWith(".seal.txt", shown[version.Hash], StringComparison.Ordinal);
        Assert.NotEmpty(version.Files);
        Assert.All(version.Files, file => Assert.StartsWith("เผยแพร่สาธารณะ/", shown[file.Sha256], StringComparison.Ordinal));

        await using var zip = await Packing.Open(officer, archive);
        await using var signed = new ZipArchive(new MemoryStream(Packing.Read(zip, own.Values.First(name => name.StartsWith("เสนอลงนาม/เอกสาร/", StringComparison.Ordinal)))));
        Assert.Contains(Signing.Mayor, Encoding.UTF8.GetString(Packing.Read(signed, "word/document.xml")), StringComparison.Ordinal);
    }

    [Theory, OnBoth]
    public async Task What_the_agency_says_on_its_site_is_in_it(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        await house.Do(db =>
        {
            var channel = Channel.Begin(1);
            channel.Describe(ChannelKind.Question, "ถามเรา", "https://qna.example/", null, null);
            db.Add(channel);
        });

        await using var zip = await Packing.Open(officer, await Packing.Made(house, officer, "2567"));

        Assert.Contains("ถามเรา", Encoding.UTF8.GetString(Packing.Read(zip, "ข้อมูลในเว็บไซต์/ช่องทางติดต่อ.csv")), StringComparison.Ordinal);
    }

    [Theory, OnBoth]
    public async Task Comments_are_in_it_and_of_what_was_removed_only_that_it_was_there(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        var work = Guid.Parse((await house.Ask(services => IsolationRows.Measure(services)))["id"]);
        var page = $"~/office/organizations/comments/measures-work/{work}";
        (await officer.Post(page, ("Form.Text", "โปรดแนบภาพ"), ("Form.Mentioned", house.Person(Role.Owner).PersonId.ToString()))).Is(HttpStatusCode.Redirect);
        (await officer.Post(page, ("Form.Text", "ข้อความที่จะลบ"))).Is(HttpStatusCode.Redirect);
        (await officer.Submit((await officer.Get(page)).Ok(), "ลบข้อความนี้")).Ok();

        await using var zip = await Packing.Open(officer, await Packing.Made(house, officer));
        var csv = Encoding.UTF8.GetString(Packing.Read(zip, "บันทึกพูดคุย/บันทึกพูดคุย.csv"));
        Assert.Contains("โปรดแนบภาพ", csv, StringComparison.Ordinal);
        Assert.Contains(house.Person(Role.Owner).Name, csv, StringComparison.Ordinal);
        Assert.Contains("มาตรการ แนวทาง หรือข้อ OIT", csv, StringComparison.Ordinal);
        Assert.DoesNotContain("ข้อความที่จะลบ", csv, StringComparison.Ordinal);
        Assert.Equal(2, JsonDocument.Parse(Packing.Read(zip, "บันทึกพูดคุย/บันทึกพูดคุย.json")).RootElement.GetArrayLength());
        Assert.Contains("บันทึกพูดคุย", Encoding.UTF8.GetString(Packing.Read(zip, "README.txt")), StringComparison.Ordinal);
    }

    [Theory, OnBoth]
    public async Task The_pages_of_the_year_lead_to_it_for_who_may_have_it(Engine engine)
    {
        await using var house = await House.OpenSampled(engine);
        using var officer = await house.As(Role.ItaOfficer);
        using var owner = await house.As(Role.Owner);
        foreach (var path in new[] { "measures?year=2567", "measures/report/2567", "measures/plan-year/2567" })
        {
            (await officer.Get($"~/office/{path}")).Ok().Find("main a[href='/thansujarit/office/documents/archive?year=2567']");
            Assert.Empty((await owner.Get($"~/office/{path}")).Ok().Document.QuerySelectorAll("main a[href*='documents/archive']"));
        }

        (await officer.Get($"{Packing.Page}?year=2566")).Ok().Find("option[value='2566'][selected]");
        // The invented agency has edits and comments to look at.
        var talked = await house.Ask(db => db.Set<Sujarit.Organizations.Comments.Comment>().AsNoTracking().FirstAsync());
        (await officer.Get($"~/office/organizations/comments/{talked.Kind}/{talked.SubjectId}")).Ok().Shows(talked.Author);
        (await officer.Get($"~/office/organizations/history/{talked.Kind}/{talked.SubjectId}?field=measures_work.title")).Ok().Shows("(ร่าง)").Shows("คืนค่านี้");
    }

    [Theory, OnBoth]
    public async Task A_large_piece_of_evidence_leaves_the_shelf_in_small_parts(Engine engine)
    {
        await using var house = await House.Open(engine);
        var picture = SamplePictures.Jpeg();
        var begin = picture.AsSpan().IndexOf(SamplePictures.Scan);
        byte[] large = [.. picture[..begin], .. new byte[30_000_000], .. picture[begin..]];
        var (largest, length, size) = await house.Ask(async services =>
        {
            using var content = new MemoryStream(large);
            var shelf = services.GetRequiredService<FileShelf>();
            var file = await shelf.Keep(content, "ภาพใหญ่.jpg");
            await using var parts = new Parts();
            await shelf.Archived(file, "ภาพใหญ่.jpg").Write(parts, TestContext.Current.CancellationToken);
            return (parts.Largest, parts.Length, file.Size);
        });
        Assert.Equal(size, length);
        Assert.InRange(largest, 1, 1_000_000);
    }

    /// <summary>Takes what is written, part by part.</summary>
    private sealed class Parts : MemoryStream
    {
        public int Largest { get; private set; }

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Largest = Math.Max(Largest, buffer.Length);
            return base.WriteAsync(buffer, cancellationToken);
        }
    }
}
