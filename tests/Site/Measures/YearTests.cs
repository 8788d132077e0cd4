using System.Net;
using Sujarit.Platform.Access;

namespace Sujarit.Site.Measures;

public class YearTests(Houses houses) : IClassFixture<Houses>
{
    private static readonly string[] pages = ["publish", "memo", "report", "export", "download"];

    [Theory, OnBoth]
    public async Task A_year_that_cannot_be_is_no_page(Engine engine)
    {
        var house = await houses.On(engine);
        using var officer = await house.As(Role.ItaOfficer);

        foreach (var page in pages)
        {
            foreach (var year in new[] { "9999", "abc", "67", "๒๕๖๗", "2024", "0", "-1", "2570", "2554" })
            {
                (await officer.Send(HttpMethod.Get, $"~/office/measures/{page}/{year}")).Is(HttpStatusCode.NotFound).Shows("ไม่พบหน้านี้");
                (await officer.Post($"~/office/measures/{page}/{year}")).Is(HttpStatusCode.NotFound);
            }
        }
    }

    [Theory, OnBoth]
    public async Task A_year_that_works_can_be_kept_of_is_one(Engine engine)
    {
        var house = await houses.On(engine);
        using var officer = await house.As(Role.ItaOfficer);

        foreach (var year in new[] { "2555", "2567", "2569" })
        {
            foreach (var page in pages.Where(page => page != "download"))
            {
                (await officer.Get($"~/office/measures/{page}/{year}")).Ok();
            }
        }
    }

    [Theory, OnBoth]
    public async Task A_list_that_is_asked_for_no_year_shows_the_one_it_is_now(Engine engine)
    {
        var house = await houses.On(engine);
        using var officer = await house.As(Role.ItaOfficer);

        foreach (var year in new[] { "abc", "9999", "2700", "" })
        {
            foreach (var path in new[] { "", "/plan", "/action", "/item" })
            {
                var page = (await officer.Get($"~/office/measures{path}?year={year}")).Ok().Shows("ปีงบประมาณ 2567");
                Assert.DoesNotContain("2700", page.Text, StringComparison.Ordinal);
            }
        }
    }

    [Theory, OnBoth]
    public async Task What_was_kept_long_ago_stays_to_be_read(Engine engine)
    {
        await using var house = await House.Open(engine);
        house.Clock.Pass(TimeSpan.FromDays(20 * 365));
        using var officer = await house.As(Role.ItaOfficer);

        (await officer.Get("~/office/measures/report/2567")).Ok();
        (await officer.Send(HttpMethod.Get, "~/office/measures/report/2555")).Is(HttpStatusCode.NotFound);
    }
}
