using Sujarit.Platform.Access;

namespace Sujarit.Site;

public class AuditFilterTests
{
    [Theory, OnBoth]
    public async Task Days_that_cannot_be_read_are_told_each_by_its_field_and_nothing_is_said_of_saving(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var administrator = await house.As(Role.Administrator);

        var page = (await administrator.Get("~/office/organizations/audit?from=zzz&to=30/02/2567")).Ok().Hides("ยังบันทึกไม่ได้");

        Assert.Equal("ยังค้นหาตามที่กรอกไม่ได้ มี 2 จุดที่ต้องแก้", page.Find(".summary h2").TextContent);
        var lines = page.Document.QuerySelectorAll(".summary li").Select(line => line.TextContent.Split(':')[0]).ToList();
        Assert.Equal(["ตั้งแต่วันที่", "ถึงวันที่"], lines);
    }
}
