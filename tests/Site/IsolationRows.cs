using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Assessment.Contracts;
using Sujarit.Assessment.Corrections;
using Sujarit.Assessment.Imports;
using Sujarit.Disclosure.Exhibits;
using Sujarit.Disclosure.Items;
using Sujarit.Disclosure.Tables;
using Sujarit.Documents.Approvals;
using Sujarit.Documents.Archives;
using Sujarit.Documents.Contracts;
using Sujarit.Documents.Papers;
using Sujarit.Documents.Papers.Layouts;
using Sujarit.Kernel;
using Sujarit.Measures.Dismissing;
using Sujarit.Measures.Doing;
using Sujarit.Measures.Links;
using Sujarit.Measures.Planning;
using Sujarit.Measures.Reports;
using Sujarit.Measures.Rounds;
using Sujarit.Measures.Subjects;
using Sujarit.Platform.Access;
using Sujarit.Platform.Audit;
using Sujarit.Platform.Data;
using Sujarit.Platform.Files;
using Sujarit.Platform.Notices;
using Parts = Sujarit.Site.IsolationCases.Parts;

namespace Sujarit.Site;

/// <summary>Rows made anew by the domain's own verbs for one call at a door, so that what a door does away with is missed by no other.</summary>
internal static class IsolationRows
{
    private static readonly FiscalYear year = new(2567);

    // What the settlement published follows the version of the sample.
    public static Task<Parts> Item(IServiceProvider _) =>
        Task.FromResult(new Parts { ["assessment"] = "2567", ["item"] = "o35", ["number"] = "2", ["name"] = "รายงาน.txt", ["picture"] = "0.png", ["sha256"] = new string('0', 64) });

    public static async Task<Parts> ExhibitedItem(IServiceProvider services)
    {
        var parts = await Exhibit(services);
        parts.Remove("id");
        return parts;
    }

    public static Task<Parts> Exhibit(IServiceProvider services) => Exhibited(services, ExhibitKind.Page);

    public static Task<Parts> ExhibitTable(IServiceProvider services) => Exhibited(services, ExhibitKind.Table);

    public static async Task<string> WaitingPlan(IServiceProvider services, Parts _)
    {
        var db = services.GetRequiredService<AppDb>();
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        var plan = PublishingPlan.Of(year, "O2", now.AddDays(2), "", Guid.CreateVersion7(), "นางสาวผู้ตั้งเวลา", now);
        db.Add(plan);
        await db.SaveChangesAsync();
        return plan.Id.ToString();
    }

    private static async Task<Parts> Exhibited(IServiceProvider services, ExhibitKind kind)
    {
        var db = services.GetRequiredService<AppDb>();
        var exhibit = Sujarit.Disclosure.Exhibits.Exhibit.Begin(kind, Guid.Parse(await ChosenOffice(services, [])));
        exhibit.Write("ข้อมูลผู้บริหาร", "นายกและปลัด");
        if (kind == ExhibitKind.Table)
        {
            exhibit.Fill(DataTable.Paste("ชื่อ\tตำแหน่ง\nหนึ่ง\tนายก\nสอง\tปลัด").Table);
        }

        exhibit.Serve(year, "O2", [1]);
        exhibit.Changed("นางสาวผู้แก้", services.GetRequiredService<TimeProvider>().GetUtcNow());
        db.Add(exhibit);
        await db.SaveChangesAsync();
        return new Parts { ["id"] = exhibit.Id.ToString(), ["assessment"] = "2567", ["item"] = "o2", ["number"] = "1" };
    }

    public static Task<Parts> Figure(IServiceProvider _) =>
        Task.FromResult(new Parts { ["year"] = "2567", ["code"] = "O1", ["group"] = "overall", ["kind"] = "csv" });

    public static Task<Parts> Theme(IServiceProvider _) => Task.FromResult(new Parts { ["year"] = "2567", ["theme"] = "service" });

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

    public static async Task<string> ChosenOffice(IServiceProvider services, Parts _) => (await Office(services))["id"];

    public static async Task<string> Evidence(IServiceProvider services, Parts parts)
    {
        var db = services.GetRequiredService<AppDb>();
        var told = await Told(db, parts) ?? await Told(db, await Progress(services));
        var hand = Hands.Of(db, services.GetRequiredService<TimeProvider>());
        var piece = Sujarit.Measures.Doing.Evidence.At(year, "https://example.go.th/ita", "ประกาศ", hand);
        piece.Prove(told!, hand);
        return await Keep(services, piece);
    }

    private static Task<Sujarit.Measures.Doing.Progress?> Told(AppDb db, Parts parts)
    {
        var id = Guid.Parse(parts["id"]);
        return db.Set<Sujarit.Measures.Doing.Progress>().SingleOrDefaultAsync(known => known.Id == id);
    }

