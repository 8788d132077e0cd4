using System.Data;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;
using Sujarit.Kernel;
using Sujarit.Platform.Data;

namespace Sujarit.Database.PostgreSql;

/// <summary>The database for many nodes. It keeps agencies apart by itself too: row-level security, whatever the program forgets.</summary>
/// <param name="connection">The connection string, of a role that is no superuser: superusers see every row.</param>
public sealed class PostgreSqlEngine(string connection) : IDatabaseEngine
{
    public string Name => "PostgreSQL";

    public void Configure(DbContextOptionsBuilder options)
    {
        options.UseNpgsql(connection, postgres => postgres.MigrationsAssembly(typeof(PostgreSqlEngine).Assembly.GetName().Name));
        options.AddInterceptors(new AgencyScope());
    }

    public Task<IDisposable> WriterTurn(CancellationToken cancel) => Task.FromResult<IDisposable>(new NoTurn());

    public async Task LockChain(AppDb db, Guid chain, CancellationToken cancel) =>
        await db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock(hashtextextended({chain.ToString()}, 0))", cancel);

    public async Task Check(AppDb db, CancellationToken cancel)
    {
        var ctype = await db.Database.SqlQueryRaw<string>("select datctype as \"Value\" from pg_database where datname = current_database()").SingleAsync(cancel);
        if (ctype is "C" or "POSIX")
        {
            throw new UnreadableException($"ฐานข้อมูล PostgreSQL นี้สร้างด้วย LC_CTYPE “{ctype}” ซึ่งค้นหาภาษาไทยไม่ได้ โปรดสร้างฐานข้อมูลใหม่ด้วย LC_CTYPE 'C.UTF-8'");
        }

        var sees = await db.Database.SqlQueryRaw<bool>("select rolsuper or rolbypassrls as \"Value\" from pg_roles where rolname = current_user").SingleAsync(cancel);
        if (sees)
        {
            throw new UnreadableException("บัญชี PostgreSQL ที่ตั้งไว้ข้ามการแยกข้อมูลระหว่างหน่วยงานได้ โปรดใช้บัญชีที่ไม่ใช่ superuser และไม่มี BYPASSRLS");
        }
    }

    public Task<bool> IsBlank(AppDb db, CancellationToken cancel) =>
        db.Database.SqlQueryRaw<bool>("select to_regclass('\"__EFMigrationsHistory\"') is null as \"Value\"").SingleAsync(cancel);

    // What changes its structure is part of a transaction there.
    public async Task Migrate(AppDb db, CancellationToken cancel)
    {
        // The framework asks for what was applied before it makes the table of it, and the log would begin with an error.
        await db.GetService<IHistoryRepository>().CreateIfNotExistsAsync(cancel);
        await db.Database.MigrateAsync(cancel);
    }

    public async Task Secure(AppDb db, CancellationToken cancel)
    {
        // Tables of rows of agencies, found in the model, so that none can be forgotten.
        var tables = db.Model.GetEntityTypes()
            .Where(entity => entity.GetTableName() is not null && entity.FindProperty(nameof(IOfAgency.AgencyId)) is not null)
            .Select(entity => entity.GetTableName()!)
            .Distinct();
        foreach (var table in tables)
        {
#pragma warning disable EF1002 // Names of tables come from the model.
            await db.Database.ExecuteSqlRawAsync(
                $"""
                ALTER TABLE "{table}" ENABLE ROW LEVEL SECURITY;
                ALTER TABLE "{table}" FORCE ROW LEVEL SECURITY;
                DROP POLICY IF EXISTS agency ON "{table}";
                CREATE POLICY agency ON "{table}" USING
                    (agency_id::text = current_setting('sujarit.agency', true) OR current_setting('sujarit.agency', true) = '{AgencyScope.Everything}');
                """,
                cancel
            );
#pragma warning restore EF1002
        }
    }

    public async Task<DbTransaction> Look(DbConnection connection, CancellationToken cancel) => await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancel);

    public async Task LoadFreely(AppDb db, CancellationToken cancel)
    {
        foreach (var (table, reference) in References(db))
        {
            await Run(db, $"ALTER TABLE \"{table}\" ALTER CONSTRAINT \"{reference}\" DEFERRABLE INITIALLY DEFERRED", cancel);
        }
    }

    public async Task LoadDone(AppDb db, CancellationToken cancel)
    {
        await Run(db, "SET CONSTRAINTS ALL IMMEDIATE", cancel);
        foreach (var (table, reference) in References(db))
        {
            await Run(db, $"ALTER TABLE \"{table}\" ALTER CONSTRAINT \"{reference}\" NOT DEFERRABLE", cancel);
        }

        foreach (var column in db.Model.GetRelationalModel().Tables.SelectMany(table => table.Columns).Where(IsCounted))
        {
            await Run(db, $"SELECT setval(pg_get_serial_sequence('\"{column.Table.Name}\"', '{column.Name}'), (SELECT coalesce(max(\"{column.Name}\"), 0) + 1 FROM \"{column.Table.Name}\"), false)", cancel);
        }
    }

    public bool IsDuplicate(DbException refused) => refused.SqlState == PostgresErrorCodes.UniqueViolation;

    public string Typed(string parameter, string storeType) => $"CAST({parameter} AS {storeType})";

    private static IEnumerable<(string Table, string Reference)> References(AppDb db) =>
        db.Model.GetRelationalModel().Tables.SelectMany(table => table.ForeignKeyConstraints.Select(reference => (table.Name, reference.Name)));

    // Numbers the database gives out by itself.
    private static bool IsCounted(IColumn column) =>
        column.PropertyMappings.Any(mapping => mapping.Property.GetValueGenerationStrategy() is NpgsqlValueGenerationStrategy.IdentityByDefaultColumn or NpgsqlValueGenerationStrategy.SerialColumn);

    private static async Task Run(AppDb db, string sql, CancellationToken cancel)
    {
#pragma warning disable EF1002 // Names come from the model.
        await db.Database.ExecuteSqlRawAsync(sql, cancel);
#pragma warning restore EF1002
    }

    private sealed class NoTurn : IDisposable
    {
        public void Dispose()
        {
            // Many may write at once.
        }
    }
}
