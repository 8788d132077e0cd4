using System.Net;
using System.Net.Sockets;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Sujarit.Database.Sqlite;
using Sujarit.Kernel;
using Sujarit.Platform.Data;
using Sujarit.Web;

namespace Sujarit.Site.Platform;

/// <summary>What keeps the site from opening is said in a sentence, and what to do.</summary>
public class StartUpTests
{
    [Theory]
    [InlineData("3.34.1")]
    [InlineData("3.9.2")]
    public void An_old_sqlite_is_named_with_its_version(string version)
    {
        var refused = Assert.Throws<UnreadableException>(() => SqliteEngine.CheckVersion(version));
        Assert.Contains(version, refused.Message, StringComparison.Ordinal);
        Assert.Contains("3.38", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_sqlite_is_taken() => SqliteEngine.CheckVersion("3.40.1");

    [Theory, OnBoth]
    public async Task A_folder_that_cannot_be_written_is_named(Engine engine)
    {
        var premises = await Databases.Bare(engine);
        var settings = premises.Settings();
        var inTheWay = Path.Combine(premises.Folder, "file");
        await File.WriteAllTextAsync(inTheWay, "", TestContext.Current.CancellationToken);
        settings["Data:Folder"] = Path.Combine(inTheWay, "data");
        await using (var site = Web.Site.Build(settings))
        {
            var refused = await Assert.ThrowsAsync<UnreadableException>(() => Readiness.Check(site.Services));
            Assert.Contains(settings["Data:Folder"]!, refused.Message, StringComparison.Ordinal);
        }

        await premises.Remove();
    }

    [Theory, OnBoth]
    public async Task A_database_of_an_older_program_is_not_opened_but_told_of(Engine engine)
    {
        var premises = await Databases.Bare(engine);
        await using (var site = Web.Site.Build(premises.Settings()))
        {
            await Readiness.Check(site.Services);
            await using var scope = site.Services.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<AppDb>();
            await db.Database.ExecuteSqlRawAsync("update \"__EFMigrationsHistory\" set \"MigrationId\" = '20000101000000_Before' where \"MigrationId\" = (select max(\"MigrationId\") from \"__EFMigrationsHistory\")", TestContext.Current.CancellationToken);

            var refused = await Assert.ThrowsAsync<UnreadableException>(() => Readiness.Check(site.Services));

            Assert.Contains("sujarit migrate", refused.Message, StringComparison.Ordinal);
        }

        await premises.Remove();
    }

    [Fact]
    public async Task A_database_under_ctype_c_is_refused_for_thai_cannot_be_found_in_it()
    {
        Assert.SkipWhen(PostgreSqlServer.IsMissing, PostgreSqlServer.WhyMissing);
        var name = $"sujarit_ctype_{Environment.ProcessId}";
        await Order(PostgreSqlServer.Of("postgres"), $"create database \"{name}\" template template0 encoding 'UTF8' lc_ctype 'C' lc_collate 'C'");
        var folder = Directory.CreateTempSubdirectory("sujarit-house-").FullName;
        try
        {
            var premises = new Premises(Engine.PostgreSql, folder, name, []);
            await using var site = Web.Site.Build(premises.Settings());
            var refused = await Assert.ThrowsAsync<UnreadableException>(() => Readiness.Check(site.Services));
            Assert.Contains("C.UTF-8", refused.Message, StringComparison.Ordinal);
        }
        finally
        {
            await PostgreSqlServer.Drop(name);
            Directory.Delete(folder, recursive: true);
        }
    }

    [Theory]
    [InlineData("sujarit_superuser")]
    [InlineData("sujarit_bypassrls")]
    public async Task A_role_that_row_level_security_does_not_hold_is_refused_and_changes_nothing(string role)
    {
        Assert.SkipWhen(PostgreSqlServer.IsMissing, PostgreSqlServer.WhyMissing);
        var premises = await Databases.Bare(Engine.PostgreSql);
        try
        {
            var settings = premises.Settings();
            settings["ConnectionStrings:Database"] = PostgreSqlServer.Of(premises.Database, role);
            await using var site = Web.Site.Build(settings);

            var refused = await Assert.ThrowsAsync<UnreadableException>(() => Readiness.Check(site.Services));

            Assert.Contains("BYPASSRLS", refused.Message, StringComparison.Ordinal);
            await using var scope = site.Services.CreateAsyncScope();
            Assert.Empty(await scope.ServiceProvider.GetRequiredService<AppDb>().Database.GetAppliedMigrationsAsync(TestContext.Current.CancellationToken));
        }
        finally
        {
            await premises.Remove();
        }
    }

    [Fact]
    public async Task A_database_that_does_not_answer_is_told_of()
    {
        using var folder = new Folder();
        var settings = new Dictionary<string, string?>
        {
            ["Data:Folder"] = folder.Path("data"),
            ["Database:Provider"] = "PostgreSql",
            ["ConnectionStrings:Database"] = "Host=127.0.0.1;Port=1;Username=nobody;Database=none;Timeout=2",
        };
        await using var site = Web.Site.Build(settings);
        var refused = await Assert.ThrowsAsync<UnreadableException>(() => Readiness.Check(site.Services));
        Assert.Contains("เชื่อมต่อฐานข้อมูล PostgreSQL ไม่ได้", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zzz")]
    [InlineData("127.0.0.1:5080")]
    [InlineData("ftp://127.0.0.1:5080")]
    [InlineData("http://127.0.0.1:99999")]
    [InlineData("http://127.0.0.1:5080/เว็บ")]
    public async Task An_address_that_is_none_is_a_wrong_call(string address)
    {
        using var folder = new Folder();
        (await BuiltProgram.Run([("Data__Folder", folder.Path("data"))], "serve", "--urls", address)).Refuses(2, $"“{address}”");
        (await BuiltProgram.Run([("Data__Folder", folder.Path("data")), ("Urls", address)], "serve")).Refuses(3, $"“{address}”");
        Assert.False(Directory.Exists(folder.Path("data")));
    }

    [Fact]
    public async Task A_port_that_is_taken_an_address_of_another_machine_and_https_without_a_certificate_are_told_of()
    {
        using var folder = new Folder();
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        (string, string)[] here = [("Data__Folder", folder.Path("data"))];

        (await BuiltProgram.Run(here, "serve", "--urls", $"http://{taken.LocalEndpoint}")).Refuses(3, $"http://{taken.LocalEndpoint} ไม่ได้ เพราะมีโปรแกรมอื่นใช้พอร์ตนี้อยู่");
        // An address that is kept for examples.
        (await BuiltProgram.Run(here, "serve", "--urls", "http://192.0.2.7:5080")).Refuses(3, "เครื่องนี้ไม่มีที่อยู่ 192.0.2.7");
        (await BuiltProgram.Run(here, "serve", "--urls", "https://127.0.0.1:5443")).Refuses(3, "ใบรับรอง");
    }

    [Theory, OnBoth]
    public async Task A_site_that_cannot_open_does_no_work_and_its_jobs_end_quietly(Engine engine)
    {
        var premises = await Databases.Fresh(engine);
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var settings = premises.Settings();
        settings["Urls"] = $"http://{taken.LocalEndpoint}";
        var lines = new LogLines();
        await using (var site = Web.Site.Build(settings, House.Fakes(new HouseClock()) + (services => services.AddSingleton<ILoggerProvider>(lines))))
        {
            await Readiness.Check(site.Services);
            await Assert.ThrowsAsync<IOException>(() => site.StartAsync(TestContext.Current.CancellationToken));
        }

        await Task.Delay(TimeSpan.FromSeconds(2), TestContext.Current.CancellationToken);
        Assert.DoesNotContain("tried again", lines.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(nameof(ObjectDisposedException), lines.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("sweep", lines.Text, StringComparison.OrdinalIgnoreCase);
        await premises.Remove();
    }

    [Fact]
    public async Task What_greets_a_newcomer_is_thai()
    {
        using var folder = new Folder();
        (string, string)[] here = [("Data__Folder", folder.Path("data"))];

        var sample = await BuiltProgram.Run(here, "sample");

        sample.Json();
        Assert.All(sample.Messages.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.Matches("[ก-๛]", line));
        using var program = BuiltProgram.Start(here, "serve", "--urls", "http://127.0.0.1:0");
        try
        {
            var first = await program.StandardError.ReadLineAsync(TestContext.Current.CancellationToken);
            Assert.StartsWith("เปิดเว็บไซต์แล้วที่", first, StringComparison.Ordinal);
        }
        finally
        {
            program.Kill();
            await program.WaitForExitAsync(TestContext.Current.CancellationToken);
        }
    }

    private static async Task Order(string connection, string sql)
    {
        await using var server = Npgsql.NpgsqlDataSource.Create(connection + ";Pooling=false");
        await using var command = server.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
