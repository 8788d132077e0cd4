using System.Text;
using Sujarit.Platform.Archives;

namespace Sujarit.Modules.Platform;

public class ArchiveNameTests
{
    [Theory]
    [InlineData("../../etc/passwd", "etc/passwd")]
    [InlineData("หลักฐาน/..\\x.pdf", "หลักฐาน/x.pdf")]
    [InlineData("C:\\ลับ\\a?.txt", "C/ลับ/a.txt")]
    [InlineData("/", "ไม่มีชื่อ")]
    [InlineData("ก/CON", "ก/ไม่มีชื่อ CON")]
    [InlineData("ก/nul.txt", "ก/ไม่มีชื่อ nul.txt")]
    public void A_place_leads_nowhere_but_below_the_folder(string asked, string safe) => Assert.Equal(safe, ArchiveName.Safe(asked));

    [Fact]
    public void A_long_name_is_cut_between_letters_and_keeps_its_ending()
    {
        var safe = ArchiveName.Safe(new string('ก', 300) + ".pdf");

        Assert.True(Encoding.UTF8.GetByteCount(safe) <= 180);
        Assert.EndsWith("ก.pdf", safe, StringComparison.Ordinal);
    }

    [Fact]
    public void The_second_of_a_name_has_a_number_before_its_ending() => Assert.Equal("ก.ข/ภาพ (2).jpg", ArchiveName.Again("ก.ข/ภาพ.jpg", 2));
}
