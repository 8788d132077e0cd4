using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Sujarit.Organizations;
using Sujarit.Platform.Access;
using Sujarit.Platform.Audit;
using Sujarit.Platform.Data;

namespace Sujarit.Site;

/// <summary>PostgreSQL keeps agencies apart even where the program forgets its own filter.</summary>
public sealed class RowSecurityTests(Houses houses) : IClassFixture<Houses>
{
    private const string refused = "42501";

    [Fact]
    public async Task Without_the_filter_of_the_program_only_rows_of_the_visit_come()
    {
        var house = await Postgres();

        var people = await house.Ask(db => db.Set<Person>().IgnoreQueryFilters().Select(person => person.AgencyId).ToListAsync());
        var entries = await house.Ask(db => db.Set<AuditEntry>().IgnoreQueryFilters().Select(entry => entry.AgencyId).Distinct().ToListAsync());

        Assert.Equal(Enum.GetValues<Role>().Length, people.Count);
        Assert.All(people.Concat(entries), agency => Assert.Equal(Here(house), agency));
        Assert.NotEmpty(entries);
    }

    [Fact]
    public async Task Every_table_of_agencies_has_its_policy_and_is_bound_to_it()
    {
        var house = await Postgres();
        var expected = await house.Ask(db => Task.FromResult(Tables(db)));

        var secured = await house.Ask(db => db.Database.SqlQueryRaw<string>(
            """
            select relname as "Value" from pg_class join pg_policies on tablename = relname and schemaname = 'public'
            where relkind = 'r' and relrowsecurity and relforcerowsecurity and policyname = 'agency' and cmd = 'ALL'
            """).ToListAsync());

        Assert.Contains("organizations_person", expected);
        Assert.Equal(expected.Order(), secured.Order());
    }

    [Fact]
    public async Task Every_table_that_names_an_agency_in_the_database_is_one_of_agencies()
    {
        var house = await Postgres();
        var expected = await house.Ask(db => Task.FromResult(Tables(db)));

        var named = await house.Ask(db => db.Database.SqlQueryRaw<string>(
            """select table_name as "Value" from information_schema.columns where column_name = 'agency_id' and table_schema = 'public'""").ToListAsync());

        Assert.Equal(expected.Order(), named.Order());
    }

    [Fact]
    public async Task Raw_sql_sees_nothing_of_another_agency_in_any_table()
    {
        var house = await Postgres();
        foreach (var table in await house.Ask(db => Task.FromResult(Tables(db))))
        {
#pragma warning disable EF1002 // Names of tables come from the model.
            var seen = await house.Ask(db => db.Database.SqlQueryRaw<int>($$"""select count(*)::int as "Value" from "{{table}}" where agency_id <> {0}""", Here(house)).SingleAsync());
#pragma warning restore EF1002
            Assert.True(seen == 0, $"{table} shows {seen} rows of others");
        }
    }

    [Fact]
    public async Task A_connection_that_does_not_say_whose_it_is_sees_nothing()
    {
        var house = await Postgres();
        await using var server = NpgsqlDataSource.Create(house.Connection);

        await using var count = server.CreateCommand("select count(*) from organizations_person");

        Assert.Equal(0L, await count.ExecuteScalarAsync());
    }

    [Fact]
    public async Task A_row_of_another_agency_is_neither_written_changed_nor_given_away()
    {
        var house = await Postgres();
        var there = house.Person(Role.ItaOfficer, Settlement.There);
        var here = house.Person(Role.ItaOfficer);

        await Refused(house, $"insert into organizations_office (id, agency_id, name, \"order\", version) values ({Guid.NewGuid()}, {there.Agency.Id}, 'ของผู้อื่น', 9, 1)");
        await Refused(house, $"update organizations_person set agency_id = {there.Agency.Id} where id = {here.PersonId}");
        Assert.Equal(0, await house.Ask(db => db.Database.ExecuteSqlAsync($"update organizations_person set name = 'x' where id = {there.PersonId}")));
        Assert.Equal(0, await house.Ask(db => db.Database.ExecuteSqlAsync($"delete from organizations_person where id = {there.PersonId}")));
        Assert.Equal(there.Name, await house.Ask(db => db.Set<Person>().Where(person => person.Id == there.PersonId).Select(person => person.Name).SingleAsync(), Settlement.There));
    }

    [Fact]
    public async Task A_connection_used_again_forgets_whose_it_was()
    {
        var house = await Postgres();
        for (var turn = 0; turn < 10; turn++)
        {
            var agency = turn % 2 == 0 ? Settlement.Here : Settlement.There;
            var seen = await house.Ask(db => db.Set<Office>().IgnoreQueryFilters().Select(office => office.AgencyId).Distinct().SingleAsync(), agency);
            Assert.Equal(house.Person(Role.Owner, agency).Agency.Id, seen);
        }

        await using var nowhere = house.Services.CreateAsyncScope();
        Assert.Empty(await nowhere.ServiceProvider.GetRequiredService<AppDb>().Set<Office>().IgnoreQueryFilters().ToListAsync());
    }

    private static Guid Here(House house) => house.Person(Role.ItaOfficer).Agency.Id;

    private static List<string> Tables(AppDb db) =>
        [.. db.Model.GetEntityTypes().Where(entity => typeof(IOfAgency).IsAssignableFrom(entity.ClrType)).Select(entity => entity.GetTableName()!).Distinct()];

    private static async Task Refused(House house, FormattableString sql)
    {
        var refusal = await Assert.ThrowsAsync<PostgresException>(() => house.Ask(db => db.Database.ExecuteSqlAsync(sql)));
        Assert.Equal(refused, refusal.SqlState);
    }

    private Task<House> Postgres()
    {
        Assert.SkipWhen(PostgreSqlServer.IsMissing, PostgreSqlServer.WhyMissing);
        return houses.On(Engine.PostgreSql);
    }
}
