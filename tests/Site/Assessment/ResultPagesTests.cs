using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Assessment.Contracts;
using Sujarit.Assessment.Imports;
using Sujarit.Assessment.Recording;
using Sujarit.Kernel;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;

namespace Sujarit.Site.Assessment;

public class ResultPagesTests(Houses houses) : IClassFixture<Houses>
{
    [Theory, OnBoth]
    public async Task The_overview_shows_the_level_what_blocks_the_next_and_where_points_can_be_won(Engine engine)
    {
        await using var house = await WithResult(engine);
        using var approver = await house.As(Role.Approver);

        var page = (await approver.Get("~/office/assessment")).Ok();

        page.Shows("87.04").Shows("ยังไม่ถึงระดับ “ผ่านดี” เพราะ EIT 84.28 ต่ำกว่า 85.00 (ขาด 0.72)").Shows("ทำอะไรก่อนได้คะแนนมากที่สุด").Shows("การปรับปรุงการทำงาน");
        Assert.Equal(3, page.Document.QuerySelectorAll("figure.chart svg").Length);
        page.Hides("นำเข้าผล");
    }

    [Theory, OnBoth]
    public async Task An_overseer_sees_which_items_need_help_and_changes_nothing(Engine engine)
    {
        await using var house = await WithResult(engine);
        using var overseer = await house.As(Role.Overseer);

        (await overseer.Get("~/office")).Ok().Shows("คะแนนที่เสี่ยง");
        (await overseer.Get("~/office/assessment")).Ok().Shows("87.04").Shows("ทำอะไรก่อนได้คะแนนมากที่สุด").Hides("นำเข้าผล").Hides("กรอกผลปี");
        (await overseer.Get("~/office/assessment/result/2567")).Ok().Hides("/correct/").Hides("/enter/");
        (await overseer.Get("~/office/assessment/export/2567.csv")).Ok();
        foreach (var path in new[] { "enter/2567/overall", "correct/2567/overall", "import", "correct-rule/2567/toolweights" })
        {
            (await overseer.Send(HttpMethod.Get, "~/office/assessment/" + path)).Is(HttpStatusCode.Forbidden);
        }

        (await overseer.Send(HttpMethod.Get, $"/{Settlement.There}/office/assessment")).Is(HttpStatusCode.NotFound);
    }

    [Theory, OnBoth]
    public async Task An_agency_without_results_is_offered_the_first_step(Engine engine)
    {
        var house = await houses.On(engine);
        using var officer = await house.As(Role.ItaOfficer, Settlement.There);

        (await officer.Get("~/office/assessment")).Ok().Shows("ยังไม่มีผลการประเมิน").Shows("กรอกเอง");
    }

    [Theory, OnBoth]
    public async Task Scores_are_filled_in_with_thai_digits_and_corrected_with_a_reason(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);

        var page = (await officer.Get("~/office/assessment/enter/2566/indicators")).Ok();
        page = await officer.Submit(page, "บันทึก", ("Values[1]", "๘๓.๒๒"), ("Values[2]", "79.64"));
        page.Ok().Shows("83.22");

        page = await officer.Submit((await officer.Get("~/office/assessment/correct/2566/1")).Ok(), "บันทึก", ("Value", "84"), ("Reason", ""));
        page.Is(HttpStatusCode.UnprocessableEntity);
        Assert.Equal("84", page.Typed("Value"));
        page = await officer.Submit(page, "บันทึก", ("Reason", "หน้าประกาศผลเป็น 84"));
        page.Ok().Shows("84.00");

