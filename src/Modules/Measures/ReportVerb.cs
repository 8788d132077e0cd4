using System.Globalization;
using System.Security.Cryptography;
using Sujarit.Assessment.Contracts;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel;
using Sujarit.Measures.Import;
using Sujarit.Measures.Papers;
using Sujarit.Measures.Reports;
using Sujarit.Platform.Commands;

namespace Sujarit.Measures;

/// <summary>Writes the yearly report anew, in the official form.</summary>
internal static class ReportVerb
{
    public static Verb Verb { get; } =
        new(
            "report",
            "report (--agency รหัส --year ปี | --from ไฟล์) --out ไฟล์.docx|.pdf [--round 6|12] [--parts memo,result,measures,actions,items] [--columns steps,period,owners,summary,outcomes,recommendations,monitoring]",
            "จัดทำรายงานผลการดำเนินการฯ พร้อมบันทึกข้อความ ตามแบบราชการ เป็น DOCX หรือ PDF",
            ["agency", "year", "from", "out", "round", "parts", "columns"],
            Files: 0,
            Write
        );

    private static Written Write(VerbLine line)
    {
        var path = line.Required("out");
        var isPdf = Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".docx" => false,
            ".pdf" => true,
            _ => throw new UsageException("--out ต้องลงท้ายด้วย .docx หรือ .pdf"),
        };
        var parts = line["parts"] is { } named ? Flags<ReportParts>("parts", named) : ReportParts.All;
        var columns = line["columns"] is { } wanted ? Flags<MeasureColumns>("columns", wanted) : (MeasureColumns?)null;
        var report = ReportPaper.Only(Content(line), parts);
        if (line["round"] is { } round)
        {
            report = report with { Round = round is "6" or "12" ? int.Parse(round, CultureInfo.InvariantCulture) : throw new UsageException("--round ต้องเป็น 6 หรือ 12") };
        }

        var paper = ReportPaper.Print(report, RulesOf(report), columns);
        var pages = Save(paper, path, isPdf);
        using var written = File.OpenRead(path);
        return new Written(
            path,
            isPdf ? "pdf" : "docx",
            Convert.ToHexStringLower(SHA256.HashData(written)),
            pages,
            report.Measures.Count,
            report.Actions.Count,
            report.Items.Count,
            report.Findings.Count
        );
    }

    private static Report Content(VerbLine line)
    {
        if (line["from"] is { } from)
        {
            return line["agency"] is null && line["year"] is null ? Read(from) : throw new UsageException("ใช้ --from หรือ --agency กับ --year อย่างใดอย่างหนึ่ง");
        }

        var agency = line.Required("agency");
        var year = line.Required("year");
        return FiscalYear.TryRead(year, out var wanted) ? Read(AgencyFolder.ReportOf(agency, wanted)) : throw new UsageException($"“{year}” ไม่ใช่ปี พ.ศ.");
    }

    /// <summary>A report from a file: what import-report printed, or any paper it reads.</summary>
    private static Report Read(string path) =>
        Path.GetExtension(path).Equals(".json", StringComparison.OrdinalIgnoreCase) ? ReportFile.Read(path) : ReportReader.Read(DocumentReader.Read(path), Rulebooks.BesideProgram);

    private static Rulebook? RulesOf(Report report)
    {
        var shelf = Rulebooks.BesideProgram;
        return report.FiscalYear is { } year && year >= shelf.Years[0] ? shelf.Of(year) : null;
    }

    private static int? Save(Document paper, string path, bool isPdf)
    {
        using var docx = new MemoryStream();
        new DocxWriter().Write(paper, docx);
        docx.Position = 0;
        try
        {
            if (!isPdf)
            {
                File.WriteAllBytes(path, docx.ToArray());
                return null;
            }

            using var pdf = new MemoryStream();
            PrintPdf(docx, pdf).GetAwaiter().GetResult();
            File.WriteAllBytes(path, pdf.ToArray());
            return PdfPages.Count(pdf.ToArray());
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableException($"เขียนไฟล์ {path} ไม่ได้ โปรดตรวจสอบโฟลเดอร์และสิทธิ์การเขียน", refused);
        }
    }

    private static async Task PrintPdf(Stream docx, Stream pdf)
    {
        await using var printer = new PdfPrinter(workers: 1);
        await printer.Print(docx, pdf);
    }

    private static TFlags Flags<TFlags>(string option, string names)
        where TFlags : struct, Enum
    {
        var words = names.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var known = words.Length > 0 && words.All(word => !char.IsDigit(word[0]) && Enum.TryParse<TFlags>(word, ignoreCase: true, out _));
        return known ? Enum.Parse<TFlags>(names, ignoreCase: true) : throw new UsageException($"--{option} ไม่รู้จัก “{names}”");
    }

    private sealed record Written(string Out, string Format, string Sha256, int? Pages, int Measures, int Actions, int Items, int Findings);
}
