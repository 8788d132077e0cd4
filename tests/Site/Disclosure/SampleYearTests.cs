using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Assessment.Contracts;
using Sujarit.Disclosure;
using Sujarit.Disclosure.Exhibits;
using Sujarit.Disclosure.Items;
using Sujarit.Disclosure.Writing;
using Sujarit.Kernel;
using Sujarit.Measures.Plans;
using Sujarit.Platform.Data;
using Sujarit.Platform.Files;

namespace Sujarit.Site.Disclosure;

/// <summary>The year of the invented agency is what an office sees first of a year that is complete.</summary>
public sealed class SampleYearTests(SampledHouses houses) : IClassFixture<SampledHouses>
{
    private const int largestFile = 60 * 1024;
    private static readonly FiscalYear year = new(2567);

    private static IReadOnlyList<Item> Items => Rulebooks.BesideProgram.Of(year).Items;

    [Theory, OnBoth]
    public async Task Every_item_is_published_and_read_by_everybody(Engine engine)
    {
        var house = await houses.On(engine);
        using var anybody = house.Anybody();
        var published = await house.Ask(db => db.Set<Publication>().AsNoTracking().Where(known => known.Assessment == year).Select(known => known.Item).ToListAsync());

        Assert.Equal(Items.Select(item => item.Code).Order(StringComparer.Ordinal), published.Order(StringComparer.Ordinal));
        foreach (var item in Items)
        {
            var page = (await anybody.Get($"~/ita/{year}/{item.Code.ToLowerInvariant()}")).Is(HttpStatusCode.OK).Hides("ยังไม่มีข้อมูล");
            foreach (var file in page.Document.QuerySelectorAll("main a[href*='/content/'], main img").Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!))
            {
                (await anybody.Send(HttpMethod.Get, file)).Is(HttpStatusCode.OK);
            }
        }
    }

    [Theory, OnBoth]
    public async Task Every_element_is_served_by_what_was_published_and_is_of_its_year(Engine engine)
    {
        var house = await houses.On(engine);
        foreach (var item in Items.Where(item => item.Role is null))
        {
            var (content, version) = await house.Ask(async services => (
                await services.GetRequiredService<ItemDesk>().Content(year, item),
                (await services.GetRequiredService<AppDb>().Set<PublicationVersion>().AsNoTracking().Where(version => version.Title == item.Code + " " + item.Title).ToListAsync()).Single()
            ));
            Assert.Empty(content.Unanswered);
            Assert.Equal(version.Source, content.Hash);
            Assert.All(content.Exhibits, served => Assert.Equal(item.Asks(year), served.Exhibit.DataYear));
            Assert.All(content.Exhibits, served => Assert.Equal(item.AsOf is { } day ? new DateOnly(year.LastDay.Year, day.Month, day.Day) : null, served.Exhibit.AsOf));
        }

        Assert.Empty((await house.Ask(services => services.GetRequiredService<YearPlanning>().Of(year))).Missing);
    }

    [Theory, OnBoth]
    public async Task Tables_are_full_pages_are_sound_and_files_are_small(Engine engine)
    {
        var house = await houses.On(engine);
        var exhibits = await house.Ask(db => db.Set<Exhibit>().AsNoTracking().ToListAsync());
        var files = await house.Ask(db => db.Set<StoredFile>().AsNoTracking().ToDictionaryAsync(file => file.Id));
        foreach (var exhibit in exhibits)
        {
            if (exhibit.Table is { } table)
            {
                Assert.Empty(table.Doubts);
                Assert.DoesNotContain(table.Rows, row => row.Contains(""));
                Assert.DoesNotContain(table.Columns, column => column.IsNumber && column.Name.StartsWith("เลขที่", StringComparison.Ordinal));
            }

            var text = PageText.Read(exhibit.Text ?? "");
            Assert.Empty(text.Doubts);
            var kept = exhibit.Files.ConvertAll(id => files[id]);
            Assert.Subset(kept.Select(file => file.Name).ToHashSet(), text.FileNames.ToHashSet());
            Assert.All(kept, file => Assert.InRange(file.Size, 1, largestFile));
        }
    }
}