    public static async Task<Parts> Person(IServiceProvider services) =>
        new() { ["id"] = await Keep(services, Organizations.Person.Join("นายชั่วคราว มาใหม่", null, null, [])) };

    // Who may see what the comments are about.
    public static Task<string> Colleague(IServiceProvider services, Parts _) => Keep(services, Organizations.Person.Join("นายร่วมงาน มาใหม่", null, null, [Role.Owner]));

    // Who may sign.
    public static Task<string> Signer(IServiceProvider services, Parts _) => Keep(services, Organizations.Person.Join("นายลงนาม มาใหม่", null, null, [Role.Approver]));

    public static async Task<Parts> Comment(IServiceProvider services)
    {
        var work = await Measure(services);
        var author = await services.GetRequiredService<AppDb>().Set<Organizations.Person>().AsNoTracking().FirstAsync(person => person.Roles.Contains(Role.Administrator));
        var comment = Sujarit.Organizations.Comments.Comment.Write(WorkSubject.Code, Guid.Parse(work["id"]), "ข้อความชั่วคราว", [], author.AsVisitor(Guid.NewGuid()), DateTimeOffset.UnixEpoch);
        return new Parts { ["kind"] = WorkSubject.Code, ["id"] = work["id"], ["comment"] = await Keep(services, comment) };
    }

    public static async Task<Parts> CircularDraft(IServiceProvider services) => await Circulated(services, isSent: false);

    public static async Task<Parts> Circular(IServiceProvider services) => await Circulated(services, isSent: true);

    // A file of the draft at the address: another than its own would be taken off nothing.
    public static async Task<string> Enclosed(IServiceProvider services, Parts parts)
    {
        var db = services.GetRequiredService<AppDb>();
        var id = Guid.Parse(parts["id"]);
        var circular = await db.Set<Sujarit.Documents.Circulars.Circular>().SingleOrDefaultAsync(known => known.Id == id);
        var file = Guid.Parse((await Picture(services))["id"]);
        circular?.Enclose([file], []);
        (await db.Set<Sujarit.Disclosure.Exhibits.Exhibit>().Include(known => known.Uses).SingleOrDefaultAsync(known => known.Id == id))?.Enclose([file], []);
        await db.SaveChangesAsync();
        return file.ToString();
    }

    private static async Task<Parts> Circulated(IServiceProvider services, bool isSent)
    {
        var db = services.GetRequiredService<AppDb>();
        var circular = Sujarit.Documents.Circulars.Circular.Draft(Guid.CreateVersion7(), "นางสาวผู้แจ้ง เรื่องเวียน");
        circular.Write("เรื่องชั่วคราว", "โปรดทราบ");
        circular.Address(all: true, [], []);
        db.Add(circular);
        if (isSent)
        {
            await services.GetRequiredService<Sujarit.Documents.Circulars.CircularDesk>().Send(circular);
        }

        await db.SaveChangesAsync();
        var receipt = await db.Set<Sujarit.Documents.Circulars.Receipt>().Where(known => known.CircularId == circular.Id).Select(known => known.Id).FirstOrDefaultAsync();
        return new Parts { ["id"] = circular.Id.ToString(), ["receipt"] = receipt.ToString() };
    }

    public static async Task<Parts> Notice(IServiceProvider services) => new() { ["id"] = await Keep(services, await NoticeOfSomebody(services)) };

    public static async Task<Parts> Delivery(IServiceProvider services)
    {
        var db = services.GetRequiredService<AppDb>();
        var notice = await NoticeOfSomebody(services);
        var delivery = Sujarit.Platform.Notices.Delivery.Of(notice, NoticeChannel.Line);
        delivery.GiveUp(DeliveryFailure.Unreachable, notice.At);
        db.AddRange(notice, delivery);
        await db.SaveChangesAsync();
        return new Parts { ["id"] = delivery.Id.ToString() };
    }

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

    public static async Task<Parts> CalendarStep(IServiceProvider services)
    {
        var step = Sujarit.Assessment.Calendar.CalendarStep.Plan(year, null, "ขั้นตอนชั่วคราว", year.FirstDay, year.LastDay, null, services.GetRequiredService<Results>().Hand());
        var id = await Keep(services, step);
        return new Parts { ["year"] = "2567", ["key"] = id, ["id"] = id };
    }

    public static async Task<Parts> CalendarFeed(IServiceProvider services)
    {
        var db = services.GetRequiredService<AppDb>();
        var person = await db.Set<Organizations.Person>().Select(person => person.Id).FirstAsync();
        var (feed, secret) = Sujarit.Assessment.Calendar.CalendarFeed.Open(person, null, services.GetRequiredService<Results>().Hand());
        await Keep(services, feed);
        return new Parts { ["secret"] = secret };
    }

