using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Disclosure;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel;
using Sujarit.Measures.Doing;
using Sujarit.Measures.Planning;
using Sujarit.Measures.Reports;
using Sujarit.Measures.Rounds;
using Sujarit.Measures.Subjects;
using Sujarit.Organizations;
using Sujarit.Organizations.Contracts;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Notices;

namespace Sujarit.Bench;

/// <summary>Five fiscal years of a real agency's size, lived month by month: 40 people, 20 measures, 35 items and 12 rounds a year, and what comes with them.</summary>
internal sealed class LivedYears(SampleOffice office)
{
    public const int Staff = 40;
    public const int Measures = 20;
    public const int Items = 35;
    public const int Count = 5;

    private const int commentsOfMonth = 20;
    private const int noticesOfMonth = 3;
    private const int approvalsOfMonth = 4;
    private static readonly FiscalYear last = new(2567);
    private static readonly string page = HtmlWriter.Write(Town.Report());

    /// <summary>From the first day of the first year to a month before the day of the sample.</summary>
    public async Task Live(DateOnly until)
    {
        office.Clock.Be(First.FirstDay);
        await office.As(SampleOffice.Officer, (services, _) => Hire(services.GetRequiredService<AppDb>()));
        for (var year = First; year <= last; year = year.Next)
        {
            await Plan(year);
            for (var due = year.FirstDay.AddMonths(1).AddDays(-1); due <= year.LastDay && due < until; due = due.AddDays(1).AddMonths(1).AddDays(-1))
            {
                office.Clock.Be(due);
                await office.As(SampleOffice.Owner, (services, owner) => Answer(services.GetRequiredService<AppDb>(), year, due, Hand(owner)));
                await office.As(SampleOffice.Officer, (services, officer) => Talk(services, year, officer, isRead: due.AddMonths(1) < until));
            }

            await office.As(SampleOffice.Officer, (services, officer) => Publish(services.GetRequiredService<AppDb>(), year, officer));
        }
    }

    private static FiscalYear First => new(last.BuddhistYear - Count + 1);

    private static async Task Hire(AppDb db)
    {
        var offices = await db.Set<Office>().OrderBy(known => known.Order).ToListAsync();
        var known = await db.Set<Person>().CountAsync();
        db.AddRange(Enumerable.Range(1, Staff - known).Select(number => Person.Join($"นายพนักงาน คนที่{number}", "นักจัดการงานทั่วไป", offices[number % offices.Count].Id, [Role.Owner])));
        await db.SaveChangesAsync();
    }

    private async Task Plan(FiscalYear year)
    {
        office.Clock.Be(year.FirstDay);
        await office.As(SampleOffice.Officer, async (services, _) =>
        {
            var db = services.GetRequiredService<AppDb>();
            var owners = await db.Set<Office>().OrderBy(known => known.Order).Select(known => new Owner(known.Id, known.Name)).ToListAsync();
            var works = Enumerable.Range(1, Measures).Select(number => (Work)Measure.Plan(year, 1000 + number, 100 + number, $"มาตรการส่งเสริมความโปร่งใสเรื่องที่ {number} ปี {year}"))
                .Concat(Enumerable.Range(1, Items).Select(number => ItemWork.Plan(year, 2000 + number, $"O{number}", $"ข้อมูลที่เผยแพร่เรื่องที่ {number}", [])));
            foreach (var (at, work) in works.Index())
            {
                var owner = owners[at % owners.Count];
                work.BelongTo([owner]);
                work.TellEvery(Cadence.Monthly);
                db.Add(work);
                db.AddRange(RoundCalendar.Of(work).Select(round => RoundTask.Ask(work, owner, round)));
            }

            await db.SaveChangesAsync();
        });
    }

    private static async Task Answer(AppDb db, FiscalYear year, DateOnly due, Hand hand)
    {
        var works = await db.Set<Work>().Include(work => work.Entries).Where(work => work.Year == year).ToDictionaryAsync(work => work.Id);
        var tasks = await db.Set<RoundTask>().Where(task => task.Year == year && task.DueOn == due && task.State == TaskState.Waiting).ToListAsync();
        foreach (var (at, task) in tasks.Index())
        {
            var progress = works[task.WorkId].Report(new Telling(due, $"ดำเนินการของเดือน {due.Month} แล้ว แจ้งเวียนทุกส่วนราชการและจัดเก็บหลักฐาน", ProgressStatus.InProgress, HasEvidence: at % 2 == 0, null), hand);
            db.Add(progress);
            task.Answer(progress, hand);
            if (at % 2 == 0)
            {
                var piece = Evidence.At(year, $"https://thansujarit.example/{due:yyyy-MM}/{at}", "ภาพการดำเนินการ", hand);
                db.AddRange(piece, piece.Prove(progress, hand));
            }
        }

        await db.SaveChangesAsync();
    }

    private async Task Talk(IServiceProvider services, FiscalYear year, Visitor officer, bool isRead)
    {
        var db = services.GetRequiredService<AppDb>();
        var works = await db.Set<Work>().AsNoTracking().Where(work => work.Year == year).OrderBy(work => work.Order).ToListAsync();
        var people = await db.Set<Person>().AsNoTracking().OrderBy(person => person.Id).ToListAsync();
        foreach (var number in Enumerable.Range(0, commentsOfMonth))
        {
            services.GetRequiredService<Conversation>().Write(WorkSubject.Code, works[number].Id, "โปรดตรวจถ้อยคำและแนบภาพการดำเนินการก่อนสิ้นเดือน", people[number].Id);
        }

        foreach (var (person, number) in people.SelectMany(person => Enumerable.Range(0, noticesOfMonth).Select(number => (person, number))))
        {
            services.GetRequiredService<NoticeBoard>().Tell(person.Id, $"ถึงกำหนดรายงาน: {works[number].Called}", $"measures/detail/{works[number].Id}");
        }

        if (isRead)
        {
            db.Set<Notice>().Local.ToList().ForEach(notice => db.Entry(notice).Property(row => row.ReadAt).CurrentValue = office.Clock.GetUtcNow());
        }

        foreach (var number in Enumerable.Range(1, approvalsOfMonth))
        {
            db.Add(await office.Propose(db, officer, $"หนังสือแจ้งเวียนฉบับที่ {number}", isSigned: true));
        }

        await db.SaveChangesAsync();
    }

    private async Task Publish(AppDb db, FiscalYear year, Visitor officer)
    {
        var published = await db.Set<Publication>().Where(publication => publication.Assessment == year).Select(publication => publication.Item).ToListAsync();
        foreach (var number in Enumerable.Range(1, Items).Where(number => !published.Contains($"O{number}")))
        {
            var publication = Publication.Open(year, $"O{number}");
            db.AddRange(publication, publication.Publish($"ข้อมูลที่เผยแพร่เรื่องที่ {number}", page, [], null, SampleOffice.Agency, office.Clock.GetUtcNow(), officer.Name));
        }

        await db.SaveChangesAsync();
    }

    private Hand Hand(Visitor who) => new(who.Name, who.PersonId, office.Clock.GetUtcNow(), office.Clock.Today());
}
