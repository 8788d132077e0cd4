using Sujarit.Organizations.Contracts;
using Sujarit.Platform.Access;
using Sujarit.Platform.Audit;
using Sujarit.Platform.Commands;
using Sujarit.Platform.Data;

namespace Sujarit.Web;

/// <summary>Checks that nothing of the audit was altered, taken out, exchanged or cut off.</summary>
internal static class AuditVerb
{
    public static Verb Verb { get; } = new("audit", "audit verify", "ตรวจว่าประวัติการใช้งานไม่ถูกแก้ไข ตัด หรือสลับ", [], Files: 1, Verify) { Missing = "ต้องพิมพ์คำว่า verify ต่อท้าย" };

    private static object Verify(VerbLine line)
    {
        if (line.Files[0] != "verify")
        {
            throw new UsageException($"ไม่รู้จัก “{line.Files[0]}”");
        }

        return Verify(line.Services, line.Say).GetAwaiter().GetResult();
    }

    private static async Task<object> Verify(IServiceProvider services, Action<string> say)
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Visit>().OverAll();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        var reports = await new AuditCheck(db, scope.ServiceProvider.GetRequiredService<ChainHeads>()).Run();
        var codes = await new AgencyCodes(db).All();
        var problems = reports.Sum(report => report.Problems.Count);
        say(problems == 0 ? $"ประวัติการใช้งานถูกต้องครบถ้วน {reports.Sum(report => report.Entries)} รายการ" : $"พบประวัติการใช้งานที่ไม่ตรงกับที่บันทึกไว้ {problems} แห่ง โปรดเก็บหลักฐานและแจ้งผู้รับผิดชอบ");
        return new { chains = reports.Select(report => Shown(report, codes)), intact = problems == 0 };
    }

    // A chain of an agency that is no more still has a name.
    private static object Shown(ChainReport report, IReadOnlyDictionary<Guid, string> codes) =>
        new
        {
            agency = report.Chain == Guid.Empty ? null : codes.GetValueOrDefault(report.Chain) ?? report.Chain.ToString(),
            entries = report.Entries,
            problems = report.Problems,
        };
}