    public static async Task<Parts> Figures(IServiceProvider services)
    {
        var results = services.GetRequiredService<Results>();
        var read = FigureReading.Read(await results.Outline(year), Encoding.UTF8.GetBytes("รหัส,คะแนน\nรวม,90\n"));
        return new Parts { ["id"] = await Keep(services, ImportDraft.Of(year, "คะแนน.csv", read, results.Hand())) };
    }

    public static Task<Parts> ReportOfYear(IServiceProvider _) => Task.FromResult(new Parts { ["kind"] = "measures-report", ["subject"] = "2567" });

    public static async Task<Parts> ActingOrder(IServiceProvider services)
    {
        // Orders for one holder would overlap.
        var (actor, holder) = (await services.GetRequiredService<AppDb>().Set<Organizations.Person>().Select(person => person.Id).FirstAsync(), Guid.Parse((await Person(services))["id"]));
        var terms = new Organizations.ActingTerms(actor, holder, "ตำแหน่ง " + Guid.NewGuid().ToString("N"), Sujarit.Organizations.Contracts.ActingKind.InPlaceOf, "1/2567", new DateOnly(2024, 9, 1), new DateOnly(2024, 9, 30), actor);
        return new Parts { ["id"] = await Keep(services, Organizations.ActingOrder.Give(terms, [])) };
    }

    public static async Task<Parts> Approval(IServiceProvider services)
    {
        var db = services.GetRequiredService<AppDb>();
        var author = await db.Set<Organizations.Person>().FirstAsync(person => person.Roles.Contains(Role.ItaOfficer));
        var clock = services.GetRequiredService<TimeProvider>();
        var hand = new SigningHand(author.Id, author.Name, author.Position, HasLeft: false, [], clock.GetUtcNow(), ThaiClock.Today(clock));
        var report = services.GetServices<IApprovable>().Single(kind => kind.Kind == "measures-report");
        return new Parts { ["id"] = await Keep(services, Sujarit.Documents.Approvals.Approval.Begin(report.Kind, "2567", (await report.Now("2567"))!, Chain.Usual(report.Kind, []), new Dictionary<Guid, string>(), hand)) };
    }

    public static Task<Parts> Paper(IServiceProvider services) => Drafted(services, PaperKind.Memo);

    /// <summary>The kind that names two people.</summary>
    public static Task<Parts> MinutesPaper(IServiceProvider services) => Drafted(services, PaperKind.Minutes);

    private static async Task<Parts> Drafted(IServiceProvider services, PaperKind kind)
    {
        var office = await OwnOffice(services.GetRequiredService<AppDb>());
        var hand = new PaperHand(null, "นายทดสอบ", DateTimeOffset.UnixEpoch, new DateOnly(2024, 9, 16));
        var text = new PaperText("ขอความร่วมมือ", "นายก", null, null, "ด้วยมีเรื่องแจ้ง", null);
        return new Parts
        {
            ["id"] = await Keep(services, Sujarit.Documents.Papers.Paper.Draft(kind, (office.Id!.Value, "สำนักปลัด"), text, new PaperSigner(null, "นายทดสอบ", "ปลัด"), hand)),
            ["code"] = kind == PaperKind.Minutes ? "minutes" : "invitation",
        };
    }

    public static async Task<Parts> Layout(IServiceProvider services)
    {
        using var word = new MemoryStream(LayoutStart.Of(PaperKind.Memo, services.GetRequiredService<AppDb>().Visit.Agency!));
        var file = await services.GetRequiredService<FileShelf>().Keep(word, "รูปแบบ.docx");
        var hand = new PaperHand(null, "นายทดสอบ", DateTimeOffset.UnixEpoch, new DateOnly(2024, 9, 16));
        return new Parts { ["id"] = await Keep(services, OwnLayout.Of(PaperKind.Memo, file, hand)), ["kind"] = "memo" };
    }

    public static Task<Parts> Measure(IServiceProvider services) => Owned(services, Sujarit.Measures.Planning.Measure.Plan(year, 900, 90, "มาตรการชั่วคราว"));

    public static Task<Parts> Action(IServiceProvider services) => Owned(services, IndicatorAction.Plan(year, 901, "1", ["แนวทางชั่วคราว"]));

    public static Task<Parts> ItemWork(IServiceProvider services) => Owned(services, Sujarit.Measures.Planning.ItemWork.Plan(year, 902, "O1", null, ["แผนผัง"]));

