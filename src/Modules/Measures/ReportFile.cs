using System.Text.Json;
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
                throw new UnreadableException("แฟ้มใหญ่เกินไป รายงานหนึ่งฉบับไม่ควรเกิน 20 เมกะไบต์");
            }

            using var json = JsonDocument.Parse(file);
            RefuseGaps(json.RootElement, "$");
            return json.Deserialize<Report>(AnswerJson.Options) ?? throw new JsonException();
        }
        catch (JsonException broken)
        {
            throw new UnreadableException($"แฟ้ม {path} ไม่ใช่ผลของคำสั่ง import-report (ผิดที่ {broken.Path ?? "ต้นแฟ้ม"})", broken);
        }
        catch (Exception missing) when (missing is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableException($"เปิดแฟ้ม {path} ไม่ได้ โปรดตรวจสอบชื่อและสิทธิ์การอ่าน", missing);
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
