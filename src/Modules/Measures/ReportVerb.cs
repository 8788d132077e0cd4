using System.Globalization;
using System.Security.Cryptography;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Assessment.Contracts;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel;
using Sujarit.Measures.Filing;
using Sujarit.Measures.Import;
using Sujarit.Measures.Papers;
using Sujarit.Measures.Publishing;
using Sujarit.Measures.Reports;
using Sujarit.Organizations.Contracts;
using Sujarit.Platform.Access;
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
        if (!FiscalYear.TryRead(year, out var wanted))
        {
            throw new UsageException($"“{year}” ไม่ใช่ปี พ.ศ.");
        }

        // Before anything is installed the invented agency beside the program can be printed.
        return line.HasInstallation ? Kept(line.Services, agency, wanted).GetAwaiter().GetResult() : Read(AgencyFolder.ReportOf(agency, wanted));
    }

    /// <summary>The report of an agency of the installation, as its works tell it now.</summary>
    private static async Task<Report> Kept(IServiceProvider services, string code, FiscalYear year)
    {
        await using var scope = services.CreateAsyncScope();
        var agency = await scope.ServiceProvider.GetRequiredService<Agencies>().Of(code) ?? throw new UnreadableException($"ไม่พบหน่วยงานรหัส “{code}”");
        scope.ServiceProvider.GetRequiredService<Visit>().Enter(agency);
        var composed = await scope.ServiceProvider.GetRequiredService<YearReport>().Of(year)
            ?? throw new UnreadableException($"หน่วยงานรหัส “{code}” ไม่มีรายงานของปีงบประมาณ พ.ศ. {year}");
        return YearPaper.Of(composed.Report, composed.Rules, new PaperChoice(ReportParts.All, null, null)).Report;
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
        var print = new PrintedPaper(path, paper);
        try
        {
            var content = isPdf ? Pdf(print).GetAwaiter().GetResult() : print.Docx();
            File.WriteAllBytes(path, content);
            return isPdf ? PdfPages.Count(content) : null;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableException($"เขียนไฟล์ {path} ไม่ได้ โปรดตรวจสอบโฟลเดอร์และสิทธิ์การเขียน", refused);
        }
    }

    private static async Task<byte[]> Pdf(PrintedPaper paper)
    {
        await using var printer = new PdfPrinter(workers: 1);
        return await paper.Pdf(printer);
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
