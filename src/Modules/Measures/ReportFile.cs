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
            return file.Length <= largest
                ? JsonSerializer.Deserialize<Report>(file, AnswerJson.Options) ?? throw new JsonException()
                : throw new UnreadableException("แฟ้มใหญ่เกินไป รายงานหนึ่งฉบับไม่ควรเกิน 20 เมกะไบต์");
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
}
