using System.Buffers.Binary;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Kernel;
using Sujarit.Modules.Platform.Files;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Files;

namespace Sujarit.Site.Platform;

public class FileTests(Houses houses) : IClassFixture<Houses>
{
    [Theory, OnBoth]
    public async Task A_picture_is_shown_and_anything_but_pictures_and_pdf_is_only_saved(Engine engine)
    {
        var house = await houses.On(engine);
        var picture = await Keep(house, SamplePictures.Png(), "หน้างาน.png");
        var note = await Keep(house, "บันทึก"u8.ToArray(), "บันทึก.txt");
        using var owner = await SignedIn.As(house, Role.Owner);

        var shown = (await owner.Get("~/office/" + picture.Address)).Ok();
        Assert.Equal("image/png", shown.Header("Content-Type"));
        Assert.StartsWith("inline", shown.Header("Content-Disposition"), StringComparison.Ordinal);
        Assert.Contains("filename*=UTF-8''" + Uri.EscapeDataString("หน้างาน.png"), shown.Header("Content-Disposition"), StringComparison.Ordinal);
        Assert.Equal("nosniff", shown.Header("X-Content-Type-Options"));
        Assert.Contains("sandbox", shown.Header("Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Equal($"\"{picture.Sha256}\"", shown.Header("ETag"));
        Assert.Equal("no-store", shown.Header("Cache-Control"));
        Assert.Equal(picture.Size, shown.Content.Length);

        var saved = (await owner.Get($"~/office/{note.Address}/{Uri.EscapeDataString(note.Name)}")).Ok();
        Assert.StartsWith("attachment", saved.Header("Content-Disposition"), StringComparison.Ordinal);
        Assert.Equal("no-store", saved.Header("Cache-Control"));
        Assert.Equal("บันทึก", saved.Source);
        Assert.Equal("no-store", (await owner.Get("~/office/" + picture.Thumbnail)).Ok().Header("Cache-Control"));
    }

    [Theory, OnBoth]
    public async Task A_file_of_another_agency_is_not_there(Engine engine)
    {
        var house = await houses.On(engine);
        var theirs = await Keep(house, SamplePictures.Png(), "ของเขา.png", Settlement.There);
        using var owner = await SignedIn.As(house, Role.Owner);
        using var anybody = house.Anybody();
        using var overseer = await SignedIn.As(house, Role.Overseer);
        var ours = await Keep(house, SamplePictures.Png(), "ของเรา.png");

        (await owner.Send(HttpMethod.Get, "~/office/" + theirs.Address)).Is(HttpStatusCode.NotFound);
        (await owner.Send(HttpMethod.Get, "~/office/" + theirs.Thumbnail)).Is(HttpStatusCode.NotFound);
        (await owner.Send(HttpMethod.Get, $"/{Settlement.There}/office/{theirs.Address}")).Is(HttpStatusCode.NotFound);
        Assert.NotEqual(HttpStatusCode.OK, (await anybody.Send(HttpMethod.Get, "~/office/" + ours.Address)).Status);
        Assert.NotEqual(HttpStatusCode.OK, (await overseer.Send(HttpMethod.Get, "~/office/" + ours.Address)).Status);
    }

    [Theory, OnBoth]
    public async Task A_small_picture_is_made_where_the_machine_can_and_the_original_serves_where_not(Engine engine)
    {
        Machine.NeedsForPictures();
        var house = await houses.On(engine);
        var whole = await Keep(house, SamplePictures.Png(600, 300), "ใหญ่.png");
        var failed = await Keep(house, SamplePictures.Png(600, 302), "ทำไม่ได้.png");
        // As it is noted where making one failed.
        var noted = Path.Combine(house.Folder, "files", ".thumbnails", failed.AgencyId.ToString("N"), failed.Sha256[..2], failed.Sha256 + ".png.none");
        Directory.CreateDirectory(Path.GetDirectoryName(noted)!);
        await File.WriteAllBytesAsync(noted, [], TestContext.Current.CancellationToken);
        using var owner = await SignedIn.As(house, Role.Owner);

        // The camera was turned.
        Assert.Equal((240, 480), Size(await owner.Get("~/office/" + whole.Thumbnail)));
        Assert.Equal((600, 300), Size(await owner.Get("~/office/" + whole.Address)));
        Assert.Equal((600, 302), Size(await owner.Get("~/office/" + failed.Thumbnail)));
    }

    [Theory]
    [OnBoth(SmallSize.Tile, 2 * 1024)]
    [OnBoth(SmallSize.Page, 8 * 1024)]
    public async Task A_picture_of_a_first_visit_is_light_whatever_it_shows(Engine engine, SmallSize size, int most)
    {
        var house = await houses.On(engine);
        var picture = await Keep(house, SamplePictures.Noise(1200, 900), "ภาพถ่าย.png");

        var (length, type) = await house.Ask(async services =>
        {
            var (content, type) = await services.GetRequiredService<SmallPictures>().Read(picture, size, TestContext.Current.CancellationToken);
            await using (content)
            {
                return (content.Length, type);
            }
        });

        Assert.Equal("image/webp", type);
        Assert.InRange(length, 100, most);
    }

    [Theory, OnBoth]
    public async Task The_same_content_sent_by_many_at_once_is_kept_once_and_known_to_each(Engine engine)
    {
        var house = await houses.On(engine);
        var content = "เนื้อหาเดียวกัน"u8.ToArray();

        var cards = await Task.WhenAll(Enumerable.Range(0, 8).Select(number => Keep(house, content, $"สำเนา {number}.txt")));

        Assert.Single(cards.Select(card => card.Sha256).Distinct());
        Assert.Equal(8, cards.Select(card => card.Id).Distinct().Count());
        Assert.Single(Directory.GetFiles(Path.Combine(house.Folder, "files"), cards[0].Sha256, SearchOption.AllDirectories));
        Assert.Empty(Directory.GetFiles(Path.Combine(house.Folder, "files", ".incoming")));
    }

    [Theory, OnBoth]
    public async Task Content_is_on_the_disk_before_its_card_and_is_swept_when_the_card_never_comes(Engine engine)
    {
        await using var house = await House.Open(engine);
        var kept = await Keep(house, "มีผู้รับไว้"u8.ToArray(), "kept.txt");
        var place = await house.Ask(async services =>
        {
            var shelf = services.GetRequiredService<FileShelf>();
            using var content = new MemoryStream("ไม่มีผู้บันทึก"u8.ToArray());
            // As if the program were killed here: no save follows.
            return shelf.Place(await shelf.Keep(content, "lost.txt"));
        });
        Assert.True(File.Exists(place));
        Assert.Equal(1, await house.Ask(db => db.Set<StoredFile>().CountAsync()));
        var sweep = house.Services.GetRequiredService<FileSweep>();

        Assert.Equal(0, await sweep.Run(CancellationToken.None));
        foreach (var file in Directory.GetFiles(Path.Combine(house.Folder, "files"), "*", SearchOption.AllDirectories))
        {
            File.SetLastWriteTimeUtc(file, TimeProvider.System.GetUtcNow().UtcDateTime.AddDays(-2));
        }

        Assert.Equal(1, await sweep.Run(CancellationToken.None));
        Assert.False(File.Exists(place));
        Assert.Equal("มีผู้รับไว้", await house.Ask(async services => await new StreamReader(services.GetRequiredService<FileShelf>().Read(kept)).ReadToEndAsync()));
    }

    [Theory, OnBoth]
    public async Task A_refused_file_leaves_nothing(Engine engine)
    {
        await using var house = await House.Open(engine, settings: new Dictionary<string, string?> { ["Files:MostBytes"] = "1000" });

        await Assert.ThrowsAsync<UnreadableException>(() => Keep(house, new byte[5000], "zeros.txt"));
        await Assert.ThrowsAsync<UnreadableException>(() => Keep(house, SamplePictures.Jpeg()[..90], "half.jpg"));

        Assert.Empty(Directory.GetFiles(Path.Combine(house.Folder, "files"), "*", SearchOption.AllDirectories));
        Assert.Equal(0, await house.Ask(db => db.Set<StoredFile>().CountAsync()));
    }

    private static (int Width, int Height) Size(Page picture)
    {
        Assert.Equal("image/png", picture.Ok().Header("Content-Type"));
        Assert.True(picture.Content.AsSpan().StartsWith((byte[])[0x89, 0x50, 0x4E, 0x47]));
        // The first chunk of a PNG begins with them.
        return (BinaryPrimitives.ReadInt32BigEndian(picture.Content.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(picture.Content.AsSpan(20)));
    }

    internal static Task<StoredFile> Keep(House house, byte[] content, string name, string agency = Settlement.Here) =>
        house.Ask(
            async services =>
            {
                using var stream = new MemoryStream(content);
                var file = await services.GetRequiredService<FileShelf>().Keep(stream, name);
                await services.GetRequiredService<AppDb>().SaveChangesAsync();
                return file;
            },
            agency
        );
}
