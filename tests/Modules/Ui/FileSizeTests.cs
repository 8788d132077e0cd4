using Sujarit.Ui;

namespace Sujarit.Modules.Ui;

public class FileSizeTests
{
    [Theory]
    [InlineData(0, "0 ไบต์")]
    [InlineData(1023, "1023 ไบต์")]
    [InlineData(155_648, "152 กิโลไบต์")]
    [InlineData(5_242_880, "5.0 เมกะไบต์")]
    [InlineData(2_147_483_648, "2,048.0 เมกะไบต์")]
    public void A_size_is_told_in_the_words_people_know(long bytes, string told) => Assert.Equal(told, FileSize.Of(bytes));
}
