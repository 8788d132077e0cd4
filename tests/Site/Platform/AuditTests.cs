using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Organizations;
using Sujarit.Platform.Access;
using Sujarit.Platform.Audit;
using Sujarit.Platform.Data;

namespace Sujarit.Site.Platform;

/// <summary>Each does in the database, below the program, what the check must find.</summary>
public class AuditTests
{
    [Theory, OnBoth]
    public async Task A_chain_nobody_touched_is_intact(Engine engine)
    {
        await using var house = await House.Open(engine);
        await Work(house);
        var reports = await Check(house);
        Assert.True(reports.Count >= 3);
        Assert.All(reports, report => Assert.Empty(report.Problems));
        Assert.True(reports.Single(report => report.Chain == Here(house)).Entries > 10);
    }

    [Theory]
    [OnBoth("update platform_audit set actor = 'คนอื่น' where number = 5 and agency_id = {here}", AuditProblemKind.Altered, 5L)]
    [OnBoth("update platform_audit set hash = 'abc', actor = 'x' where number = 5 and agency_id = {here}", AuditProblemKind.Altered, 5L)]
    [OnBoth("delete from platform_audit where number = 5 and agency_id = {here}", AuditProblemKind.Removed, 5L)]
    [OnBoth("delete from platform_audit where number = 1 and agency_id = {here}", AuditProblemKind.Removed, 1L)]
    [OnBoth("delete from platform_audit where number > 8 and agency_id = {here}", AuditProblemKind.CutOff, 9L)]
    [OnBoth("delete from platform_audit where agency_id = {here}", AuditProblemKind.CutOff, 1L)]
    [OnBoth("update platform_audit set number = -5 where number = 5 and agency_id = {here};update platform_audit set number = 5 where number = 7 and agency_id = {here};update platform_audit set number = 7 where number = -5 and agency_id = {here}", AuditProblemKind.Swapped, 5L)]
    [OnBoth("update platform_audit set number = -5 where number = 5 and agency_id = {here};update platform_audit set number = 5 where number = 6 and agency_id = {here};update platform_audit set number = 6 where number = -5 and agency_id = {here}", AuditProblemKind.Swapped, 6L)]
    [OnBoth("delete from platform_audit where number = 5 and agency_id = {here};update platform_audit set agency_id = {here} where number = 5 and agency_id = {there}", AuditProblemKind.Foreign, 5L)]
    [OnBoth("insert into platform_audit (agency_id, number, at, actor, act, subject, subject_id, previous, hash) values ({here}, 0, 1, 'x', 'added', 't', '1', '', 'y')", AuditProblemKind.Foreign, 0L)]
    public async Task What_was_done_to_a_chain_is_named(Engine engine, string sql, AuditProblemKind kind, long number)
    {
        await using var house = await House.Open(engine);
        await Work(house);
        Assert.All(await Check(house), report => Assert.Empty(report.Problems));

        await Tamper(house, sql);

        var problems = (await Check(house)).Single(report => report.Chain == Here(house)).Problems;
        Assert.Contains(problems, problem => problem.Kind == kind && problem.Number == number);
        Assert.All(problems, problem => Assert.NotEmpty(problem.Why));
    }

    [Theory, OnBoth]
    public async Task An_entry_written_anew_with_its_hash_is_betrayed_by_the_next(Engine engine)
    {
        await using var house = await House.Open(engine);
        await Work(house);
        var entry = await house.Ask(db => db.Set<AuditEntry>().AsNoTracking().SingleAsync(entry => entry.Number == 4));
        typeof(AuditEntry).GetProperty(nameof(AuditEntry.Actor))!.SetValue(entry, "ผู้ปลอม");

        await Tamper(house, $"update platform_audit set actor = 'ผู้ปลอม', hash = '{entry.Compute()}' where number = 4 and agency_id = {{here}}");

        var problem = Assert.Single((await Check(house)).Single(report => report.Chain == Here(house)).Problems);
        Assert.Equal((4L, AuditProblemKind.Altered), (problem.Number, problem.Kind));
    }

