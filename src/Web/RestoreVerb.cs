using Sujarit.Kernel;
using Sujarit.Platform.Access;
using Sujarit.Platform.Commands;
using Sujarit.Platform.Data;
using Sujarit.Platform.Operations;
using Sujarit.Platform.Operations.Backups;

namespace Sujarit.Web;

/// <summary>Puts a backup in the place of what is here; into either database.</summary>
internal static class RestoreVerb
{
    public static Verb Verb { get; } =
        new(
            "restore",
            "restore --from FILE.zip [--replace BEFORE.zip]",
            "กู้คืนจากแฟ้มสำรอง (หยุดเว็บไซต์ก่อน) ถ้ามีข้อมูลอยู่แล้ว --replace จะสำรองข้อมูลนั้นไว้ใน BEFORE.zip ก่อนแทนที่",
            ["from", "replace"],
            Files: 0,
            Restore
        );

    private static BackupSummary Restore(VerbLine line)
    {
        var file = Path.GetFullPath(line.Required("from"));
        if (!File.Exists(file))
        {
            throw new UnreadableException($"ไม่พบแฟ้มสำรอง {file}");
        }

        var restored = Restore(line.Services, file, line["replace"]).GetAwaiter().GetResult();
        line.Say("กู้คืนข้อมูลครบแล้ว เปิดเว็บไซต์ได้");
        return restored;
    }

    /// <summary>Restores a backup.</summary>
    /// <param name="services">Of the installation.</param>
    /// <param name="file">The backup.</param>
    /// <param name="before">Where what is here now is kept; null to refuse when there is anything.</param>
    public static async Task<BackupSummary> Restore(IServiceProvider services, string file, string? before)
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Visit>().OverAll();
        var restore = new Restore(scope.ServiceProvider.GetRequiredService<AppDb>(), services.GetRequiredService<DataFolder>());
        if (await restore.HasRows())
        {
            await BackupVerb.Make(
                services,
                Path.GetFullPath(before ?? throw new UnreadableException("ที่นี่มีข้อมูลอยู่แล้ว หากต้องการแทนที่ ให้ระบุ --replace ตามด้วยชื่อแฟ้มที่จะสำรองข้อมูลเดิมไว้ก่อน"))
            );
        }

        return await restore.From(file);
    }
}
