using System.Text.Json;
using System.Text.Json.Nodes;
using Sujarit.Kernel;
using Sujarit.Organizations.Contracts;
using Sujarit.Platform.Access;
using Sujarit.Platform.Commands;
using Sujarit.Platform.Modules;

namespace Sujarit.Web;

/// <summary>Fills an empty installation with an invented agency, and sets its clock to the day the agency lives in.</summary>
internal static class SampleVerb
{
    private const string clockSetting = "Clock:Today";
    private static readonly string folder = Path.Combine(AppContext.BaseDirectory, "samples", "thansujarit");
    private static readonly JsonSerializerOptions readable = new() { WriteIndented = true };

    public static Verb Verb { get; } =
        new("sample", "sample", "ใส่หน่วยงานสมมุติในฐานข้อมูลที่ยังว่าง พร้อมบัญชีทดลองของทุกบทบาท", [], Files: 0, line => Load(line).GetAwaiter().GetResult());

    private static async Task<object> Load(VerbLine line)
    {
        var sample = JsonNode.Parse(await File.ReadAllBytesAsync(Path.Combine(folder, "agency.json")))!;
        var (code, today) = ((string)sample["code"]!, (string)sample["today"]!);
        await using var site = Site.Build(new Dictionary<string, string?> { [clockSetting] = today });
        await Readiness.Check(site.Services);
        if (await IsInUse(site.Services))
        {
            line.Say("มีหน่วยงานอยู่แล้ว จึงไม่ใส่ตัวอย่างซ้ำ หากลืมรหัสผ่าน ให้เรียก sujarit password --account อีเมล เพื่อตั้งรหัสผ่านใหม่");
            return new { loaded = false, agency = (string?)null, today = (string?)null };
        }

        // First, so that a site opened on a sample cut short stands on the same day.
        await KeepDay(SiteSettings.Folder(site.Configuration), today);
        line.Say("บัญชีทดลองของหน่วยงานสมมุติ รหัสผ่านแสดงครั้งนี้ครั้งเดียว");
        foreach (var module in Site.Modules)
        {
            await using var scope = site.Services.CreateAsyncScope();
            if (await scope.ServiceProvider.GetRequiredService<Agencies>().Of(code) is { } agency)
            {
                scope.ServiceProvider.GetRequiredService<Visit>().Enter(agency);
            }

            await module.LoadSample(scope.ServiceProvider, new SampleFolder(folder, line.Say));
        }

        return new { loaded = true, agency = code, today };
    }

    private static async Task<bool> IsInUse(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<Agencies>().Any();
    }

    private static async Task KeepDay(string data, string today)
    {
        var place = Path.Combine(data, "site.json");
        JsonNode? kept;
        try
        {
            kept = File.Exists(place) ? JsonNode.Parse(await File.ReadAllBytesAsync(place)) : new JsonObject();
        }
        catch (JsonException broken)
        {
            throw new UnreadableException($"อ่าน {place} ไม่ได้ โปรดแก้ให้เป็น JSON ที่ถูกต้อง ({broken.Message})", broken);
        }

        kept!["Clock"] = new JsonObject { ["Today"] = today };
        await File.WriteAllTextAsync(place, kept.ToJsonString(readable) + "\n");
    }
}
