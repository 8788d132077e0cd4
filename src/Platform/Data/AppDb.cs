using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Sujarit.Kernel;
using Sujarit.Platform.Access;
using Sujarit.Platform.Audit;
using Sujarit.Platform.Modules;
using Sujarit.Platform.Operations;
using Sujarit.Platform.Pages;

namespace Sujarit.Platform.Data;

/// <summary>
/// The one database of the site. Its tables are described by the modules that own them. It sees the rows of the visit's agency only, and
/// a save writes its audit entries, and the key of the form it came with, in the same transaction.
/// </summary>
public sealed class AppDb(DbContextOptions<AppDb> options, IEnumerable<IModule> modules, IDatabaseEngine engine, Visit visit, TimeProvider clock, ChainHeads heads)
    : DbContext(options)
{
    /// <summary>The name of the filter that keeps agencies apart.</summary>
    public const string AgencyFilter = "agency";

    private readonly AuditTrail trail = new(visit, clock);

    /// <summary>The key of the form that is being taken.</summary>
    internal FormKeys Forms { get; } = new(visit, clock);

    /// <summary>At which agency rows are seen and written.</summary>
    public Visit Visit => visit;

    /// <summary>The database underneath.</summary>
    public IDatabaseEngine Engine => engine;

    // Read by the filter at each query, as a parameter.
    private Guid AgencyId => visit.AgencyId;

    /// <summary>Notes an act that changes no row, such as a sign-in, with the next save.</summary>
    /// <param name="act">What was done, such as <c>signed-in</c>.</param>
    /// <param name="subject">What it was done to: a table's name.</param>
    /// <param name="id">The id of the row.</param>
    /// <param name="detail">What else to keep, written as JSON; null for nothing.</param>
    public void Note(string act, string subject, string id, object? detail = null) => trail.Note(act, subject, id, detail);

    /// <summary>
    /// The person changes the record as it stood at this version: if another has saved it meanwhile, saving throws
    /// <see cref="DbUpdateConcurrencyException"/>, and the page says so.
    /// </summary>
    public void Expect(AgencyRecord record, int version) => Entry(record).Property(known => known.Version).OriginalValue = version;

    /// <summary>Does several saves as one: all of them, or nothing.</summary>
    public async Task Atomically(Func<Task> work, CancellationToken cancel = default)
    {
        if (Database.CurrentTransaction is not null)
        {
            await work();
            return;
        }

        var wasKept = Forms.IsKept;
        using var turn = await engine.WriterTurn(cancel);
        try
        {
            await using var transaction = await Database.BeginTransactionAsync(cancel);
            await work();
            await transaction.CommitAsync(cancel);
        }
        catch
        {
            // What was to be written was not: its entries must not go with the next save.
            trail.Forget();
            Forms.IsKept = wasKept;
            throw;
        }

        heads.Keep(trail.Written());
    }

    public override int SaveChanges(bool acceptAllChangesOnSuccess) => throw new InvalidOperationException("Save with SaveChangesAsync.");

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        if (!ChangeTracker.HasChanges() && !trail.HasNotes)
        {
            return 0;
        }

        var saved = 0;
        await Atomically(
            async () => saved = await Save(acceptAllChangesOnSuccess, cancellationToken),
            cancellationToken
        );
        return saved;
    }

    private async Task<int> Save(bool acceptAllChangesOnSuccess, CancellationToken cancel)
    {
        Stamping.Stamp(ChangeTracker, visit);
        await Forms.KeepIn(this, cancel);
        try
        {
            await trail.AppendTo(this, cancel);
            var saved = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancel);
            trail.Settle(this);
            SiteMeter.Saves.Add(1);
            return saved;
        }
        catch
        {
            trail.TakeBack(this);
            throw;
        }
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<FiscalYear>().HaveConversion<YearColumn>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
        configurationBuilder.Properties<Money>().HaveConversion<MoneyColumn>();
        configurationBuilder.Properties<decimal>().HaveConversion<DecimalColumn>();
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<InstantColumn>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfiguration(new AuditTable());
        // An assembly may hold several modules; its tables are described once.
        foreach (var assembly in modules.Select(module => module.GetType().Assembly).Distinct())
        {
            modelBuilder.ApplyConfigurationsFromAssembly(assembly);
        }

        foreach (var entity in modelBuilder.Model.GetEntityTypes())
        {
            Columns.Name(entity);
            // A kind of row shares the filter of the row it is a kind of.
            if (entity.BaseType is null && typeof(IOfAgency).IsAssignableFrom(entity.ClrType))
            {
                KeepApart(entity);
            }
        }
    }

    private void KeepApart(IMutableEntityType entity)
    {
        var row = Expression.Parameter(entity.ClrType);
        var same = Expression.Equal(
            Expression.Property(row, nameof(IOfAgency.AgencyId)),
            Expression.Property(Expression.Constant(this), nameof(AgencyId))
        );
        entity.SetQueryFilter(AgencyFilter, Expression.Lambda(same, row));
        if (entity.FindProperty(nameof(AgencyRecord.Version)) is { } version && typeof(AgencyRecord).IsAssignableFrom(entity.ClrType))
        {
            version.IsConcurrencyToken = true;
        }

        if (!entity.GetIndexes().Any(index => index.Properties[0].Name == nameof(IOfAgency.AgencyId)))
        {
            entity.AddIndex(entity.FindProperty(nameof(IOfAgency.AgencyId))!);
        }
    }
}
