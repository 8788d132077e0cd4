using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Assessment.Recording;
using Sujarit.Documents.Approvals;
using Sujarit.Organizations;
using Sujarit.Organizations.History;
using Sujarit.Platform.Access;
using Sujarit.Platform.Audit;
using Sujarit.Platform.Data;
using Sujarit.Platform.Subjects;

namespace Sujarit.Site;

/// <summary>What holds of bringing earlier values back, whatever they are of.</summary>
public class RestoreTests
{
    private const string button = "คืนค่านี้";
    private const string why = "ค่าเดิมถูกต้องแล้ว";

    [Theory, OnBoth]
    public async Task Every_kind_gives_the_old_value_back_audited_and_warns_of_who_changed_it_meanwhile(Engine engine)
    {
        await using var house = await House.Open(engine);
        var kinds = await RestoredKinds.In(house);
        Assert.Equal((await house.Ask(services => Task.FromResult(services.GetServices<ISubjectKind>().Select(kind => kind.Kind).Order().ToList()))), kinds.Select(kind => kind.Kind).Order());
        foreach (var kind in kinds)
        {
            using var restorer = await house.As(kind.Restorer);
            foreach (var value in kind.Values)
            {
                await Write(house, kind, value);
            }

            (await restorer.Get(kind.History)).Ok().Shows(kind.Values[0]).Shows(kind.Values[1]).Shows(kind.Values[2]);
            // Where the second value took the place of the first.
            var address = kind.Restore((await Entries(house, kind))[^2]);
            var confirm = (await restorer.Get(address)).Ok().Shows(kind.Values[2]).Shows(kind.Values[0]);
            await Write(house, kind, kind.Values[1]);
            var warned = (await Submit(restorer, confirm)).Refuses("มีผู้แก้ไขช่องนี้หลังจากที่ท่านเปิดหน้านี้");
            Assert.Equal(kind.Values[1], await house.Ask(kind.Read));

            (await Submit(restorer, warned)).Ok().Shows("คืนค่าเดิมแล้ว");
            Assert.Equal(kind.Values[0], await house.Ask(kind.Read));
            var row = kind.Row.ToString();
            var act = await house.Ask(db => db.Set<AuditEntry>().AsNoTracking().SingleAsync(entry => entry.Act == Restoring.Act && entry.SubjectId == row));
            Assert.Equal(house.Person(kind.Restorer).Name, act.Actor);
            Assert.Contains(kind.Column, act.After, StringComparison.Ordinal);
        }
    }

    [Theory, OnBoth]
    public async Task Every_kind_refuses_who_may_only_read_and_is_no_page_to_who_may_not_or_is_of_another_agency(Engine engine)
    {
        await using var house = await House.Open(engine);
        foreach (var kind in await RestoredKinds.In(house))
        {
            await Write(house, kind, kind.Values[0]);
            await Write(house, kind, kind.Values[1]);
            var address = kind.Restore((await Entries(house, kind))[^1]);
            using var reader = await house.As(kind.Reader ?? Role.Owner);
            using var neighbour = await house.As(kind.Restorer, Settlement.There);
            if (kind.Reader is not null)
            {
                (await reader.Get(kind.History)).Ok().Hides(button);
                (await reader.Get(address)).Ok().Shows("ไม่มีสิทธิ์คืนค่านี้");
                (await reader.Post(address, ("seen", "1"), ("Why", why))).Refuses("ไม่มีสิทธิ์คืนค่านี้");
            }
            else
            {
                (await reader.Get(kind.History)).Is(HttpStatusCode.NotFound);
                (await reader.Post(address, ("seen", "1"), ("Why", why))).Is(HttpStatusCode.NotFound);
            }

            foreach (var page in new[] { kind.History, kind.Comments, address })
            {
                (await neighbour.Get(page)).Is(HttpStatusCode.NotFound);
            }

            (await neighbour.Post(address, ("seen", "1"), ("Why", why))).Is(HttpStatusCode.NotFound);
            (await neighbour.Post(kind.Comments, ("Form.Text", "ข้อความ"))).Is(HttpStatusCode.NotFound);
            Assert.Equal(kind.Values[1], await house.Ask(kind.Read));
        }
    }

