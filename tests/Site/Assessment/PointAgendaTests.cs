using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Assessment.Contracts;
using Sujarit.Assessment.Recording;
using Sujarit.Kernel;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;

namespace Sujarit.Site.Assessment;

/// <summary>The points at risk are worked out once for each state of results and rules, and never shown as they were before a save.</summary>
public class PointAgendaTests
{
    private const string today = "~/office/organizations/today";
    private static readonly FiscalYear year = new(2567);

    [Theory, OnBoth]
    public async Task A_result_that_is_recorded_or_corrected_shows_at_once_and_at_its_own_agency_alone(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        using var other = await house.As(Role.ItaOfficer, Settlement.There);
        (await officer.Get(today)).Ok().Hides("คะแนนที่เสี่ยง");
        (await other.Get(today)).Ok().Hides("คะแนนที่เสี่ยง");

        await Record(house, Settlement.Here, iit: 60);
        (await officer.Get(today)).Ok().Shows("ได้ 60.00 คะแนน");
        (await other.Get(today)).Ok().Hides("คะแนนที่เสี่ยง");
        await Record(house, Settlement.There, iit: 70);
        (await other.Get(today)).Ok().Shows("ได้ 70.00 คะแนน").Hides("ได้ 60.00 คะแนน");

        (await officer.Submit((await officer.Get("~/office/assessment/correct/2567/iit")).Ok(), "บันทึก", ("Value", "65"), ("Reason", "แก้ตามประกาศ"))).Ok();

        (await officer.Get(today)).Ok().Shows("ได้ 65.00 คะแนน").Hides("ได้ 60.00 คะแนน");
        (await other.Get(today)).Ok().Shows("ได้ 70.00 คะแนน");
    }

    [Theory, OnBoth]
    public async Task An_import_and_a_correction_of_a_rule_and_its_end_show_at_once(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        await Record(house, Settlement.Here, iit: 60);
        (await officer.Get(today)).Ok().Shows("12.00 คะแนน");

        var form = (await officer.Get("~/office/assessment/correct-rule/2567/toolweights")).Ok();
        (await officer.Submit(form, "บันทึก", ("Form.Weights[iit]", "20"), ("Form.Weights[oit]", "50"), ("Form.Reason", "คู่มือ"), ("Form.Source", "หน้า 45"))).Ok();
        (await officer.Get(today)).Ok().Shows("8.00 คะแนน").Hides("12.00 คะแนน");
        (await officer.Submit((await officer.Get("~/office/assessment/rule-corrections")).Ok(), "ยกเลิกการแก้นี้", ("why", "คู่มือฉบับแก้"))).Ok();
        (await officer.Get(today)).Ok().Shows("12.00 คะแนน");

        var file = System.Text.Encoding.UTF8.GetBytes("\uFEFFรหัส,คะแนน\nIIT,80\n");
        var preview = await officer.Submit((await officer.Get("~/office/assessment/import?year=2567")).Ok(), "อ่านไฟล์และตรวจ", ("Upload", new Upload("scores.csv", file, "text/csv")));
        (await officer.Submit(preview, "บันทึก 1 ค่าที่เปลี่ยน")).Ok();
        (await officer.Get(today)).Ok().Shows("6.00 คะแนน").Shows("ได้ 80.00 คะแนน");
    }

    [Theory, OnBoth]
    public async Task What_another_node_saved_shows_within_half_a_minute(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        await Record(house, Settlement.Here, iit: 60);
        (await officer.Get(today)).Ok().Shows("ได้ 60.00 คะแนน");
        // Past this node's watch, as another's save is.
        await house.Ask(async db =>
        {
            await db.Set<YearFigure>().Where(figure => figure.Code == "iit").ExecuteUpdateAsync(change => change.SetProperty(figure => figure.Value, 75m));
            return await db.Set<YearResult>().ExecuteUpdateAsync(change => change.SetProperty(result => result.Version, result => result.Version + 1));
        });

        (await officer.Get(today)).Ok().Shows("ได้ 60.00 คะแนน");
        house.Clock.Pass(TimeSpan.FromSeconds(31));

        (await officer.Get(today)).Ok().Shows("ได้ 75.00 คะแนน").Hides("ได้ 60.00 คะแนน");
    }

    [Theory, OnBoth]
    public async Task What_is_kept_is_not_asked_for_again(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        await Record(house, Settlement.Here, iit: 60);
        await officer.Get(today);
        var first = await officer.Count(today);
        house.Clock.Pass(TimeSpan.FromSeconds(31));
        var looked = await officer.Count(today);

        Assert.DoesNotContain(first, query => query.Contains("assessment_", StringComparison.Ordinal));
        // Other entries of today ask the calendar meanwhile; the points ask how their result stands, and no more.
        Assert.Single(looked, query => query.Contains("assessment_result", StringComparison.Ordinal));
        Assert.DoesNotContain(looked, query => query.Contains("assessment_rule_correction", StringComparison.Ordinal) && !query.Contains("assessment_result", StringComparison.Ordinal));
        Assert.DoesNotContain(looked, query => query.Contains("left join", StringComparison.OrdinalIgnoreCase) && query.Contains("assessment_figure", StringComparison.Ordinal));
    }

    private static Task<int> Record(House house, string agency, decimal iit) =>
        house.Ask(
            async services =>
            {
                await services.GetRequiredService<Results>().Record(year, new ScoreInput { Tools = new Dictionary<string, decimal> { ["iit"] = iit } }, "หน้าประกาศผล");
                return await services.GetRequiredService<AppDb>().SaveChangesAsync();
            },
            agency);
}
