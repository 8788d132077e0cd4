using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Sujarit.Platform.Data;

namespace Sujarit.Organizations.Telling;

/// <summary>What the visitor has chosen; nobody chooses for another.</summary>
internal sealed class OwnChoice(AppDb db)
{
    private Guid Person => db.Visit.Who!.PersonId;

    /// <summary>As it stands; not kept yet for who never chose.</summary>
    public async Task<NoticeChoice> Find() => await db.Set<NoticeChoice>().FirstOrDefaultAsync(choice => choice.PersonId == Person) ?? NoticeChoice.Of(Person);

    /// <summary>Changes it and keeps it.</summary>
    public async Task Change(Action<NoticeChoice> change)
    {
        var choice = await Find();
        change(choice);
        if (db.Entry(choice).State == EntityState.Detached)
        {
            db.Add(choice);
        }

        try
        {
            await db.SaveChangesAsync();
        }
        catch (DbUpdateException failed) when (failed.InnerException is DbException refused && db.Engine.IsDuplicate(refused))
        {
            throw new DbUpdateConcurrencyException("The first choice was made twice at once.", failed);
        }
    }
}
