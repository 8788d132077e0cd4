using System.IO.Compression;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Assessment.Contracts;
using Sujarit.Measures.Planning;
using Sujarit.Measures.Plans;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;

namespace Sujarit.Site.Measures;

public class PlanYearTests(Houses houses) : IClassFixture<Houses>
{
    [Theory, OnBoth]
    public async Task From_a_gap_to_a_measure_with_owners_and_time(Engine engine)
    {
        await using var house = await Scored(engine);
        using var officer = await house.As(Role.ItaOfficer);

        (await officer.Get("~/office/measures/plan-year/2568")).Ok().Shows("การให้บริการและระบบ E-Service").Shows("ยังไม่ได้เขียน");
        var theme = (await officer.Get("~/office/measures/plan-year/theme/2568/service")).Ok().Shows("ข้อ O13 E-Service");
        Assert.Contains("O13", theme.Typed("Form.Text"), StringComparison.Ordinal);

        var next = (await officer.Submit(theme, "บันทึกแล้วไปประเด็นถัดไป", ("Form.Take", new[] { "service-online-form", "service-statistics" }))).Ok();

        next.Shows("เพิ่ม 2 มาตรการเข้าแผน").Shows("ช่องทางและรูปแบบการประชาสัมพันธ์");
        var taken = await house.Ask(db => db.Set<Measure>().AsNoTracking().SingleAsync(measure => measure.LibraryCode == "service-online-form"));
        Assert.Equal((new DateOnly(2024, 10, 1), new DateOnly(2025, 9, 30), Cadence.Quarterly), (taken.StartsOn!.Value, taken.EndsOn!.Value, taken.Cadence!.Value));
        Assert.Equal(["สำนักปลัด", "กองช่าง"], taken.OwnerNames);
        Assert.DoesNotContain(Guid.Empty, taken.OwnerIds);
        // A quarter's round for each of its owners.
        Assert.Equal(8, await house.Ask(db => db.Set<Sujarit.Measures.Rounds.RoundTask>().CountAsync(task => task.WorkId == taken.Id)));
        // The item the measure serves, by its code in the year planned for.
        Assert.Equal(["6", "8", "9", "O10"], taken.Serves);
        (await officer.Get("~/office/measures/plan-year/2568")).Ok().Shows("เขียนแล้ว");
    }

    [Theory, OnBoth]
    public async Task A_measure_of_the_library_is_in_a_year_once(Engine engine)
    {
        var house = await houses.On(engine);
        using var officer = await house.As(Role.ItaOfficer);
        var first = (await officer.Get("~/office/measures/plan-year/theme/2567/property")).Ok();
        (await officer.Submit(first, "บันทึกและอยู่หน้านี้", ("Form.Text", "วิเคราะห์แล้ว"), ("Form.Take", new[] { "property-car-log" }))).Ok().Shows("มาตรการในแผนของประเด็นนี้");
        var again = await officer.Get("~/office/measures/plan-year/theme/2567/property");
        Assert.Null(again.Document.QuerySelector("input[value='property-car-log']"));

        // Another window still offers it.
        Assert.NotEqual(500, (await officer.Post("~/office/measures/plan-year/theme/2567/property", ("Form.Text", "วิเคราะห์อีกครั้ง"), ("Form.Version", "1"), ("Form.Take", "property-car-log"))).Code);
        Assert.Equal(1, await house.Ask(db => db.Set<Measure>().CountAsync(measure => measure.LibraryCode == "property-car-log")));
        await Assert.ThrowsAnyAsync<DbUpdateException>(() => house.Do(db =>
        {
            var twice = Measure.Plan(Journey.Now, 99, 99, "ซ้ำ");
            twice.CarryOut("property", "property-car-log");
            db.Add(twice);
        }));
    }

