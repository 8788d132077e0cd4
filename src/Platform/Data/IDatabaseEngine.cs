using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace Sujarit.Platform.Data;

/// <summary>What differs between the databases the site runs on.</summary>
public interface IDatabaseEngine
{
    /// <summary>Its name for people, such as <c>SQLite</c>.</summary>
    string Name { get; }

    /// <summary>Sets a context up for this database, its migrations included.</summary>
    void Configure(DbContextOptionsBuilder options);

    /// <summary>Waits for the turn to write; disposing gives it on. One writer at a time where the database knows only one.</summary>
    Task<IDisposable> WriterTurn(CancellationToken cancel);

    /// <summary>Within a transaction: nobody else appends to this audit chain until it ends.</summary>
    Task LockChain(AppDb db, Guid chain, CancellationToken cancel);

    /// <summary>Whether the database is fit for the site.</summary>
    /// <exception cref="Sujarit.Kernel.UnreadableException">It is not; the message says in Thai what to do.</exception>
    Task Check(AppDb db, CancellationToken cancel);

    /// <summary>Whether no migration was ever applied, asked without making the database complain of a table that is not there.</summary>
    Task<bool> IsBlank(AppDb db, CancellationToken cancel);

    /// <summary>Applies the migrations that are pending; killed on the way, it leaves none of them half done.</summary>
    Task Migrate(AppDb db, CancellationToken cancel);

    /// <summary>After a migration: has the database itself keep agencies apart, where it can.</summary>
    Task Secure(AppDb db, CancellationToken cancel);

    /// <summary>Begins to read everything as it stands at one moment, whatever is written meanwhile and without holding it up.</summary>
    Task<DbTransaction> Look(DbConnection connection, CancellationToken cancel);

    /// <summary>Within a transaction: rows may be written in any order, their references are asked for at its end.</summary>
    Task LoadFreely(AppDb db, CancellationToken cancel);

    /// <summary>The rows are written: their references are asked for now, and numbers given next begin after theirs.</summary>
    Task LoadDone(AppDb db, CancellationToken cancel);

    /// <summary>Whether a row was refused because there is one like it, which only one may be.</summary>
    bool IsDuplicate(DbException refused);

    /// <summary>How a parameter is written where a column of this type takes it.</summary>
    string Typed(string parameter, string storeType);
}