    [Theory, OnBoth]
    public async Task A_score_comes_back_with_a_reason_as_a_correction_of_the_year_also_one_that_was_made_unknown(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        var kind = (await RestoredKinds.In(house)).Single(kind => kind.Kind == "result");
        await Write(house, kind, "81.25");
        var first = kind.Restore((await Entries(house, kind))[^1]);
        (await officer.Submit((await officer.Get(first)).Ok(), button)).Refuses("ระบุเหตุผล");
        (await Submit(officer, (await officer.Get(first)).Ok())).Ok();
        Assert.Equal("70.50", await house.Ask(kind.Read));
        (await officer.Get("~/office/assessment/history/2567")).Ok().Shows(why).Shows("ประวัติรายคะแนนและคืนค่าเดิม");

        await officer.Submit((await officer.Get("~/office/assessment/correct/2567/total")).Ok(), "บันทึก", ("Value", ""), ("Reason", "ประกาศใหม่"));
        Assert.False(await house.Ask(db => db.Set<YearFigure>().AnyAsync()));
        var history = (await officer.Get(kind.History)).Ok().Shows("คะแนนรวม");
        var gone = history.Document.QuerySelectorAll("a").First(link => link.TextContent == button).GetAttribute("href")!;
        (await Submit(officer, (await officer.Get(gone)).Ok())).Ok();
        Assert.Equal("70.50", await house.Ask(kind.Read));
        var last = await house.Ask(db => db.Set<ResultChange>().AsNoTracking().OrderByDescending(change => change.Number).FirstAsync());
        Assert.Equal((ResultAct.Corrected, why), (last.Act, last.Reason));
        // Filled in again it has another row: the removed one cannot come back over it.
        (await officer.Get(gone)).Ok().Shows("ไม่มีสิทธิ์คืนค่านี้");
    }

    [Theory, OnBoth]
    public async Task What_the_objects_own_rules_refuse_does_not_come_back(Engine engine)
    {
        await using var house = await House.Open(engine);
        var kinds = await RestoredKinds.In(house);
        using var officer = await house.As(Role.ItaOfficer);
        using var administrator = await house.As(Role.Administrator);

        // The day the step began lies after the day it ends now.
        var step = kinds.Single(kind => kind.Kind == "calendar-step");
        await Write(house, step, step.Values[2]);
        await Write(house, step, step.Values[0]);
        await house.Ask(async services =>
        {
            var db = services.GetRequiredService<AppDb>();
            var found = await db.Set<Sujarit.Assessment.Calendar.CalendarStep>().SingleAsync(known => known.Id == step.Id);
            found.Move(found.Name, found.From, found.From, found.Note, new Hand("ผู้อื่น", DateTimeOffset.UnixEpoch));
            return await db.SaveChangesAsync();
        });
        (await officer.Submit((await officer.Get(step.Restore((await Entries(house, step))[^1]))).Ok(), button)).Refuses("วันสุดท้ายอยู่ก่อนวันแรก");

        // Who held the step has left.
        var chain = kinds.Single(kind => kind.Kind == "chain");
        await Write(house, chain, chain.Values[0]);
        await house.Ask(async db =>
        {
            (await db.Set<Chain>().SingleAsync()).Lead([new("ปลัด", null)], new HashSet<Guid>());
            return await db.SaveChangesAsync();
        });
        await house.Ask(async db =>
        {
            var holder = house.Person(Role.Approver).PersonId;
            (await db.Set<Person>().SingleAsync(person => person.Id == holder)).Leave(new DateOnly(2024, 9, 15), new DateOnly(2024, 9, 16), isLastAdministrator: false);
            return await db.SaveChangesAsync();
        });
        (await administrator.Submit((await administrator.Get(chain.Restore((await Entries(house, chain))[^1]))).Ok(), button)).Refuses("ไม่ได้ปฏิบัติงานที่หน่วยงานนี้แล้ว");
        Assert.Equal("ปลัด", await house.Ask(chain.Read));
    }

    [Theory, OnBoth]
    public async Task The_pages_of_the_new_kinds_lead_to_their_history_and_comments(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        var kinds = (await RestoredKinds.In(house)).ToDictionary(kind => kind.Kind);
        foreach (var (page, kind) in new[]
        {
            ($"~/office/assessment/calendar/step/2567/{kinds["calendar-step"].Id}", kinds["calendar-step"]),
            ("~/office/documents/chains/measures-report", kinds["chain"]),
            ("~/office/assessment/result/2567", kinds["result"]),
            ("~/office/assessment/history/2567", kinds["result"]),
        })
        {
            var links = (await officer.Get(page)).Ok().Document.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")).ToList();
            Assert.Contains("/thansujarit" + kind.History[1..], links);
            Assert.Contains("/thansujarit" + kind.Comments[1..], links);
        }
    }

    private static Task<Page> Submit(Caller caller, Page confirm) =>
        confirm.Source.Contains("name=\"Why\"", StringComparison.Ordinal) ? caller.Submit(confirm, button, ("Why", why)) : caller.Submit(confirm, button);

    private static Task<int> Write(House house, RestoredKind kind, string value) =>
        house.Ask(async services =>
        {
            var db = services.GetRequiredService<AppDb>();
            await kind.Write(services, db, value);
            return await db.SaveChangesAsync();
        });

    // Of the changes of the column, oldest first.
    private static Task<List<long>> Entries(House house, RestoredKind kind)
    {
        var (row, name) = (kind.Row.ToString(), $"\"{kind.Column}\":");
        return house.Ask(db => db.Set<AuditEntry>().Where(entry => entry.SubjectId == row && entry.Act == "changed" && entry.Before!.Contains(name)).OrderBy(entry => entry.Number).Select(entry => entry.Number).ToListAsync());
    }
}
