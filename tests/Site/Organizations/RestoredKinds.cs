using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Assessment.Calendar;
using Sujarit.Assessment.Contracts;
using Sujarit.Assessment.Recording;
using Sujarit.Disclosure.Appeals;
using Sujarit.Disclosure.Exhibits;
using Sujarit.Disclosure.News;
using Sujarit.Documents.Approvals;
using Sujarit.Kernel;
using Sujarit.Measures.Doing;
using Sujarit.Measures.Planning;
using Sujarit.Measures.Plans;
using Sujarit.Organizations;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Site.Documents;
using Sujarit.Site.Measures;

namespace Sujarit.Site;

/// <summary>One object of each kind, made by its own verbs in a house nobody else changes.</summary>
internal static class RestoredKinds
{
    // With no letters in common: a difference shows them whole.
    private static readonly string[] words = ["ตรวจทาน", "ร่างใหม่", "เห็นชอบ"];

    public static async Task<IReadOnlyList<RestoredKind>> In(House house) =>
        [
            await Evidence(house),
            await Exhibit(house),
            await Post(house),
            await Appeal(house),
            await PlanPart(house),
            await ReportYear(house),
            await Work(house),
            Office(house),
            Agency(house),
            Person(house),
            await CalendarStep(house),
            await Chain(house),
            await Result(house),
        ];

    private static async Task<RestoredKind> Evidence(House house)
    {
        var parts = await house.Ask(services => IsolationRows.Piece(services));
        var id = Guid.Parse(parts["id"]);
        return new("evidence", id, id, "caption", words,
            async (services, db, text) =>
            {
                var piece = await db.Set<Evidence>().SingleAsync(known => known.Id == id);
                piece.Describe(new EvidenceWords(text, piece.HappenedOn, piece.Place, piece.People, piece.Source), Hands.Of(db, services.GetRequiredService<TimeProvider>()).Today);
            },
            db => db.Set<Evidence>().Where(known => known.Id == id).Select(known => (string?)known.Caption).SingleAsync(),
            Role.ItaOfficer, Role.Approver);
    }

    private static async Task<RestoredKind> Exhibit(House house)
    {
        var id = Guid.Parse((await house.Ask(services => IsolationRows.Exhibit(services)))["id"]);
        return new("disclosure-exhibit", id, id, "title", words,
            async (_, db, text) =>
            {
                var exhibit = await db.Set<Exhibit>().SingleAsync(known => known.Id == id);
                exhibit.Write(text, exhibit.Text);
            },
            db => db.Set<Exhibit>().Where(known => known.Id == id).Select(known => (string?)known.Title).SingleAsync(),
            Role.ItaOfficer, Role.Owner);
    }

    private static async Task<RestoredKind> Post(House house)
    {
        var id = Guid.Parse((await house.Ask(services => IsolationNewsRows.PostDraft(services)))["id"]);
        return new("disclosure-news", id, id, "title", words,
            async (_, db, text) =>
            {
                var post = await db.Set<NewsPost>().SingleAsync(known => known.Id == id);
                post.Write(post.Kind, text, post.Summary, post.Body);
            },
            db => db.Set<NewsPost>().Where(known => known.Id == id).Select(known => (string?)known.Title).SingleAsync(),
            Role.ItaOfficer, Role.Owner);
    }

    private static async Task<RestoredKind> Appeal(House house)
    {
        var mark = Mark.Of(Journey.Now, "O13");
        await house.Do(db => db.Add(mark));
        return new("disclosure-appeal", mark.Id, mark.Id, "comment", words,
            async (services, db, text) => (await db.Set<Mark>().SingleAsync(known => known.Id == mark.Id)).Note(text, null, services.GetRequiredService<TimeProvider>().Today()),
            db => db.Set<Mark>().Where(known => known.Id == mark.Id).Select(known => known.Comment).SingleAsync(),
            Role.ItaOfficer, Role.Owner);
    }

    private static async Task<RestoredKind> PlanPart(House house)
    {
        var part = Sujarit.Measures.Plans.PlanPart.Begin(Journey.Now, Sujarit.Measures.Plans.PlanPart.Limits);
        await house.Do(db => db.Add(part));
        return new("plan-part", part.Id, part.Id, "text", words,
            async (_, db, text) => (await db.Set<PlanPart>().SingleAsync(known => known.Id == part.Id)).Write(text),
            db => db.Set<PlanPart>().Where(known => known.Id == part.Id).Select(known => (string?)known.Text).SingleAsync(),
            Role.ItaOfficer, Role.Owner);
    }

    private static async Task<RestoredKind> ReportYear(House house)
    {
        var year = YearWork.Open(Journey.Now);
        await house.Do(db => db.Add(year));
        return new("report-year", year.Id, year.Id, "level", words,
            async (_, db, text) => (await db.Set<YearWork>().SingleAsync(known => known.Id == year.Id)).AnnounceLevel(text),
            db => db.Set<YearWork>().Where(known => known.Id == year.Id).Select(known => known.Level).SingleAsync(),
            Role.ItaOfficer, Role.Owner);
    }

