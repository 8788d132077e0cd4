using Sujarit.Disclosure.Contracts;
using Sujarit.Kernel;
using Sujarit.Organizations.Contracts;
using Sujarit.Platform.Commands;
using Sujarit.Platform.Notices;
using Sujarit.Platform.Operations.Requests;

namespace Sujarit.Web;

/// <summary>Writes the public site of an agency out as plain files; the site may run meanwhile, and needs not.</summary>
internal static class ExportStaticVerb
{
    public static Verb Verb { get; } =
        new(
            "export-static",
            "export-static --agency รหัส --out โฟลเดอร์",
            "เขียนหน้าเว็บสาธารณะทั้งหมดของหน่วยงานเป็นไฟล์ ที่อยู่เดิมทุกหน้า สำหรับวางบนโฮสต์ใดก็ได้ ครั้งต่อไปเขียนเฉพาะสิ่งที่เปลี่ยน",
            ["agency", "out"],
            Files: 0,
            line => Export(line).GetAwaiter().GetResult()
        );

    private static async Task<object> Export(VerbLine line)
    {
        var (code, folder) = (line.Required("agency"), line.Required("out"));
        // No port is opened, and no job of the site runs beside.
        await using var site = Site.Build(new Dictionary<string, string?>(), services => services.CloseDoors());
        await Readiness.Check(site.Services);
        await using var scope = site.Services.CreateAsyncScope();
        var agency = await scope.ServiceProvider.GetRequiredService<Agencies>().Of(code) ?? throw new UnreadableException($"ไม่พบหน่วยงานรหัส “{code}”");
        await site.StartAsync();
        try
        {
            var report = await site.Services.GetRequiredService<StaticTwin>().Export(agency, folder, null, site.Lifetime.ApplicationStopping);
            Tell(line, report, agency.Host is not null || scope.ServiceProvider.GetRequiredService<SiteAddress>().IsKnown);
            return report;
        }
        catch (OperationCanceledException stopped)
        {
            throw new UnreadableException("หยุดก่อนเสร็จ ไฟล์ที่มีอยู่ยังครบทุกไฟล์ เรียกคำสั่งเดิมอีกครั้งเพื่อทำต่อ", stopped);
        }
        finally
        {
            await site.StopAsync();
        }
    }

    private static void Tell(VerbLine line, TwinReport report, bool isKnown)
    {
        line.Say($"ทำสำเนาแล้ว {report.Pages} หน้า และ {report.Files} ไฟล์ เขียนใหม่ {report.Written} คงเดิม {report.Unchanged} นำออก {report.Removed}");
        if (report.LeftOut.Count > 0)
        {
            line.Say($"มี {report.LeftOut.Count} รายการที่ไม่มีในสำเนา หรืออยู่ในชื่ออื่น ดูเหตุผลใน leftOut");
        }

        if (!isKnown)
        {
            line.Say("ยังไม่ได้ตั้งค่า Site:Address สำเนาจึงไม่มีลิงก์ไปเว็บไซต์หลัก และที่อยู่เต็มในฟีดกับแผนผังเว็บไซต์ชี้มาที่เครื่องนี้");
        }
    }
}
