using Microsoft.EntityFrameworkCore;
using Sujarit.Disclosure;
using Sujarit.Platform.Access;

namespace Sujarit.Site.Disclosure;

public class SamplePublisherTests(SampledHouses houses) : IClassFixture<SampledHouses>
{
    [Theory, OnBoth]
    public async Task Every_version_of_the_sample_names_who_published_it(Engine engine)
    {
        var house = await houses.On(engine);
        // One version is the house's own, published by nobody.
        var publishers = await house.Ask(db => db.Set<PublicationVersion>().Where(version => version.Title != "รายงานผล").Select(version => version.By).Distinct().ToListAsync());

        Assert.Equal([house.Person(Role.ItaOfficer).Name], publishers);
    }
}