        (await officer.Get("~/office/assessment/history/2566")).Ok().Shows("หน้าประกาศผลเป็น 84").Shows("83.22").Shows(house.Person(Role.ItaOfficer).Name);
    }

    [Theory, OnBoth]
    public async Task Who_saves_after_another_is_warned_and_keeps_what_was_typed(Engine engine)
    {
        await using var house = await WithResult(engine);
        using var first = await house.As(Role.ItaOfficer);
        using var second = await house.As(Role.ItaOfficer);
        var opened = (await first.Get("~/office/assessment/correct/2567/iit")).Ok();
        (await second.Submit((await second.Get("~/office/assessment/correct/2567/iit")).Ok(), "บันทึก", ("Value", "88"), ("Reason", "แก้ครั้งที่หนึ่ง"))).Ok();

        var refused = await first.Submit(opened, "บันทึก", ("Value", "89"), ("Reason", "แก้ครั้งที่สอง"));

        refused.Is(HttpStatusCode.UnprocessableEntity).Shows("มีผู้อื่นบันทึก").Shows("88.00");
        Assert.Equal(("89", "แก้ครั้งที่สอง"), (refused.Typed("Value"), refused.Typed("Reason")));
        Assert.Equal(88m, await Value(house, "iit"));
        (await first.Submit(refused, "บันทึก")).Ok();
        Assert.Equal(89m, await Value(house, "iit"));
    }

    [Theory, OnBoth]
    public async Task A_file_is_looked_at_before_it_is_recorded_and_reads_back_the_same(Engine engine)
    {
        await using var house = await WithResult(engine);
        using var officer = await house.As(Role.ItaOfficer);
        var file = Encoding.UTF8.GetBytes("\uFEFFรหัส,คะแนน\nIIT,86.08\nตัวชี้วัดที่ 1,95\n9.1,100\nX,1\n");

        var preview = await officer.Submit((await officer.Get("~/office/assessment/import?year=2567")).Ok(), "อ่านไฟล์และตรวจ", ("Upload", new Upload("scores.csv", file, "text/csv")));
        preview.Ok().Shows("อ่านได้ 3 ค่า เปลี่ยนจากที่บันทึกไว้ 2 ค่า").Shows("อ่านไม่ได้ 1 แถว");
        Assert.Equal(94.12m, await Value(house, "1"));

        (await officer.Submit(preview, "บันทึก 2 ค่าที่เปลี่ยน")).Ok().Shows("นำเข้าคะแนนแล้ว");

        Assert.Equal((95m, 100m), (await Value(house, "1"), await Value(house, "9.1")));
        Assert.Equal(0, await house.Ask(db => db.Set<ImportDraft>().CountAsync()));
        foreach (var kind in new[] { "csv", "xlsx" })
        {
            var exported = (await officer.Get($"~/office/assessment/export/2567.{kind}")).Ok();
            var read = FigureReading.Read(Outline.Of(Rulebooks.BesideProgram.Of(new FiscalYear(2567))), exported.Content);
            Assert.Equal(await house.Ask(db => db.Set<YearFigure>().CountAsync()), read.Figures.Count);
        }
    }

    [Theory, OnBoth]
    public async Task A_file_that_is_no_table_is_refused_in_a_sentence(Engine engine)
    {
        var house = await houses.On(engine);
        using var officer = await house.As(Role.ItaOfficer);

        var page = await officer.Submit((await officer.Get("~/office/assessment/import")).Ok(), "อ่านไฟล์และตรวจ", ("Upload", new Upload("x.csv", "สวัสดี"u8.ToArray(), "text/csv")));

        page.Is(HttpStatusCode.UnprocessableEntity).Shows("ไม่พบคอลัมน์รหัสและคะแนน");
        Assert.Equal(0, await house.Ask(db => db.Set<ImportDraft>().CountAsync()));
    }

    [Theory, OnBoth]
    public async Task A_correction_of_a_rule_counts_for_the_agency_only_and_can_be_withdrawn(Engine engine)
    {
        await using var house = await WithResult(engine);
        using var officer = await house.As(Role.ItaOfficer);
        var form = (await officer.Get("~/office/assessment/correct-rule/2567/toolweights")).Ok();
        var refused = await officer.Submit(form, "บันทึก", ("Form.Weights[iit]", "๒๐"), ("Form.Reason", "คู่มือ"), ("Form.Source", "หน้า 45"));
        refused.Is(HttpStatusCode.UnprocessableEntity).Shows("รวมได้ 90");
        (await officer.Submit(refused, "บันทึก", ("Form.Weights[oit]", "50"))).Ok().Shows("ใช้อยู่");

        (await officer.Get("~/office/assessment")).Ok().Shows("แก้โดยหน่วยงาน");
        Assert.Equal(50, await Weight(house, Settlement.Here));
        Assert.Equal(40, await Weight(house, Settlement.There));

        var list = (await officer.Get("~/office/assessment/rule-corrections")).Ok();
        (await officer.Submit(list, "ยกเลิกการแก้นี้", ("why", "คู่มือฉบับแก้"))).Ok().Shows("ยกเลิกแล้ว");
        Assert.Equal(40, await Weight(house, Settlement.Here));
    }

    [Theory, OnBoth]
    public async Task What_belongs_to_another_agency_or_to_no_year_is_not_there(Engine engine)
    {
        await using var house = await WithResult(engine);
        using var officer = await house.As(Role.ItaOfficer);
        using var stranger = await house.As(Role.ItaOfficer, Settlement.There);
        var preview = await officer.Submit((await officer.Get("~/office/assessment/import?year=2567")).Ok(), "อ่านไฟล์และตรวจ", ("Upload", new Upload("s.csv", "code,score\niit,90"u8.ToArray(), "text/csv")));
        var id = preview.Ok().Address.Segments[^1];

        (await stranger.Get($"~/office/assessment/import/preview/{id}")).Is(HttpStatusCode.NotFound);
        (await stranger.Get("~/office/assessment/export/2567.csv")).Is(HttpStatusCode.NotFound);
        (await officer.Get("~/office/assessment/result/2500")).Is(HttpStatusCode.NotFound);
        (await officer.Get("~/office/assessment/correct/2567/O99")).Is(HttpStatusCode.NotFound);
        (await officer.Get("~/office/assessment/correct-rule/2567/itemtitle/O99")).Is(HttpStatusCode.NotFound);
        using var owner = await house.As(Role.Owner);
        (await owner.Get("~/office/assessment/result/2567")).Ok().Hides("กรอกคะแนน");
        (await owner.Send(HttpMethod.Get, "~/office/assessment/import")).Is(HttpStatusCode.Forbidden);
    }

    [Theory, OnBoth]
    public async Task A_long_history_is_shown_page_by_page(Engine engine)
    {
        await using var house = await WithResult(engine);
        for (var turn = 1; turn <= 11; turn++)
        {
            await house.Ask(async services =>
            {
                var results = services.GetRequiredService<Results>();
                (await results.Opened(new FiscalYear(2567))).Correct(await results.Outline(new FiscalYear(2567)), "iit", turn, $"เหตุผลที่ {turn} นี้", results.Hand());
                return await services.GetRequiredService<AppDb>().SaveChangesAsync();
            });
        }

        using var owner = await house.As(Role.Owner);

        (await owner.Get("~/office/assessment/history/2567")).Ok().Shows("เหตุผลที่ 11 นี้").Hides("เหตุผลที่ 1 นี้");
        (await owner.Get("~/office/assessment/history/2567?page=2")).Ok().Shows("เหตุผลที่ 1 นี้").Hides("เหตุผลที่ 11 นี้");
    }

    [Theory, OnBoth]
    public async Task The_rulebook_of_every_year_can_be_read_and_searched(Engine engine)
    {
        var house = await houses.On(engine);
        using var owner = await house.As(Role.Owner);

        foreach (var year in Rulebooks.BesideProgram.Years)
        {
            (await owner.Get($"~/office/assessment/rules/{year}")).Ok().Shows("ระดับผลการประเมิน");
        }

        var found = (await owner.Get("~/office/assessment/rules/2567?Find=" + Uri.EscapeDataString("สขร"))).Ok();
        Assert.True(found.Document.QuerySelectorAll("main details[id]").Length < 35);
        (await owner.Get("~/office/assessment/rules/2568")).Ok().Shows("ยังไม่ยืนยัน");
    }

    private static async Task<House> WithResult(Engine engine)
    {
        var house = await House.Open(engine);
        await house.Ask(async services =>
        {
            var input = new ScoreInput
            {
                Total = 87.04m,
                Tools = new Dictionary<string, decimal> { ["iit"] = 86.08m, ["eit1"] = 88.1m, ["eit2"] = 80.46m, ["oit"] = 89.82m },
                Indicators = new Dictionary<string, decimal> { ["1"] = 94.12m, ["2"] = 82.35m, ["3"] = 90.2m, ["4"] = 78.43m, ["5"] = 85.29m, ["6"] = 90.15m, ["7"] = 83.72m, ["8"] = 78.96m, ["9"] = 92.14m, ["10"] = 87.5m },
            };
            await services.GetRequiredService<Results>().Record(new FiscalYear(2567), input, "หน้าประกาศผล");
            return await services.GetRequiredService<AppDb>().SaveChangesAsync();
        });
        return house;
    }

    private static Task<decimal> Value(House house, string code) =>
        house.Ask(db => db.Set<YearFigure>().Where(figure => figure.Code == code).Select(figure => figure.Value).SingleAsync());

    private static Task<decimal> Weight(House house, string agency) =>
        house.Ask(async services => (await services.GetRequiredService<Results>().Rules(new FiscalYear(2567))).Tools[^1].Weight, agency);
}