    [Theory, OnBoth]
    public async Task A_measure_of_ones_own_is_written_and_a_refused_form_keeps_everything(Engine engine)
    {
        var house = await houses.On(engine);
        using var officer = await house.As(Role.ItaOfficer);
        var form = (await officer.Get("~/office/measures/plan-year/theme/2567/power")).Ok();

        var refused = await officer.Submit(form, "บันทึกและอยู่หน้านี้", ("Form.Text", "ยังวิเคราะห์อยู่"), ("Form.OwnSteps", "ขั้นแรก"), ("Form.Take", new[] { "power-hr-plan" }));
        Assert.Equal(422, refused.Code);
        refused.Shows("โปรดตั้งชื่อมาตรการ");
        Assert.Equal("ยังวิเคราะห์อยู่", refused.Typed("Form.Text"));
        Assert.True(refused.Find("input[value='power-hr-plan']").HasAttribute("checked"));
        Assert.Equal(0, await house.Ask(db => db.Set<Measure>().CountAsync(measure => measure.LibraryCode == "power-hr-plan")));

        (await officer.Submit(refused, "บันทึกและอยู่หน้านี้", ("Form.OwnTitle", "มาตรการที่เราคิดเอง"))).Ok().Shows("มาตรการที่เราคิดเอง");
        var own = await house.Ask(db => db.Set<Measure>().AsNoTracking().SingleAsync(measure => measure.Title == "มาตรการที่เราคิดเอง"));
        Assert.Equal(("power", "ขั้นแรก", "3"), (own.Theme!, own.Steps.Single(), own.Serves.Single()));
    }

    [Theory, OnBoth]
    public async Task Who_writes_over_anothers_analysis_is_warned(Engine engine)
    {
        var house = await houses.On(engine);
        using var officer = await house.As(Role.ItaOfficer);
        (await officer.Submit(await officer.Get("~/office/measures/plan-year/theme/2567/budget"), "บันทึกและอยู่หน้านี้", ("Form.Text", "ฉบับแรก"))).Ok();
        var (one, other) = (await officer.Get("~/office/measures/plan-year/theme/2567/budget"), await officer.Get("~/office/measures/plan-year/theme/2567/budget"));
        (await officer.Submit(one, "บันทึกและอยู่หน้านี้", ("Form.Text", "หน้าต่างแรก"))).Ok();

        var warned = await officer.Submit(other, "บันทึกและอยู่หน้านี้", ("Form.Text", "หน้าต่างที่สอง"));

        Assert.Equal(422, warned.Code);
        warned.Shows("มีผู้อื่นบันทึกข้อมูลนี้");
        (await officer.Submit(warned, "บันทึกและอยู่หน้านี้")).Ok();
    }

    [Theory, OnBoth]
    public async Task The_plan_is_read_downloaded_and_published_where_the_rulebook_asks_for_it(Engine engine)
    {
        await using var house = await Scored(engine);
        using var officer = await house.As(Role.ItaOfficer);
        (await officer.Get("~/office/measures/plan-year/paper/2568")).Ok().Shows("ปีนี้ยังไม่มีแผน");
        (await officer.Submit(await officer.Get("~/office/measures/plan-year/theme/2568/service"), "บันทึกและอยู่หน้านี้", ("Form.Take", new[] { "service-online-form" }))).Ok();
        (await officer.Submit(await officer.Get("~/office/measures/plan-year/2568"), "บันทึกข้อจำกัด", ("Form.Text", "มีนิติกรเพียงคนเดียว"))).Ok().Shows("บันทึกข้อจำกัดของหน่วยงานแล้ว");

        var page = (await officer.Get("~/office/measures/plan-year/paper/2568")).Ok().Shows("เปิดรับคำขอบริการออนไลน์").Shows("มีนิติกรเพียงคนเดียว").Shows("/thansujarit/ita/2568/o27");
        var docx = (await officer.Send(HttpMethod.Get, "~/office/measures/plan-year/paper/2568?handler=File&format=docx")).Ok();
        using var package = new ZipArchive(new MemoryStream(docx.Content));
        Assert.NotNull(package.GetEntry("word/document.xml"));

        var other = await officer.Get("~/office/measures/plan-year/paper/2568");
        (await officer.Submit(page, "เผยแพร่ต่อสาธารณะ")).Ok().Shows("เผยแพร่ฉบับที่ 1 แล้ว").Shows("ตรงกับฉบับที่ 1");
        using var anybody = house.Anybody();
        (await anybody.Get("/thansujarit/ita/2568/o27")).Ok().Shows("เปิดรับคำขอบริการออนไลน์").Shows("ประจำปีงบประมาณ พ.ศ. ๒๕๖๘");
        Assert.Equal(422, (await officer.Submit(other, "เผยแพร่ต่อสาธารณะ")).Shows("ไม่มีอะไรเปลี่ยน").Code);

        (await officer.Submit(await officer.Get("~/office/measures/plan-year/2568"), "บันทึกข้อจำกัด", ("Form.Text", "มีนิติกรสองคนแล้ว"))).Ok();
        (await officer.Submit(await officer.Get("~/office/measures/plan-year/paper/2568"), "เผยแพร่ต่อสาธารณะ")).Ok().Shows("เผยแพร่ฉบับที่ 2 แล้ว");
        var versions = await house.Ask(db => db.Set<PublishedPlan>().AsNoTracking().OrderBy(version => version.Number).ToListAsync());
        (await anybody.Get(versions[0].Address)).Ok().Shows("มีนิติกรเพียงคนเดียว");
        (await anybody.Get("/thansujarit/ita/2568/o27")).Ok().Shows("มีนิติกรสองคนแล้ว");
        Assert.NotEqual(versions[0].Hash, versions[1].Hash);
    }

