using System.Text.Json;
using Sujarit.Assessment.Contracts;
using Sujarit.Kernel;
using Sujarit.Measures.Reports;
using Sujarit.Platform.Commands;

namespace Sujarit.Measures;

/// <summary>A report as import-report prints it, read back.</summary>
internal static class ReportFile
{
    private const long largest = 20_000_000;

    /// <summary>Reads the file.</summary>
    /// <exception cref="UnreadableException">It is missing, too large, or not what import-report prints.</exception>
    public static Report Read(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            if (file.Length > largest)
            {
                throw new UnreadableException("ไฟล์ใหญ่เกินไป รายงานหนึ่งฉบับไม่ควรเกิน 20 เมกะไบต์");
            }

            using var json = JsonDocument.Parse(file);
            RefuseGaps(json.RootElement, "$");
            var report = json.Deserialize<Report>(AnswerJson.Options) ?? throw new JsonException();
            RefuseWhatNoReportHas(report);
            // A measure without a number has the one of its place.
            return report with { Measures = [.. report.Measures.Select((measure, at) => measure.No > 0 ? measure : measure with { No = at + 1 })] };
        }
        catch (JsonException broken)
        {
            throw new UnreadableException($"ไฟล์ {path} ไม่ใช่ JSON ที่คำสั่ง import-report ให้ไว้ โปรดตรวจสอบ {broken.Path?.TrimStart('$', '.') ?? ""}", broken);
        }
        catch (Exception missing) when (missing is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableException($"เปิดไฟล์ {path} ไม่ได้ โปรดตรวจสอบชื่อและสิทธิ์การอ่าน", missing);
        }
    }

    // What a report cannot say would be printed and not read back.
    private static void RefuseWhatNoReportHas(Report report)
    {
        var shelf = Rulebooks.BesideProgram;
        var indicators = shelf.Of(shelf.Years[^1]).Indicators.Select(indicator => indicator.Code).ToHashSet();
        (bool Holds, string Place)[] rules =
        [
            (report.Round is null or 6 or 12, "round"),
            (report.Result.Total is null or (>= 0 and <= 100), "result.total"),
            (report.Result.Tools.All(tool => shelf.ToolCodes.Contains(tool.Key) && tool.Value is >= 0 and <= 100), "result.tools"),
            (report.Result.Indicators.All(indicator => indicators.Contains(indicator.Key) && indicator.Value is >= 0 and <= 100), "result.indicators"),
            (report.Measures.All(measure => measure.No is >= 0 and < 1000), "measures.no"),
            (report.Actions.All(action => action.Indicator is null or "" || indicators.Contains(action.Indicator)), "actions.indicator"),
            (report.Actions.All(action => action.Score is null or (>= 0 and <= 100)), "actions.score"),
            (report.Items.All(item => ItemCode.Read(item.Code) == item.Code), "items.code"),
        ];
        if (rules.FirstOrDefault(rule => !rule.Holds) is { Place: { } wrong })
        {
            throw new UnreadableException($"ค่าของ {wrong} ใช้ไม่ได้ โปรดแก้ไขให้ตรงกับที่คำสั่ง import-report ให้ไว้");
        }
    }

    // The serializer lets a null into a list of texts; no list of a report may hold one.
    private static void RefuseGaps(JsonElement element, string path)
    {
        if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (var property in element.EnumerateObject())
            {
                RefuseGaps(property.Value, $"{path}.{property.Name}");
            }
        }
        else if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var (index, entry) in element.EnumerateArray().Index())
            {
                var place = $"{path}[{index}]";
                RefuseGaps(entry.ValueKind == JsonValueKind.Null ? throw new JsonException("null", place, null, null) : entry, place);
            }
        }
    }
}
