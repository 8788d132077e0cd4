using System.Net;
using Sujarit.Organizations.Joining;

namespace Sujarit.Site;

public class StartTests
{
    private const string chosen = "ครูสมศรีชอบกินส้มตำปูปลาร้า";

    [Theory, OnBoth]
    public async Task An_empty_installation_begins_by_the_code_of_the_terminal_and_only_once(Engine engine)
    {
        await using var house = await House.OpenEmpty(engine);
        using var caller = house.Anybody();
        var page = (await caller.Get("/")).Ok();
        Assert.Equal("/start", page.Address.AbsolutePath);
        var inside = await Begin(caller, page, Code(house));
        Assert.StartsWith("/thansujarit/office", inside.Address.AbsolutePath, StringComparison.Ordinal);
        // What comes first is said, and where; the words before a place are not said twice.
        inside.Shows("เริ่มใช้งาน").Shows("เพิ่มส่วนราชการ").Shows("เพิ่มบุคคล แล้วส่งคำเชิญ").Hides("วันนี้ไม่มีงานค้าง").Shows("อำเภอเมืองทอง จังหวัดสยามบุรี").Hides("อำเภออำเภอ");
        (await caller.Get("~/office/organizations/people")).Ok().Shows("นางสาวสมใจ ใจดี");
        (await caller.Get("/start")).Is(HttpStatusCode.NotFound);
        // A form kept from before is of nobody who is signed in: it is refused before the page is asked.
        (await caller.Post("/start", Typed(Code(house)))).Is(HttpStatusCode.BadRequest);
    }

    [Theory, OnBoth]
    public async Task A_wrong_code_begins_nothing_and_keeps_what_was_typed(Engine engine)
    {
        await using var house = await House.OpenEmpty(engine);
        using var caller = house.Anybody();
        var again = (await Begin(caller, (await caller.Get("/start")).Ok(), "aaaa-bbbb-cccc-dddd")).Is(HttpStatusCode.UnprocessableEntity).Shows("รหัสเริ่มใช้งานไม่ถูกต้อง");
        Assert.Equal("องค์การบริหารส่วนตำบลธารสุจริต", again.Typed("AgencyName"));
        (await caller.Get("/start")).Ok();
    }

    private static string Code(House house) => ((FirstRunCode)house.Services.GetService(typeof(FirstRunCode))!).Shown;

    private static Task<Page> Begin(Caller caller, Page page, string code) =>
        caller.Submit(page, "เริ่มใช้งาน", [.. Typed(code).Select(field => (field.Name, (object?)field.Value))]);

    private static (string Name, string Value)[] Typed(string code) =>
        [
            ("Code", code), ("AgencyName", "องค์การบริหารส่วนตำบลธารสุจริต"), ("AgencyCode", "thansujarit"), ("Subdistrict", "ต.ธารสุจริต"), ("District", " อำเภอ เมืองทอง"), ("Province", "จังหวัดสยามบุรี"), ("Name", "นางสาวสมใจ ใจดี"),
            ("Email", "somjai@thansujarit.example"), ("Password", chosen), ("Again", chosen),
        ];
}
