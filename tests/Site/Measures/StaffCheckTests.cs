using Sujarit.Measures.Planning;
using Sujarit.Organizations;
using Sujarit.Platform.Access;

namespace Sujarit.Site.Measures;

/// <summary>Whom the year's report names in a post is held against who holds it.</summary>
public class StaffCheckTests
{
    private const string doubt = "ชื่อไม่ตรงกับตำแหน่ง";
    private const string mayor = "นายสมคิด แสงสมมุติ";

    [Theory, OnBoth]
    public async Task Another_than_the_agencys_own_is_said_on_the_report_and_before_publishing_and_can_be_dismissed(Engine engine)
    {
        await using var house = await Signed(engine, "นายสมชาย ใจสมมุติ");
        using var officer = await house.As(Role.ItaOfficer);
        var page = (await officer.Get("~/office/measures/report/2567")).Ok().Shows(doubt).Shows($"ในระบบผู้ดำรงตำแหน่งคือ “{mayor}”");
        (await officer.Get("~/office/measures/publish/2567")).Ok().Shows("สิ่งที่น่าจะผิด");
        var dismiss = page.Document.QuerySelectorAll("a[href*='/dismiss/']").Single(link => link.TextContent.Contains(doubt, StringComparison.Ordinal));
        (await officer.Submit((await officer.Get(dismiss.GetAttribute("href")!)).Ok(), "บันทึกเหตุผล", ("Reason", "ลงนามก่อนเปลี่ยนนายก"))).Ok().Shows("ลงนามก่อนเปลี่ยนนายก");
    }

    [Theory, OnBoth]
    public async Task The_agencys_own_is_no_doubt(Engine engine)
    {
        await using var house = await Signed(engine, mayor);
        using var officer = await house.As(Role.ItaOfficer);
        (await officer.Get("~/office/measures/report/2567")).Ok().Shows(mayor).Hides(doubt);
    }

    private static async Task<House> Signed(Engine engine, string signer)
    {
        var house = await House.Open(engine);
        await house.Do(db =>
        {
            var head = YearWork.Open(Journey.Now);
            head.WriteMemo(new() { From = "สำนักปลัด", Subject = "รายงานผล", To = "นายก", Signers = [new() { Name = signer, Position = "นายกองค์การบริหารส่วนตำบลธารสุจริต" }] });
            db.AddRange(head, Measure.Plan(Journey.Now, 1, 1, "มาตรการ"), Person.Join(mayor, "นายกองค์การบริหารส่วนตำบลธารสุจริต", null, [Role.Approver]));
        });
        return house;
    }
}
