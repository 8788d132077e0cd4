using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Sujarit.Kernel;
using Sujarit.Platform.Data;

namespace Sujarit.Web;

/// <summary>What has to be in order before the site opens.</summary>
internal static class Readiness
{
    /// <summary>Checks folder and database; a database without any table is set up.</summary>
    /// <exception cref="UnreadableException">Something is not in order; the message says what to do.</exception>
    public static async Task Check(IServiceProvider services)
    {
        MakeFolder(services);
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        var pending = await Pending(db);
        await db.Engine.Check(db, CancellationToken.None);
        if (pending.Count > 0 && pending.Count < db.Database.GetMigrations().Count())
        {
            throw new UnreadableException($"ฐานข้อมูลยังเป็นโครงสร้างเดิม (ขาด {string.Join(", ", pending)}) โปรดสำรองข้อมูล แล้วเรียก sujarit migrate ก่อนเปิดเว็บไซต์");
        }

        if (pending.Count > 0)
        {
            await Migrate(db);
        }
    }

    /// <summary>Whether folder and database are still in order; changes neither.</summary>
    /// <exception cref="UnreadableException">They are not.</exception>
    public static async Task Look(IServiceProvider services)
    {
        MakeFolder(services);
        await using var scope = services.CreateAsyncScope();
        if (await Pending(scope.ServiceProvider.GetRequiredService<AppDb>()) is { Count: > 0 } pending)
        {
            throw new UnreadableException($"ฐานข้อมูลยังเป็นโครงสร้างเดิม (ขาด {string.Join(", ", pending)})");
        }
    }

    /// <summary>Applies what is pending, and has the database keep agencies apart.</summary>
    /// <returns>The names of the migrations that were applied.</returns>
    public static async Task<IReadOnlyList<string>> Migrate(AppDb db)
    {
        var pending = await Pending(db);
        // What a migration moves is moved for every agency.
        db.Visit.OverAll();
        await db.Engine.Migrate(db, CancellationToken.None);
        await db.Engine.Secure(db, CancellationToken.None);
        return pending;
    }

    /// <summary>Makes the data folder, and tries to write in it.</summary>
    public static void MakeFolder(IServiceProvider services)
    {
        var folder = SiteSettings.Folder(services.GetRequiredService<IConfiguration>());
        try
        {
            Directory.CreateDirectory(folder);
            // Another process may look at the same moment.
            var probe = Path.Combine(folder, $".probe-{Guid.NewGuid():N}");
            File.WriteAllText(probe, "");
            File.Delete(probe);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableException($"เขียนในโฟลเดอร์ข้อมูล {folder} ไม่ได้ โปรดตรวจสอบสิทธิ์ของโฟลเดอร์หรือพื้นที่ดิสก์", refused);
        }
    }

    private static async Task<List<string>> Pending(AppDb db)
    {
        try
        {
            return [.. await db.Engine.IsBlank(db, CancellationToken.None) ? db.Database.GetMigrations() : await db.Database.GetPendingMigrationsAsync()];
        }
        catch (Exception refused) when ((refused as DbException ?? refused.InnerException) is DbException cause)
        {
            throw new UnreadableException($"เชื่อมต่อฐานข้อมูล {db.Engine.Name} ไม่ได้ โปรดตรวจสอบว่าฐานข้อมูลทำงานอยู่และค่าการเชื่อมต่อถูกต้อง ({cause.Message})", refused);
        }
    }
}
