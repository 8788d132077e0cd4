using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Sujarit.Database.PostgreSql;
using Sujarit.Database.Sqlite;
using Sujarit.Platform.Access;
using Sujarit.Platform.Audit;
using Sujarit.Platform.Data;
using Sujarit.Web;

namespace Sujarit.Database.Design;

/// <summary>Gives `dotnet ef` the model; SUJARIT_DB says for which database.</summary>
internal sealed class DesignTimeDb : IDesignTimeDbContextFactory<AppDb>
{
    public static void Main()
    {
        // `dotnet ef` only loads this assembly.
    }

    public AppDb CreateDbContext(string[] args)
    {
        IDatabaseEngine engine = Environment.GetEnvironmentVariable("SUJARIT_DB") == "postgresql" ? new PostgreSqlEngine("Host=localhost") : new SqliteEngine("Data Source=design.db");
        var options = new DbContextOptionsBuilder<AppDb>();
        engine.Configure(options);
        return new AppDb(options.Options, Site.Modules, engine, new Visit(new Permissions(Site.Modules)), TimeProvider.System, new ChainHeads("heads"));
    }
}
