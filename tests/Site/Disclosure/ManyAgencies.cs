using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Disclosure;
using Sujarit.Disclosure.Sealing;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;

namespace Sujarit.Site.Disclosure;

/// <summary>What an agency has published, copied below the program: to many other agencies, and an item of its own over and over.</summary>
internal static class ManyAgencies
{
    // Where the ids of an agency's own copies begin, apart from those of others.
    private const int own = 1_000_000;
    private static readonly string[] shifted = ["id", "agency_id", "publication_id", "version_id", "latest_id"];

    /// <summary>As many other agencies that have published just the same.</summary>
    public static async Task Fill(House house, int agencies)
    {
        await using var scope = house.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Visit>().OverAll();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        foreach (var table in new[] { typeof(Publication), typeof(PublicationVersion), typeof(PublishedFile), typeof(Seal) }.Select(type => db.Model.FindEntityType(type)!))
        {
            await Copy(db, table, agencies, "true", (column, old) => shifted.Contains(column) ? Shifted(house.Engine, old) : column == "html" ? "'<p>ก</p>'" : old);
        }
    }

    /// <summary>As many versions of an item; the last is the newest.</summary>
    public static async Task Repeat(House house, string item, int versions)
    {
        await using var scope = house.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Visit>().OverAll();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        var first = $"(select v.id from disclosure_version v join disclosure_publication p on p.id = v.publication_id where p.agency_id = {Here(house)} and p.item = '{item}' and v.number = 1)";
        await Copy(db, db.Model.FindEntityType(typeof(PublicationVersion))!, versions - 1, $"t.id = {first}",
            (column, old) => column switch { "id" => Shifted(house.Engine, old, own), "number" => "n.i + 1", _ => old });
        await Copy(db, db.Model.FindEntityType(typeof(PublishedFile))!, versions - 1, $"t.version_id = {first}",
            (column, old) => column is "id" or "version_id" ? Shifted(house.Engine, old, own) : old);
        var newest = Shifted(house.Engine, first, own).Replace("n.i", (versions - 1).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
#pragma warning disable EF1002 // Nothing of it comes from outside.
        await db.Database.ExecuteSqlRawAsync($"update disclosure_publication set latest = {versions}, latest_id = {newest} where agency_id = {Here(house)} and item = '{item}'");
#pragma warning restore EF1002
    }

    private static async Task Copy(AppDb db, IEntityType table, int times, string which, Func<string, string, string> how)
    {
        var columns = table.GetProperties().Select(property => property.GetColumnName()).ToList();
        var values = columns.Select(column => how(column, $"t.\"{column}\""));
#pragma warning disable EF1002 // Nothing of it comes from outside.
        await db.Database.ExecuteSqlRawAsync(
            $"""
            with recursive n(i) as (select 1 union all select i + 1 from n where i < {times})
            insert into {table.GetTableName()} ({string.Join(", ", columns.Select(column => $"\"{column}\""))})
            select {string.Join(", ", values)} from {table.GetTableName()} t cross join n where {which}
            """);
#pragma warning restore EF1002
    }

    // Another id for each copy, and of what belongs together the same.
    private static string Shifted(Engine engine, string id, int from = 0) =>
        engine == Engine.PostgreSql ? $"cast(lpad(to_hex(n.i + {from}), 8, '0') || substr(cast({id} as text), 9) as uuid)" : $"(printf('%08X', n.i + {from}) || substr({id}, 9))";

    private static string Here(House house)
    {
        var id = house.Person(Role.ItaOfficer).Agency.Id.ToString();
        return $"'{(house.Engine == Engine.PostgreSql ? id : id.ToUpperInvariant())}'";
    }
}
