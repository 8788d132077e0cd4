using System.Net;
using Sujarit.Platform.Access;

namespace Sujarit.Site.Assessment;

public class FaultTests
{
    [Theory, OnBoth]
    public async Task A_fault_of_a_score_is_told_once_by_the_name_of_its_field_and_leads_there(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        var form = (await officer.Get("~/office/assessment/enter/2566/overall")).Ok();

        var refused = (await officer.Submit(form, "บันทึก", ("Values[iit]", "abc"))).Is(HttpStatusCode.UnprocessableEntity);

        Assert.Equal("ยังบันทึกไม่ได้ มี 1 จุดที่ต้องแก้", refused.Find(".summary h2").TextContent);
        var line = Assert.Single(refused.Document.QuerySelectorAll(".summary li a"));
        Assert.StartsWith("IIT", line.TextContent, StringComparison.Ordinal);
        Assert.Equal("Values[iit]", refused.Find(line.GetAttribute("href")!).GetAttribute("name"));
        Assert.Equal("abc", refused.Typed("Values[iit]"));
    }

    [Theory, OnBoth]
    public async Task A_code_with_a_point_is_told_once_too(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        var form = (await officer.Get("~/office/assessment/enter/2566/sub-indicators")).Ok();
        var name = form.Document.QuerySelector("main input[name*='.']")!.GetAttribute("name")!;

        var refused = (await officer.Submit(form, "บันทึก", (name, "abc"))).Is(HttpStatusCode.UnprocessableEntity);

        var line = Assert.Single(refused.Document.QuerySelectorAll(".summary li a"));
        Assert.Equal(name, refused.Find(line.GetAttribute("href")!).GetAttribute("name"));
    }
}
