using Sujarit.Platform.Access;

namespace Sujarit.Site.Measures;

public class RepeatedPublishingTests
{
    [Theory, OnBoth]
    public async Task A_report_nothing_changed_in_is_not_offered_to_be_published(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        (await Journey.Plan(officer, "มาตรการที่เผยแพร่")).Ok();
        var (first, stale) = ((await officer.Get("~/office/measures/publish/2567")).Ok(), (await officer.Get("~/office/measures/publish/2567")).Ok());
        (await officer.Submit(first, "เผยแพร่ต่อสาธารณะ")).Ok().Shows("เผยแพร่ฉบับที่ 1 แล้ว");

        (await officer.Get("~/office/measures/publish/2567")).Ok().Shows("ไม่มีอะไรเปลี่ยนจากฉบับที่ 1 จึงไม่ต้องเผยแพร่ซ้ำ").Hides("เผยแพร่ต่อสาธารณะ");
        Assert.Equal("ยังเผยแพร่ไม่ได้", (await officer.Submit(stale, "เผยแพร่ต่อสาธารณะ")).Refuses("จึงไม่ต้องเผยแพร่ซ้ำ").Find(".summary h2").TextContent);

        (await Journey.Plan(officer, "มาตรการที่เพิ่ม")).Ok();
        (await officer.Get("~/office/measures/publish/2567")).Ok().Shows("เผยแพร่ต่อสาธารณะ");
    }
}