    public static async Task<Parts> Earlier(IServiceProvider services)
    {
        var db = services.GetRequiredService<AppDb>();
        var work = Sujarit.Measures.Planning.Measure.Plan(year, 905, 93, "ชื่อแรก");
        db.Add(work);
        await db.SaveChangesAsync();
        work.Describe("ชื่อที่สอง", [], [], null);
        await db.SaveChangesAsync();
        var id = work.Id.ToString();
        var number = await db.Set<AuditEntry>().Where(entry => entry.SubjectId == id && entry.Act == "changed").Select(entry => entry.Number).SingleAsync();
        return new Parts { ["kind"] = WorkSubject.Code, ["id"] = id, ["number"] = number.ToString(System.Globalization.CultureInfo.InvariantCulture), ["column"] = "title" };
    }

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

    public static async Task<Parts> Piece(IServiceProvider services)
    {
        var db = services.GetRequiredService<AppDb>();
        var work = Sujarit.Measures.Planning.Measure.Plan(year, 904, 92, "มาตรการที่มีหลักฐาน");
        work.BelongTo([await OwnOffice(db)]);
        var hand = Hands.Of(db, services.GetRequiredService<TimeProvider>());
        var piece = Sujarit.Measures.Doing.Evidence.At(year, "https://example.go.th/" + Guid.NewGuid(), "หลักฐานชั่วคราว", hand);
        var use = piece.Prove(work, hand);
        db.AddRange(work, piece, LinkWatch.Over(piece, hand.At));
        await db.SaveChangesAsync();
        return new Parts { ["id"] = piece.Id.ToString(), ["use"] = use.Id.ToString(), ["works"] = work.Id.ToString(), ["year"] = year.ToString() };
    }

    public static async Task<Parts> RoundTask(IServiceProvider services)
    {
        var today = services.GetRequiredService<TimeProvider>().Today();
        var work = Sujarit.Measures.Planning.Measure.Plan(year, 904, 92, "มาตรการที่มีรอบรายงาน");
        var owner = await OwnOffice(services.GetRequiredService<AppDb>());
        work.BelongTo([owner]);
        services.GetRequiredService<AppDb>().Add(work);
        return new Parts { ["id"] = await Keep(services, Sujarit.Measures.Rounds.RoundTask.Ask(work, owner, new Round(today.AddDays(-10), today.AddDays(5)))) };
    }

    public static async Task<Parts> Absence(IServiceProvider services)
    {
        var db = services.GetRequiredService<AppDb>();
        var today = services.GetRequiredService<TimeProvider>().Today();
        var people = await db.Set<Organizations.Person>().AsNoTracking().Where(person => person.Roles.Contains(Role.Owner) || person.Roles.Contains(Role.CaseOfficer)).ToListAsync();
        return new Parts { ["absence"] = await Keep(services, Sujarit.Organizations.Absences.Absence.Say(people[0], people[1], today.AddDays(20), today.AddDays(21), null, [], today)) };
    }

    public static async Task<Parts> Archive(IServiceProvider services)
    {
        var db = services.GetRequiredService<AppDb>();
        var (who, now) = (new Visitor(Guid.NewGuid(), Guid.NewGuid(), "ผู้ขอ", null, null, []), services.GetRequiredService<TimeProvider>().GetUtcNow());
        var ready = YearArchive.Ask(year, who, now);
        ready.Claim(now);
        ready.Finish(1, 1, 1, new string('0', 64), now, TimeSpan.FromDays(1));
        var id = await Keep(services, ready);
        var folder = services.GetRequiredService<ArchiveFolder>();
        await using (var made = folder.Begin())
        {
            made.WriteByte(0);
            await made.DisposeAsync();
            folder.Put(made.Name, ready);
        }

        var open = await db.Set<YearArchive>().AsNoTracking().Where(known => known.OpenYear == year.Next).Select(known => (Guid?)known.Id).FirstOrDefaultAsync();
        var later = YearArchive.Ask(year.Next, who, now.AddYears(1));
        return new Parts { ["id"] = id, ["archive"] = open?.ToString() ?? await Keep(services, later) };
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

    private static async Task<Notice> NoticeOfSomebody(IServiceProvider services)
    {
        var person = await services.GetRequiredService<AppDb>().Set<Organizations.Person>().Select(person => person.Id).FirstAsync();
        return Sujarit.Platform.Notices.Notice.To(person, "เรื่องชั่วคราว", "measures", services.GetRequiredService<TimeProvider>().GetUtcNow());
    }

    public static async Task<string> Keep(IServiceProvider services, AgencyRecord row)
    {
        var db = services.GetRequiredService<AppDb>();
        db.Add(row);
        await db.SaveChangesAsync();
        return row.Id.ToString();
    }
}
