using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Sujarit.Disclosure.Appeals;
using Sujarit.Platform.Access;

namespace Sujarit.Site.Disclosure;

/// <summary>Whoever gets the bundle of an appeal checks it with nothing but what is in it.</summary>
public sealed class AppealBundleTests : IDisposable
{
    private const string appeal = "~/office/disclosure/appeal";
    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory, OnBoth]
    public async Task The_bundle_is_checked_by_itself_and_one_byte_makes_it_invalid(Engine engine)
    {
        await using var house = await House.Open(engine);
        // Two versions with a file in common, and a name no folder may take as it is.
        await house.Publish(Publishing.Draft("หนึ่ง", files: ["รายงาน.txt", "ก.txt"]));
        house.Clock.Pass(TimeSpan.FromDays(1));
        await house.Publish(Publishing.Draft("สอง", files: ["รายงาน.txt", new string('ก', 60) + ".txt"]));
        using var officer = await house.As(Role.ItaOfficer);
        await Contest(officer, "o35");

        var place = await Unpacked(officer);
        var certificate = Path.Combine(place, "O35", "certificate.json");
        var copies = Path.Combine(place, "O35", "copies");
        var answer = Verify(certificate, copies);

        Assert.True(answer.GetProperty("valid").GetBoolean(), answer.ToString());
        Assert.Equal(2, answer.GetProperty("versions").GetArrayLength());
        Assert.Empty(answer.GetProperty("copies").GetProperty("missing").EnumerateArray());
        Assert.Empty(answer.GetProperty("copies").GetProperty("unknown").EnumerateArray());
        Assert.True(File.Exists(Path.Combine(place, "หนังสือชี้แจง.docx")) && File.Exists(Path.Combine(place, "รายการข้อที่ชี้แจง.xlsx")) && File.Exists(Path.Combine(place, "O35", "certificate.docx")));
        Assert.StartsWith("%PDF-", Encoding.Latin1.GetString(await File.ReadAllBytesAsync(Path.Combine(place, "O35", "certificate.pdf"))), StringComparison.Ordinal);
        Assert.Contains("สอง", await File.ReadAllTextAsync(Path.Combine(place, "O35", "pages", "version-2.html")), StringComparison.Ordinal);
        var readme = await File.ReadAllTextAsync(Path.Combine(place, "README.txt"));
        Assert.Contains("sujarit verify O35/certificate.json --copies O35/copies", readme, StringComparison.Ordinal);
        Assert.DoesNotContain("ใส่ในแฟ้มนี้ไม่ได้", readme, StringComparison.Ordinal);

        foreach (var copy in Directory.GetFiles(copies, "*", SearchOption.AllDirectories))
        {
            var whole = await File.ReadAllBytesAsync(copy);
            await File.WriteAllBytesAsync(copy, [(byte)(whole[0] ^ 1), .. whole[1..]]);
            Assert.False(Verify(certificate, copies).GetProperty("valid").GetBoolean(), $"{copy} was altered");
            await File.WriteAllBytesAsync(copy, whole);
        }

        Assert.True(Verify(certificate, copies).GetProperty("valid").GetBoolean());
        var json = await File.ReadAllTextAsync(certificate);
        var hash = JsonDocument.Parse(json).RootElement.GetProperty("versions")[1].GetProperty("hash").GetString()!;
        await File.WriteAllTextAsync(certificate, json.Replace(hash, (hash[0] == 'a' ? 'b' : 'a') + hash[1..], StringComparison.Ordinal));
        Assert.False(Verify(certificate, copies).GetProperty("valid").GetBoolean());
    }

    [Theory, OnBoth]
    public async Task Where_nothing_was_public_the_letter_says_so_and_drafts_are_left_out(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        (await officer.Post($"{appeal}/letter/2567?handler=Bundle")).Refuses("ยังไม่มีคำชี้แจงที่พร้อมยื่น");
        await Contest(officer, "o1");
        await Score(officer, "o2");
        (await officer.Submit((await officer.Get($"{appeal}/contention/2567/o2")).Ok(), "บันทึกร่าง", ("Form.Reason", "เป็นร่าง"))).Ok();
        (await officer.Get($"{appeal}/letter/2567")).Ok().Shows("ไม่มีหนังสือรับรอง").Shows("ยังเป็นร่าง 1 ข้อ").Shows("ไม่มีข้อมูลของข้อนี้เผยแพร่ในเว็บไซต์");

        var place = await Unpacked(officer);

        Assert.False(Directory.Exists(Path.Combine(place, "O1")));
        Assert.Contains("ข้อ O1", await File.ReadAllTextAsync(Path.Combine(place, "README.txt")), StringComparison.Ordinal);
        Assert.Equal(1, await house.Ask(db => db.Set<Contention>().CountAsync(contention => contention.State == ContentionState.Draft)));
    }

    private static async Task Score(Caller officer, string item) =>
        (await officer.Submit((await officer.Get($"{appeal}/mark/2567/{item}")).Ok(), "บันทึก", ("Form.Score", "0"), ("Form.Comment", "ไม่พบ"))).Ok();

    private static async Task Contest(Caller officer, string item)
    {
        await Score(officer, item);
        (await officer.Submit((await officer.Get($"{appeal}/contention/2567/{item}")).Ok(), "บันทึกว่าพร้อมยื่น", ("Form.Reason", "อยู่ในหน้า 3"))).Ok();
    }

    private async Task<string> Unpacked(Caller officer)
    {
        var bundle = (await officer.Submit((await officer.Get($"{appeal}/letter/2567")).Ok(), "ดาวน์โหลดชุดเอกสาร (ZIP)")).Ok();
        Assert.Equal("application/zip", bundle.Header("Content-Type"));
        var place = folder.Path($"bundle-{Guid.NewGuid():N}");
        using var zip = new ZipArchive(new MemoryStream(bundle.Content), ZipArchiveMode.Read, leaveOpen: false, Encoding.UTF8);
        Assert.Equal(zip.Entries.Count, zip.Entries.Select(entry => entry.FullName).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(zip.Entries, entry => Assert.True(!entry.FullName.Contains("..", StringComparison.Ordinal) && !entry.FullName.StartsWith('/') && entry.FullName.Split('/').All(part => Encoding.UTF8.GetByteCount(part) <= 255), entry.FullName));
        zip.ExtractToDirectory(place);
        return place;
    }

    private static JsonElement Verify(string certificate, string copies) => Proving.Verify(certificate, "--copies", copies).Json();
}