    private static async Task<RestoredKind> Work(House house)
    {
        var id = Guid.Parse((await house.Ask(services => IsolationRows.Measure(services)))["id"]);
        return new("measures-work", id, id, "title", words,
            async (_, db, text) => (await db.Set<Measure>().SingleAsync(known => known.Id == id)).Describe(text, [], [], null),
            db => db.Set<Measure>().Where(known => known.Id == id).Select(known => known.Title).SingleAsync(),
            Role.ItaOfficer, Role.Owner);
    }

    private static RestoredKind Office(House house)
    {
        var id = house.Person(Role.Owner).OfficeId;
        return new("office", id, id, "name", words,
            async (_, db, text) => (await db.Set<Office>().SingleAsync(known => known.Id == id)).Rename(text),
            db => db.Set<Office>().Where(known => known.Id == id).Select(known => (string?)known.Name).SingleAsync(),
            Role.Administrator, Role.Owner);
    }

    private static RestoredKind Agency(House house)
    {
        var id = house.Person(Role.Owner).Agency.Id;
        return new("agency", id, id, "telephone", words,
            async (_, db, text) =>
            {
                var agency = await db.Set<Agency>().SingleAsync(known => known.Id == id);
                agency.LiveAt(agency.Address, text);
            },
            db => db.Set<Agency>().Where(known => known.Id == id).Select(known => known.Telephone).SingleAsync(),
            Role.Administrator, null);
    }

    private static RestoredKind Person(House house)
    {
        var id = house.Person(Role.CaseOfficer).PersonId;
        return new("person", id, id, "position", words,
            async (_, db, text) =>
            {
                var person = await db.Set<Person>().SingleAsync(known => known.Id == id);
                person.Describe(person.Name, text, person.OfficeId);
            },
            db => db.Set<Person>().Where(known => known.Id == id).Select(known => known.Position).SingleAsync(),
            Role.Administrator, null);
    }

    private static async Task<RestoredKind> CalendarStep(House house)
    {
        var id = Guid.Parse((await house.Ask(services => IsolationRows.CalendarStep(services)))["id"]);
        return new("calendar-step", id, id, "from", ["1 ต.ค. 2566", "2 ต.ค. 2566", "3 ต.ค. 2566"],
            async (services, db, text) =>
            {
                var step = await db.Set<CalendarStep>().SingleAsync(known => known.Id == id);
                step.Move(step.Name, new DateOnly(2023, 10, text[0] - '0'), step.To, step.Note, services.GetRequiredService<Results>().Hand());
            },
            async db => $"{(await db.Set<CalendarStep>().Where(known => known.Id == id).Select(known => known.From).SingleAsync()).Day} ต.ค. 2566",
            Role.ItaOfficer, Role.Owner);
    }

    private static async Task<RestoredKind> Chain(House house)
    {
        var chain = Sujarit.Documents.Approvals.Chain.Usual(Signing.Kind, []);
        var holder = house.Person(Role.Approver).PersonId;
        await house.Do(db => db.Add(chain));
        return new("chain", chain.Id, chain.Id, "steps", words,
            async (_, db, text) => (await db.Set<Chain>().SingleAsync(known => known.Id == chain.Id)).Lead([new(text, null), new("นายก", holder)], new HashSet<Guid> { holder }),
            async db => (await db.Set<Chain>().AsNoTracking().SingleAsync(known => known.Id == chain.Id)).Steps[0].Position,
            Role.Administrator, null);
    }

    private static async Task<RestoredKind> Result(House house)
    {
        var id = await house.Ask(async services =>
        {
            var (results, db) = (services.GetRequiredService<Results>(), services.GetRequiredService<AppDb>());
            var result = await results.Opened(Journey.Now);
            result.Enter(await results.Outline(Journey.Now), new Dictionary<string, decimal?> { ["total"] = 70.5m }, null, results.Hand());
            await results.Save(result, 0);
            return result.Id;
        });
        var figure = await house.Ask(db => db.Set<YearFigure>().Where(known => known.ResultId == id).Select(known => known.Id).SingleAsync());
        return new("result", id, figure, "value", ["81.25", "82.25", "83.25"],
            async (services, db, text) =>
            {
                var results = services.GetRequiredService<Results>();
                (await results.Opened(Journey.Now)).Correct(await results.Outline(Journey.Now), "total", Number(text), "พิมพ์ผิด", results.Hand());
            },
            async db => (await db.Set<YearFigure>().Where(known => known.ResultId == id && known.Code == "total").Select(known => known.Value).SingleAsync()).ToString("0.00", System.Globalization.CultureInfo.InvariantCulture),
            Role.ItaOfficer, Role.Owner);
    }

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
