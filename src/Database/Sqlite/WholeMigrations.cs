using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace Sujarit.Database.Sqlite;

/// <summary>
/// Migrations that are applied whole or not at all. Where a table is made anew, the framework ends the transaction in the middle to switch off the
/// watch over references, which SQLite lets nobody do within one: a kill there would leave half a migration behind. Here it is off before the
/// transaction begins (<see cref="SqliteEngine.Migrate"/>), and the switching is left out.
/// </summary>
internal sealed class WholeMigrations(MigrationsSqlGeneratorDependencies dependencies, IRelationalAnnotationProvider annotations) : SqliteMigrationsSqlGenerator(dependencies, annotations)
{
    private const string switching = "PRAGMA foreign_keys";

    public override IReadOnlyList<MigrationCommand> Generate(IReadOnlyList<MigrationOperation> operations, IModel? model = null, MigrationsSqlGenerationOptions options = MigrationsSqlGenerationOptions.Default) =>
        [.. base.Generate(operations, model, options).Where(command => !(command.TransactionSuppressed && command.CommandText.StartsWith(switching, StringComparison.OrdinalIgnoreCase)))];
}
