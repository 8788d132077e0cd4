using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Sujarit.Kernel;
using Sujarit.Platform.Audit;
using Sujarit.Platform.Data;
using Sujarit.Platform.Subjects;

namespace Sujarit.Organizations.History;

/// <summary>Brings an earlier value of an object back, as a new change.</summary>
internal sealed class Restoring(AppDb db)
{
    public const string Act = "restored";

    /// <summary>The entry of that number, of a row of the object; null for none.</summary>
    public async Task<AuditEntry?> Entry(Subject subject, long number) =>
        await db.Set<AuditEntry>().AsNoTracking().SingleOrDefaultAsync(entry => entry.Number == number) is { } entry && RowOf(subject, entry) is not null ? entry : null;

    /// <summary>The row of the object an entry is about; null where it is about none.</summary>
    public static SubjectRow? RowOf(Subject subject, AuditEntry entry) =>
        subject.Rows.FirstOrDefault(row => row.Table == entry.Subject && row.Id.ToString() == entry.SubjectId);

    /// <summary>The row a value is of, as it is now; null where it is no more. One query, two for a row below the object's own.</summary>
    public async Task<object?> Row(Subject subject, Earlier earlier)
    {
        // Of what a row below it is a part, its own row knows.
        if (subject.Rows.FirstOrDefault(row => row.Name is null) is { } own && own.Id != earlier.Row)
        {
            await Kept(own.Table, own.Id);
        }

        return await Kept(earlier.Table, earlier.Row);
    }

    /// <summary>The last entry that tells what a column says; null where none does.</summary>
    public Task<AuditEntry?> Newest(Earlier earlier)
    {
        var (id, column) = (earlier.Row.ToString(), $"\"{earlier.Column}\":");
        return db.Set<AuditEntry>().AsNoTracking()
            .Where(entry => entry.Subject == earlier.Table && entry.SubjectId == id && entry.Act != Act && ((entry.Before != null && entry.Before.Contains(column)) || (entry.After != null && entry.After.Contains(column))))
            .OrderByDescending(entry => entry.Number)
            .FirstOrDefaultAsync();
    }

    private async Task<object?> Kept(string table, Guid id) =>
        db.Model.GetEntityTypes().FirstOrDefault(type => type.BaseType is null && !type.IsOwned() && type.GetTableName() == table) is { } type ? await db.FindAsync(type.ClrType, id) : null;

    /// <summary>Brings it back.</summary>
    /// <param name="kind">The kind of the object.</param>
    /// <param name="earlier">The value.</param>
    /// <param name="number">The entry it stands in.</param>
    /// <param name="seen">The newest entry about the column as the person saw it.</param>
    /// <exception cref="RuleBrokenException">Somebody changed the column meanwhile, it says so already, or the object does not take it.</exception>
    public Task Restore(ISubjectKind kind, Earlier earlier, long number, long seen) =>
        db.Atomically(async () =>
        {
            // Whoever changes the same column at once comes before, and is seen, or after.
            await db.Engine.LockChain(db, db.Visit.AgencyId, CancellationToken.None);
            var newest = await Newest(earlier);
            if ((newest?.Number ?? 0) != seen)
            {
                throw new RuleBrokenException("มีผู้แก้ไขช่องนี้หลังจากที่ท่านเปิดหน้านี้ โปรดดูค่าปัจจุบันด้านล่าง หากยังต้องการคืนค่า ให้กดอีกครั้ง");
            }

            if (newest is not null && Earlier.KeptAfter(newest, earlier.Column) == earlier.Kept)
            {
                throw new RuleBrokenException("ค่าปัจจุบันตรงกับค่าที่เลือกอยู่แล้ว จึงไม่มีอะไรต้องคืน");
            }

            db.Note(Act, earlier.Table, earlier.Row.ToString(), new Dictionary<string, object> { ["restored_column"] = earlier.Column, ["restored_entry"] = number.ToString(CultureInfo.InvariantCulture) });
            await kind.Restore(earlier);
        });
}
