using Sujarit.Measures.Pages;

namespace Sujarit.Modules.Measures;

public class PlaceInFileTests
{
    [Theory]
    [InlineData("paragraph 1", "ย่อหน้าที่ 1")]
    [InlineData("line 120", "บรรทัดที่ 120")]
    [InlineData("page 3", "หน้า 3")]
    [InlineData("table 2 row 2", "ตารางที่ 2 แถวที่ 2")]
    [InlineData("sheet มาตรการ row 4", "แผ่นงาน มาตรการ แถวที่ 4")]
    [InlineData("sheet page 1 row 2 row 14", "แผ่นงาน page 1 row 2 แถวที่ 14")]
    [InlineData("sheet สรุป", "แผ่นงาน สรุป")]
    [InlineData("", "")]
    public void A_place_is_told_in_thai(string where, string told) => Assert.Equal(told, PlaceInFile.Of(where));
}
