using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Sujarit.Organizations;
using Sujarit.Platform.Access;

namespace Sujarit.Site;

public class HouseTests(Houses houses) : IClassFixture<Houses>
{
    [Theory, OnBoth]
    public async Task A_house_serves_its_style_sheet_to_anybody(Engine engine)
    {
        using var anybody = (await houses.On(engine)).Anybody();

        var sheet = (await anybody.Get("/assets/look.css")).Ok();

        Assert.Equal("text/css", sheet.Header("Content-Type"));
    }

    [Theory, OnBoth]
    public async Task Somebody_of_every_role_lives_at_each_of_two_agencies(Engine engine)
    {
        var house = await houses.On(engine);

        foreach (var agency in new[] { Settlement.Here, Settlement.There })
        {
            var people = await house.Ask(db => db.Set<Person>().AsNoTracking().ToListAsync(), agency);
            Assert.Equal(Enum.GetValues<Role>(), people.SelectMany(person => person.Roles).Order());
        }
    }

    [Theory, OnBoth]
    public async Task Who_signed_in_is_known_at_the_own_agency_and_nowhere_else(Engine engine)
    {
        await using var house = await House.Open(
            engine,
            map: site => site.MapGet("/{agency}/office/who", (Visit visit) => visit.Who!.Name).WithMetadata(new NeedsAttribute(OrganizationsPermission.ReadPeople))
        );
        using var officer = await house.As(Role.ItaOfficer);

        Assert.Equal(house.Person(Role.ItaOfficer).Name, (await officer.Get("~/office/who")).Ok().Source);
        (await officer.Send(HttpMethod.Get, $"/{Settlement.There}/office/who")).Is(HttpStatusCode.NotFound);
    }
}
