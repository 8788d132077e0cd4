using Microsoft.Extensions.DependencyInjection;
using Sujarit.Assessment.Contracts;
using Sujarit.Disclosure.Checking;
using Sujarit.Disclosure.Items;
using Sujarit.Kernel;
using Sujarit.Organizations.Contracts;
using Sujarit.Platform.Access;
using Sujarit.Platform.Commands;

namespace Sujarit.Disclosure;

/// <summary>Says what an agency's disclosure of an assessment would lose its points by.</summary>
internal static class CheckVerb
{
    public static Verb Verb { get; } =
        new("check", "check --agency รหัส --year ปีที่ประเมิน", "ตรวจความครบถ้วนของข้อมูลที่เปิดเผยทุกข้อ เรียงตามคะแนนที่จะได้เพิ่ม", ["agency", "year"], Files: 0, line => Check(line).GetAwaiter().GetResult());

    private static async Task<object> Check(VerbLine line)
    {
        var (code, year) = (line.Required("agency"), line.Required("year"));
        if (!FiscalYear.TryRead(year, out var assessment))
        {
            throw new UsageException($"“{year}” ไม่ใช่ปี พ.ศ.");
        }

        if (Shelf.Book(assessment) is null)
        {
            throw new UnreadableException($"ไม่มีหลักเกณฑ์การประเมินของปีงบประมาณ พ.ศ. {assessment}");
        }

        await using var scope = line.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        services.GetRequiredService<Visit>().Enter(await services.GetRequiredService<Agencies>().Of(code) ?? throw new UnreadableException($"ไม่พบหน่วยงานรหัส “{code}”"));
        var checkup = services.GetRequiredService<Checkup>();
        await checkup.Renew(assessment);
        await checkup.ReadFiles(CancellationToken.None);
        var rows = await services.GetRequiredService<ItemBoard>().Of(await services.GetRequiredService<Results>().Rules(assessment));
        var found = await checkup.Of(assessment);
        var items = rows.Select(row => new Checked(row.Item.Code, row.State, row.Points, [.. found[row.Item.Code].Findings.Select(finding => new Found(finding.Kind, finding.Element, finding.Where, finding.Quote, finding.Why))])).ToList();
        var open = items.Count(item => item.Findings.Count > 0);
        line.Say(open == 0 ? "ไม่พบสิ่งที่ต้องแก้ไข" : $"พบสิ่งที่ต้องแก้ไข {open} ข้อ จาก {items.Count} ข้อ");
        return new Answer([.. items.OrderByDescending(item => item.Findings.Count > 0).ThenByDescending(item => item.Points)]);
    }

    private sealed record Answer(IReadOnlyList<Checked> Items);

    private sealed record Checked(string Code, ItemState State, decimal? Points, IReadOnlyList<Found> Findings);

    private sealed record Found(CheckKind Kind, int? Element, string Where, string Quote, string Why);
}
