using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Documents.Contracts;

namespace Sujarit.Site.Documents;

/// <summary>The invented agency's year, of which nothing is wrong but what its report is there to show.</summary>
public class SampleDoubtTests(SampledHouses houses) : IClassFixture<SampledHouses>
{
    private const int reportItems = 34;

    [Theory, OnBoth]
    public async Task Nothing_is_doubtful_about_its_items_and_its_plan_and_the_reports_six_mistakes_are_told(Engine engine)
    {
        var house = await houses.On(engine);
        var told = await house.Ask(async services =>
        {
            var kinds = services.GetServices<IApprovable>().ToDictionary(kind => kind.Kind);
            var subjects = Enumerable.Range(1, reportItems - 1).Select(number => ("disclosure-item", string.Create(CultureInfo.InvariantCulture, $"2567-o{number}"))).Append(("measures-plan", "2567"));
            List<string> found = [];
            foreach (var (kind, subject) in subjects)
            {
                var proof = await kinds[kind].Proofread(subject, []);
                Assert.NotNull(proof);
                found.AddRange(proof.Doubts.Select(doubt => $"{subject} {doubt.Kind}: {doubt.Quote}"));
            }

            return (Found: found, Report: (await kinds["measures-report"].Proofread("2567", []))!.Doubts);
        });

        Assert.Empty(told.Found);
        Assert.Equal(["done-but-in-progress", "done-without-evidence", "foreign-agency", "mixed-digits", "pasted-requirement", "wrong-year"], told.Report.Select(doubt => doubt.Kind).Order(StringComparer.Ordinal));
    }
}
