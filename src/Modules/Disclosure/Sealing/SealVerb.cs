using Microsoft.Extensions.DependencyInjection;
using Sujarit.Kernel;
using Sujarit.Organizations.Contracts;
using Sujarit.Platform.Access;
using Sujarit.Platform.Commands;
using Sujarit.Platform.Data;

namespace Sujarit.Disclosure.Sealing;

/// <summary>Checks that everything published is as it was sealed: pages, files, order and end of every log.</summary>
internal static class SealVerb
{
    public static Verb Verb { get; } =
        new("seal", "seal verify [--agency รหัส]", "ตรวจว่าทุกฉบับและทุกไฟล์ที่เผยแพร่ตรงกับตราผนึก ไม่ถูกแก้ไขหรือลบ และท้ายบันทึกไม่หายไป", ["agency"], Files: 1, line => Verify(line).GetAwaiter().GetResult()) { Missing = "ต้องพิมพ์คำว่า verify ต่อท้าย" };

    private static async Task<object> Verify(VerbLine line)
    {
        if (line.Files[0] != "verify")
        {
            throw new UsageException($"ไม่รู้จัก “{line.Files[0]}” โปรดใช้ seal verify");
        }

        var (agencies, lost) = await Asked(line);
        // An agency that was taken out of the database still has its head.
        var shown = new List<object>(lost.Select(agency => new { agency = agency.ToString(), entries = 0L, files = 0, root = SealRoot.Empty.Hash, problems = new[] { Lost } }));
        var problems = lost.Count;
        foreach (var agency in agencies)
        {
            await using var scope = line.Services.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<Visit>().Enter(agency);
            var report = await scope.ServiceProvider.GetRequiredService<SealCheck>().Run();
            problems += report.Problems.Count;
            shown.Add(new { agency = agency.Code, entries = report.Entries, files = report.Files, root = report.Root, problems = report.Problems });
        }

        line.Say(problems == 0 ? $"ทุกฉบับที่เผยแพร่ตรงกับตราผนึก (ตรวจแล้ว {agencies.Count} หน่วยงาน)" : $"พบ {problems} แห่งที่ไม่ตรงกับตราผนึก โปรดเก็บหลักฐานและแจ้งผู้รับผิดชอบ");
        return new { agencies = shown, intact = problems == 0 };
    }

    private static SealProblem Lost => new("entry 1", SealProblemKind.Removed, "มีค่ารากที่เก็บแยกไว้ แต่ไม่มีหน่วยงานนี้ในฐานข้อมูลแล้ว");

    private static async Task<(IReadOnlyList<AgencyCard> Agencies, IReadOnlyList<Guid> Lost)> Asked(VerbLine line)
    {
        await using var scope = line.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var agencies = services.GetRequiredService<Agencies>();
        if (line["agency"] is { } code)
        {
            return ([await agencies.Of(code) ?? throw new UnreadableException($"ไม่พบหน่วยงานรหัส “{code}”")], []);
        }

        services.GetRequiredService<Visit>().OverAll();
        var known = await new AgencyCodes(services.GetRequiredService<AppDb>()).All();
        var all = new List<AgencyCard>();
        foreach (var (id, _) in known.OrderBy(agency => agency.Value, StringComparer.Ordinal))
        {
            all.Add((await agencies.Of(id))!);
        }

        return (all, [.. services.GetRequiredService<SealHeads>().Agencies.Where(agency => !known.ContainsKey(agency))]);
    }
}