    [Theory, OnBoth]
    public async Task A_kill_between_commit_and_head_is_no_alarm(Engine engine)
    {
        await using var house = await House.Open(engine);
        await Work(house);
        var head = Path.Combine(house.Folder, "heads", Here(house).ToString("D") + ".head");
        var before = await File.ReadAllTextAsync(head, TestContext.Current.CancellationToken);
        await Work(house);
        await File.WriteAllTextAsync(head, before, TestContext.Current.CancellationToken);

        Assert.All(await Check(house), report => Assert.Empty(report.Problems));
    }

    [Theory, OnBoth]
    public async Task What_is_undone_leaves_no_entry_and_what_follows_is_in_order(Engine engine)
    {
        await using var house = await House.Open(engine);
        var count = await Count(house);
        await house.Ask(async db =>
        {
            await Assert.ThrowsAsync<InvalidOperationException>(() => db.Atomically(async () =>
            {
                db.Add(Office.Open("กองที่ไม่เกิด", 8));
                await db.SaveChangesAsync();
                throw new InvalidOperationException();
            }));
            db.ChangeTracker.Clear();
            db.Add(Office.Open("กองที่เกิด", 9));
            return await db.SaveChangesAsync();
        });

        Assert.Equal(count + 1, await Count(house));
        Assert.All(await Check(house), report => Assert.Empty(report.Problems));
    }

    [Theory, OnBoth]
    public async Task A_save_that_fails_within_a_transaction_is_told_of_once_when_it_succeeds(Engine engine)
    {
        await using var house = await House.Open(engine);
        var office = await house.Ask(db => db.Set<Office>().AsNoTracking().FirstAsync());
        var count = await Count(house);
        await house.Ask(async db =>
        {
            await db.Atomically(async () =>
            {
                var twin = Office.Open("คู่แฝด", 10);
                db.Entry(twin).Property(known => known.Id).CurrentValue = office.Id;
                db.Add(twin);
                db.Note("tried", "organizations_office", "x");
                await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync());
                db.Entry(twin).State = EntityState.Detached;
                db.Add(Office.Open("กองใหม่", 11));
                await db.SaveChangesAsync();
            });
            return 0;
        });

        // The office, and the note that waited.
        Assert.Equal(count + 2, await Count(house));
        Assert.All(await Check(house), report => Assert.Empty(report.Problems));
    }

    [Theory, OnBoth]
    public async Task Many_writers_at_once_make_one_chain(Engine engine)
    {
        await using var house = await House.Open(engine);
        var count = await Count(house);

        await Task.WhenAll(Enumerable.Range(0, 12).Select(number => house.Do(db => db.Add(Office.Open($"กองที่ {number}", 20 + number)))));

        Assert.Equal(count + 12, await Count(house));
        Assert.All(await Check(house), report => Assert.Empty(report.Problems));
    }

    private static Guid Here(House house) => house.Person(Role.Owner).Agency.Id;

    private static Task<int> Count(House house) => house.Ask(db => db.Set<AuditEntry>().CountAsync());

    private static async Task Work(House house)
    {
        for (var number = 0; number < 5; number++)
        {
            var name = $"งาน {Guid.NewGuid():N}";
            await house.Do(db => db.Add(Office.Open(name, 40)));
        }
    }

    private static async Task<IReadOnlyList<ChainReport>> Check(House house)
    {
        await using var scope = house.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Visit>().OverAll();
        return await new AuditCheck(scope.ServiceProvider.GetRequiredService<AppDb>(), scope.ServiceProvider.GetRequiredService<ChainHeads>()).Run();
    }

    private static async Task Tamper(House house, string sql)
    {
        var told = sql.Replace("{here}", Quoted(house, Here(house)), StringComparison.Ordinal)
            .Replace("{there}", Quoted(house, house.Person(Role.Owner, Settlement.There).Agency.Id), StringComparison.Ordinal);
        await using var db = await Below.Open(house);
        Assert.NotEqual(0, await db.Do(told));
    }

    // SQLite keeps ids as capital text.
    private static string Quoted(House house, Guid id) => house.Engine == Engine.Sqlite ? $"'{id.ToString().ToUpperInvariant()}'" : $"'{id}'";
}
