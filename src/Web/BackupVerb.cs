using Sujarit.Platform.Access;
using Sujarit.Platform.Commands;
using Sujarit.Platform.Data;
using Sujarit.Platform.Operations;
using Sujarit.Platform.Operations.Backups;

namespace Sujarit.Web;

/// <summary>Writes everything the installation keeps into one file; the site may run meanwhile.</summary>
internal static class BackupVerb
{
    public const string Warning = "แฟ้มสำรองมีข้อมูลส่วนบุคคลและกุญแจของระบบ โปรดเก็บในที่ปลอดภัย แยกจากเครื่องนี้";

    public static Verb Verb { get; } =
        new("backup", "backup --out FILE.zip", "สำรองข้อมูลทั้งหมด (ฐานข้อมูล ไฟล์แนบ กุญแจ การตั้งค่า) ระหว่างเปิดเว็บไซต์ก็ได้", ["out"], Files: 0, Make);

    private static BackupSummary Make(VerbLine line)
    {
        var made = Make(line.Services, Path.GetFullPath(line.Required("out"))).GetAwaiter().GetResult();
        line.Say(Warning);
        return made;
    }

    public static async Task<BackupSummary> Make(IServiceProvider services, string file)
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Visit>().OverAll();
        return await new Backup(scope.ServiceProvider.GetRequiredService<AppDb>(), services.GetRequiredService<DataFolder>(), services.GetRequiredService<TimeProvider>()).To(file);
    }
}
