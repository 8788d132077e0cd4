using Sujarit.Platform.Files;

namespace Sujarit.Modules.Platform.Files;

public class FileNameTests
{
    [Theory]
    [InlineData("รายงานการประชุม ครั้งที่ 3.pdf", "รายงานการประชุม ครั้งที่ 3.pdf")]
    [InlineData("../../../etc/passwd", "passwd.pdf")]
    [InlineData(@"C:\Users\somchai\บันทึก.PDF", "บันทึก.pdf")]
    [InlineData("photo.jpg", "photo.pdf")]
    [InlineData("evil.exe", "evil.exe.pdf")]
    [InlineData("invoice\u202Efdp.exe", "invoicefdp.exe.pdf")]
    [InlineData("a\u0000b\r\nc\u200B.pdf", "abc.pdf")]
    [InlineData("CON", "ไฟล์ CON.pdf")]
    [InlineData("nul.txt", "ไฟล์ nul.pdf")]
    [InlineData("a<b>:\"|?*.pdf", "ab.pdf")]
    [InlineData("... .pdf", "pdf.pdf")]
    [InlineData("", "ไฟล์.pdf")]
    [InlineData("..", "ไฟล์.pdf")]
    public void A_name_is_made_safe_to_show_and_to_save_under(string sent, string kept) => Assert.Equal(kept, FileName.Clean(sent, FileKind.Pdf));

    [Fact]
    public void A_long_name_is_cut_between_letters_and_keeps_its_ending()
    {
        var kept = FileName.Clean(string.Concat(Enumerable.Repeat("ที่", 200)) + ".jpeg", FileKind.Jpeg);
        Assert.InRange(kept.Length, 140, FileName.Longest);
        Assert.EndsWith("ที่.jpeg", kept, StringComparison.Ordinal);
    }
}