    [Theory, OnBoth]
    public async Task An_owner_reads_the_plan_and_changes_nothing(Engine engine)
    {
        var house = await houses.On(engine);
        using var owner = await house.As(Role.Owner);

        (await owner.Get("~/office/measures/plan-year")).Ok().Hides("บันทึกข้อจำกัด");
        (await owner.Get("~/office/measures/plan-year/paper/2567")).Ok().Hides("เผยแพร่ต่อสาธารณะ");
        Assert.NotEqual(200, (await owner.Get("~/office/measures/plan-year/theme/2567/service")).Code);
        Assert.NotEqual(200, (await owner.Post("~/office/measures/plan-year/2567", ("Form.Text", "แก้"))).Code);
        Assert.NotEqual(200, (await owner.Post("~/office/measures/plan-year/paper/2567")).Code);
    }

    [Theory, OnBoth]
    public async Task A_year_too_far_and_a_theme_nobody_knows_are_not_there(Engine engine)
    {
        var house = await houses.On(engine);
        using var officer = await house.As(Role.ItaOfficer);

        foreach (var path in new[] { "plan-year/2590", "plan-year/paper/2590", "plan-year/theme/2590/service", "plan-year/theme/2567/nothing" })
        {
            Assert.Equal(404, (await officer.Get($"~/office/measures/{path}")).Code);
        }
    }

    [Theory, OnBoth]
    public async Task A_correction_of_a_measure_keeps_the_items_it_serves(Engine engine)
    {
        var house = await houses.On(engine);
        using var officer = await house.As(Role.ItaOfficer);
        (await officer.Submit(await officer.Get("~/office/measures/plan-year/theme/2567/channels"), "บันทึกและอยู่หน้านี้", ("Form.Text", "วิเคราะห์"), ("Form.Take", new[] { "channels-answer-day" }))).Ok();
        var id = await house.Ask(db => db.Set<Measure>().Where(measure => measure.LibraryCode == "channels-answer-day").Select(measure => measure.Id).SingleAsync());

        (await officer.Submit(await officer.Get($"~/office/measures/plan/{id}"), "บันทึก", ("Form.Title", "ชื่อใหม่"))).Ok();

        Assert.Contains("O6", await house.Ask(db => db.Set<Measure>().Where(measure => measure.Id == id).Select(measure => measure.Serves).SingleAsync()));
    }

    // A house whose agency has last year's result: that of the sample.
    private static async Task<House> Scored(Engine engine)
    {
        var house = await House.Open(engine);
        await house.Ask(async services =>
        {
            var input = Sujarit.Assessment.ScoreFile.Read(Path.Combine(AppContext.BaseDirectory, "samples", "thansujarit", "scores-2567.json"));
            await services.GetRequiredService<Results>().Record(Journey.Now, input, "ทดสอบ");
            return await services.GetRequiredService<AppDb>().SaveChangesAsync();
        });
        return house;
    }
}
