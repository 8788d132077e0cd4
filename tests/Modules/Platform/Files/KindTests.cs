using System.IO.Compression;
using System.Text;
using Sujarit.Kernel;
using Sujarit.Platform.Files;

namespace Sujarit.Modules.Platform.Files;

public class KindTests
{
    private const string word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    public static TheoryData<string, byte[]> Accepted =>
        new()
        {
            { "jpg", SamplePictures.Jpeg() },
            { "png", SamplePictures.Png() },
            { "gif", SamplePictures.Gif() },
            { "webp", SamplePictures.Webp() },
            { "pdf", "%PDF-1.7\n%%EOF"u8.ToArray() },
            { "docx", Package(word) },
            { "xlsx", Package("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml") },
            { "pptx", Package("application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml") },
            { "txt", Encoding.UTF8.GetBytes("ประชุมเมื่อวันที่ 3\r\n\t- เห็นชอบ <p>ตามเสนอ</p>") },
            { "txt", [0xC3, 0xD2, 0xC2, 0xA7, 0xD2, 0xB9, 0x0D, 0x0A] },
            { "txt", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("รายงาน")] },
        };

    public static TheoryData<string, byte[]> Refused =>
        new()
        {
            { "โปรแกรม", [(byte)'M', (byte)'Z', 0x90, 0, 3, 0, 0, 0] },
            { "โปรแกรม", [0x7F, .. "ELF"u8, 2, 1, 1, 0] },
            { "โปรแกรม", "#!/bin/sh\nrm -rf /\n"u8.ToArray() },
            { "ไม่รู้จัก", "<!DOCTYPE html><p>"u8.ToArray() },
            { "ไม่รู้จัก", "  \r\n<svg xmlns='http://www.w3.org/2000/svg'/>"u8.ToArray() },
            { "ไม่รู้จัก", "hello <ScRiPt>alert(1)</script>"u8.ToArray() },
            { "ไม่รู้จัก", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("<html>")] },
            { "ไม่รู้จัก", [1, 2, 3, 4, 5, 0, 0, 9] },
            { "ไม่รู้จัก", [.. "RIFF"u8, 4, 0, 0, 0, .. "WAVE"u8, 0, 0, 0, 0] },
            { ".docx", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] },
            { "HEIC", [0, 0, 0, 24, .. "ftypheic"u8, 0, 0, 0, 0] },
            { "มาโคร", Package("application/vnd.ms-word.document.macroEnabled.main+xml") },
            { "มาโคร", Package(word, ("word/vbaProject.bin", [1, 2, 3])) },
            { "ZIP", Zip(("picture.jpg", [1])) },
            { "ไม่รู้จัก", Package("application/epub+zip") },
            { "เสียหาย", [.. Package(word), .. "<script>"u8] },
            { "เสียหาย", Package(word)[..^30] },
            { "เสียหาย", "PK\x3\x4 and nothing behind it, so no package at all"u8.ToArray() },
            { "เสียหาย", Zip(("[Content_Types].xml", "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>"u8.ToArray())) },
            { "ใหญ่เกินไป", Zip(("[Content_Types].xml", new byte[30_000_000])) },
            { "ใหญ่เกินไป", Package(word, [.. Enumerable.Range(0, FileLimits.MostParts + 1).Select(number => ($"part{number}", Array.Empty<byte>()))]) },
        };

    [Theory]
    // Not spelt out at discovery: that takes hundreds of megabytes, and the tests of memory begin by discovering.
    [MemberData(nameof(Accepted), DisableDiscoveryEnumeration = true)]
    public void A_file_is_what_it_holds_whatever_it_is_called(string ending, byte[] content) =>
        Assert.Equal(ending, Find(content, "setup.exe").Endings[0]);

    [Theory]
    [MemberData(nameof(Refused), DisableDiscoveryEnumeration = true)]
    public void What_is_not_accepted_is_refused_with_a_sentence(string says, byte[] content)
    {
        var refusal = Assert.Throws<UnreadableException>(() => Find(content, "report.docx")).Message;
        Assert.Contains(says, refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void A_refusal_of_an_unknown_kind_says_which_are_accepted() =>
        Assert.Contains("DOCX".ToLowerInvariant(), Assert.Throws<UnreadableException>(() => Find([1, 2, 3], "a.docx")).Message, StringComparison.Ordinal);

    [Fact]
    public void Text_is_a_table_only_when_it_is_called_one()
    {
        Assert.Equal(FileKind.Csv, Find("a,b\n1,2\n"u8.ToArray(), "ตาราง.CSV"));
        Assert.Equal(FileKind.Text, Find("a,b\n1,2\n"u8.ToArray(), "ตาราง.xlsx"));
    }

    [Fact]
    public void A_package_that_claims_to_unpack_beyond_all_measure_is_refused()
    {
        var bomb = Package(word, ("word/document.xml", new byte[1000]));
        var at = bomb.AsSpan().LastIndexOf("PK\x1\x2"u8);
        BitConverter.TryWriteBytes(bomb.AsSpan(at + 24), 0xFFFF_FFF0u);
        Assert.Contains("ใหญ่เกินไป", Assert.Throws<UnreadableException>(() => Find(bomb, "a.docx")).Message, StringComparison.Ordinal);
    }

    private static byte[] Package(string type, params (string Name, byte[] Content)[] parts) =>
        Zip([("[Content_Types].xml", Encoding.UTF8.GetBytes($"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/main.xml\" ContentType=\"{type}\"/></Types>")), .. parts]);

    private static byte[] Zip(params (string Name, byte[] Content)[] parts)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return stream.ToArray();
    }

    private static FileKind Find(byte[] content, string name)
    {
        using var folder = new Folder();
        File.WriteAllBytes(folder.File("file"), content);
        return KindFinder.Find(folder.File("file"), name);
    }
}
