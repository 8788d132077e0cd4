using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Assessment.Contracts;
using Sujarit.Assessment.Corrections;
using Sujarit.Assessment.Imports;
using Sujarit.Kernel;
using Sujarit.Measures.Dismissing;
using Sujarit.Measures.Doing;
using Sujarit.Measures.Planning;
using Sujarit.Measures.Reports;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Files;
using Parts = Sujarit.Site.IsolationCases.Parts;

namespace Sujarit.Site;

/// <summary>Rows made anew by the domain's own verbs for one call at a door, so that what a door does away with is missed by no other.</summary>
internal static class IsolationRows
{
    private static readonly FiscalYear year = new(2567);

    public static Task<Parts> Item(IServiceProvider _) =>
        Task.FromResult(new Parts { ["assessment"] = "2567", ["item"] = "o35", ["number"] = "1", ["name"] = "รายงาน.txt", ["picture"] = "0.png" });

    public static Task<Parts> Figure(IServiceProvider _) =>
        Task.FromResult(new Parts { ["year"] = "2567", ["code"] = "O1", ["group"] = "overall", ["kind"] = "csv" });

    public static Task<Parts> Rule(IServiceProvider _) =>
        Task.FromResult(new Parts { ["year"] = "2567", ["aspect"] = nameof(RuleAspect.ItemTitle), ["target"] = "O1" });

    public static Task<Parts> Problem(IServiceProvider _) => Task.FromResult(new Parts { ["code"] = "404" });

    public static Task<Parts> Token(IServiceProvider _) => Task.FromResult(new Parts { ["token"] = "nobody-was-given-this" });

    public static Task<Parts> NoSession(IServiceProvider _) => Task.FromResult(new Parts { ["session"] = Guid.NewGuid().ToString() });

    public static async Task<Parts> Picture(IServiceProvider services)
    {
        using var dot = new MemoryStream(Convert.FromBase64String(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="));
        var file = await services.GetRequiredService<FileShelf>().Keep(dot, "จุด.png");
        await services.GetRequiredService<AppDb>().SaveChangesAsync();
        return new Parts { ["id"] = file.Id.ToString(), ["name"] = file.Name };
    }

    public static async Task<Parts> Office(IServiceProvider services)
    {
        var office = await Keep(services, Organizations.Office.Open("กอง " + Guid.NewGuid().ToString("N"), 9));
        return new Parts { ["id"] = office, ["office"] = office };
    }

    public static async Task<Parts> Person(IServiceProvider services) =>
        new() { ["id"] = await Keep(services, Organizations.Person.Join("นายชั่วคราว มาใหม่", null, null, [])) };

    public static async Task<Parts> Correction(IServiceProvider services)
    {
        var db = services.GetRequiredService<AppDb>();
        if (await db.Set<RuleCorrection>().FirstOrDefaultAsync(known => known.WithdrawnAt == null) is { } inForce)
        {
            return new Parts { ["id"] = inForce.Id.ToString() };
        }

        var results = services.GetRequiredService<Results>();
        var rule = new RuleDraft(RuleAspect.ItemTitle, "O1", "โครงสร้างองค์กรและอำนาจหน้าที่");
        return new Parts { ["id"] = await Keep(services, RuleCorrection.Make(rule, [await results.Rules(year)], "ตรงกับคู่มือ", "คู่มือ หน้า 1", results.Hand())) };
    }

    public static async Task<Parts> Figures(IServiceProvider services)
    {
        var results = services.GetRequiredService<Results>();
        var read = FigureReading.Read(await results.Outline(year), Encoding.UTF8.GetBytes("รหัส,คะแนน\nรวม,90\n"));
        return new Parts { ["id"] = await Keep(services, ImportDraft.Of(year, "คะแนน.csv", read, results.Hand())) };
    }

    public static Task<Parts> Measure(IServiceProvider services) => Owned(services, Sujarit.Measures.Planning.Measure.Plan(year, 900, 90, "มาตรการชั่วคราว"));

    public static Task<Parts> Action(IServiceProvider services) => Owned(services, IndicatorAction.Plan(year, 901, "1", ["แนวทางชั่วคราว"]));

    public static Task<Parts> ItemWork(IServiceProvider services) => Owned(services, Sujarit.Measures.Planning.ItemWork.Plan(year, 902, "O1", null, ["แผนผัง"]));

    public static async Task<Parts> Progress(IServiceProvider services)
    {
        var db = services.GetRequiredService<AppDb>();
        var work = Sujarit.Measures.Planning.Measure.Plan(year, 903, 91, "มาตรการที่มีความก้าวหน้า");
        work.BelongTo([await OwnOffice(db)]);
        var hand = Hands.Of(db, services.GetRequiredService<TimeProvider>());
        var told = work.Report(new Telling(hand.Today, "ประชุมแล้ว", ProgressStatus.InProgress, HasEvidence: false, "ยังไม่มีภาพ"), hand);
        db.Add(work);
        await db.SaveChangesAsync();
        return new Parts { ["id"] = told.Id.ToString() };
    }

    public static async Task<Parts> Dismissal(IServiceProvider services)
    {
        var db = services.GetRequiredService<AppDb>();
        var head = await db.Set<YearWork>().SingleOrDefaultAsync(known => known.Year == year) ?? db.Add(YearWork.Open(year)).Entity;
        var mark = new FindingMark(FindingKind.ForeignAgency, Guid.NewGuid().ToString("N"), "seal");
        var dismissal = db.Add(head.Dismiss(mark, "เป็นโครงการร่วม", Hands.Of(db, services.GetRequiredService<TimeProvider>()))).Entity;
        await db.SaveChangesAsync();
        return new Parts { ["year"] = "2567", ["id"] = dismissal.Id.ToString() };
    }

    public static async Task<Parts> ReportDraft(IServiceProvider services)
    {
        var db = services.GetRequiredService<AppDb>();
        using var paper = new MemoryStream(Encoding.UTF8.GetBytes("รายงานผลการดำเนินการ " + Guid.NewGuid()));
        var file = await services.GetRequiredService<FileShelf>().Keep(paper, "รายงาน.txt");
        return new Parts { ["id"] = await Keep(services, Sujarit.Measures.Intake.ImportDraft.Begin(file, Hands.Of(db, services.GetRequiredService<TimeProvider>()))) };
    }

    private static async Task<Parts> Owned(IServiceProvider services, Work work)
    {
        work.BelongTo([await OwnOffice(services.GetRequiredService<AppDb>())]);
        return new Parts { ["id"] = await Keep(services, work) };
    }

    // The office of everybody who lives here: who reports on what the own office answers for may do so.
    private static async Task<Owner> OwnOffice(AppDb db)
    {
        var id = await db.Set<Organizations.Person>().Where(person => person.Roles.Contains(Role.Owner)).Select(person => person.OfficeId).FirstAsync();
        return new Owner(id, "สำนักปลัด");
    }

    private static async Task<string> Keep(IServiceProvider services, AgencyRecord row)
    {
        var db = services.GetRequiredService<AppDb>();
        db.Add(row);
        await db.SaveChangesAsync();
        return row.Id.ToString();
    }
}
