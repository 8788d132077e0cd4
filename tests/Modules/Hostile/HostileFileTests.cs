using System.Text;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel;
using Sujarit.Modules.Documents.Reading;

namespace Sujarit.Modules.Hostile;

public sealed class HostileFileTests
{
    private static readonly byte[] png = [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0, 0];

    [Fact]
    public async Task An_external_entity_is_refused() => Assert.Contains("DTD", await Attempt.At(HostileFiles.ExternalEntity), StringComparison.Ordinal);

    [Fact]
    public async Task A_billion_laughs_are_refused() => Assert.Contains("DTD", await Attempt.At(HostileFiles.BillionLaughs), StringComparison.Ordinal);

    [Fact]
    public async Task A_file_with_macros_is_read_and_the_macro_left_alone() => Assert.Equal("มีแมโคร", await Attempt.At(HostileFiles.Macro, "report.docm"));

    [Fact]
    public async Task Names_that_climb_out_of_the_file_lead_nowhere()
    {
        Assert.Equal("ปกติ", await Attempt.At(HostileFiles.NamesThatClimb));
        Assert.False(File.Exists(Path.Combine(Path.GetTempPath(), "..", "climbed.txt")));
    }

    [Fact]
    public async Task Deep_tables_of_a_Word_file_are_borne() => Assert.Equal("[ลึก]", await Attempt.At(path => HostileFiles.NestedWordTables(path, 3_000)));

    [Fact]
    public async Task A_hundred_thousand_tables_in_each_other_are_refused() =>
        Assert.Contains("ชั้นที่ซ้อนกัน", await Attempt.At(path => HostileFiles.NestedWordTables(path, 100_000)), StringComparison.Ordinal);

    [Theory]
    [InlineData("<table><tr><td>ก")]
    [InlineData("<div>ก")]
    [InlineData("<ol><li>ก")]
    public async Task A_hundred_thousand_elements_of_a_page_are_borne(string opening) =>
        Assert.Contains("ก", await Attempt.At(path => HostileFiles.NestedHtml(path, opening), "report.html"), StringComparison.Ordinal);

    [Fact]
    public async Task A_truncated_Word_file_is_refused() =>
        Assert.Contains("เสียหาย", await Attempt.At(path => File.WriteAllBytes(path, WordFiles.Make(WordFiles.Paragraph("ก"))[..^200])), StringComparison.Ordinal);

    [Fact]
    public async Task A_Word_file_named_as_text_is_read_all_the_same() =>
        Assert.Equal("ก", await Attempt.At(path => File.WriteAllBytes(path, WordFiles.Make(WordFiles.Paragraph("ก"))), "report.txt"));

    [Fact]
    public async Task A_picture_named_as_a_Word_file_is_refused() =>
        Assert.Contains("เป็นรูปภาพ", await Attempt.At(path => File.WriteAllBytes(path, png)), StringComparison.Ordinal);

    [Fact]
    public async Task Bytes_that_are_no_text_are_refused() =>
        Assert.Contains("UTF-8", await Attempt.At(path => File.WriteAllBytes(path, [0xC3, 0x28, 0xFF, 0xFE, 0xFD, 0xE0, 0x80]), "report.txt"), StringComparison.Ordinal);

    [Fact]
    public async Task An_empty_file_is_refused() => Assert.Contains("ว่างเปล่า", await Attempt.At(path => File.WriteAllText(path, "")), StringComparison.Ordinal);

    [Fact]
    public async Task A_folder_is_refused() => Assert.Contains("โฟลเดอร์", await Attempt.At(path => Directory.CreateDirectory(path)), StringComparison.Ordinal);

    [Fact]
    public async Task A_missing_file_is_refused() => Assert.Contains("ไม่พบไฟล์", await Attempt.At(_ => { }), StringComparison.Ordinal);

    [Fact]
    public async Task A_file_that_may_not_be_read_is_refused()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Rights are told otherwise there.");
        var (said, _) = await Attempt.Alone(Locked, asNobody: Environment.IsPrivilegedProcess);

        Assert.Contains("ไม่มีสิทธิ์", said, StringComparison.Ordinal);
    }

    private static void Locked(string path)
    {
        File.WriteAllText(path, "ก");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(Path.GetDirectoryName(path)!, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute);
            File.SetUnixFileMode(path, UnixFileMode.None);
        }
    }

    [Theory]
    [InlineData("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", "บันทึกเป็น .docx")]
    [InlineData("{\\rtf1 x}", "บันทึกเป็น .docx")]
    [InlineData("PK\u0003\u0004", "เสียหาย")]
    [InlineData("\u007FELF\u0002\u0001\u0001\0\0\0", "ไม่รู้จักไฟล์ชนิดนี้")]
    public async Task Other_kinds_of_files_are_refused_with_advice(string start, string said) =>
        Assert.Contains(said, await Attempt.At(path => File.WriteAllBytes(path, Encoding.Latin1.GetBytes(start))), StringComparison.Ordinal);

    [Theory]
    [InlineData("mimetype", "บันทึกเป็น .docx")]
    [InlineData("photo.jpg", "คลายไฟล์")]
    public async Task Other_packed_files_are_refused_with_advice(string part, string said) =>
        Assert.Contains(said, await Attempt.At(path => File.WriteAllBytes(path, WordFiles.Zip((part, "x")))), StringComparison.Ordinal);

    [Fact]
    public async Task Hostile_pdf_files_are_refused()
    {
        Assert.Matches("PDF|ผิดปกติ", await Attempt.At(HostileFiles.NestedPdf));
        Assert.Matches("PDF|ผิดปกติ", await Attempt.At(HostileFiles.PdfThatHoldsItself));
    }

    [Fact]
    public void Each_limit_is_named_when_it_is_passed()
    {
        var table = Encoding.UTF8.GetBytes("ก\tข\tค\n๑\t๒\t๓\n๔\t๕\t๖");
        (ReadingLimits Limits, string Said)[] cases =
        [
            (new ReadingLimits { FileBytes = 10 }, "ไฟล์ใหญ่เกิน"),
            (new ReadingLimits { TextBytes = 10 }, "ไฟล์ใหญ่เกิน"),
            (new ReadingLimits { Rows = 2 }, "แถวของตาราง"),
            (new ReadingLimits { Cells = 8 }, "ช่องของตาราง"),
            (new ReadingLimits { Paragraphs = 8 }, "ย่อหน้า"),
            (new ReadingLimits { Characters = 8 }, "ตัวอักษร"),
        ];

        Assert.All(cases, limit => Assert.Contains(limit.Said, Assert.Throws<UnreadableException>(() => Files.Read(table, limits: limit.Limits)).Message, StringComparison.Ordinal));
    }
}
