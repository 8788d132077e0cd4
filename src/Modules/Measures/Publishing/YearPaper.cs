using Sujarit.Assessment.Contracts;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel;
using Sujarit.Measures.Filing;
using Sujarit.Measures.Papers;
using Sujarit.Measures.Proofreading;
using Sujarit.Measures.Reports;

namespace Sujarit.Measures.Publishing;

/// <summary>The year's report on paper: to be read, fetched and published.</summary>
/// <param name="Report">What is printed.</param>
/// <param name="Page">The paper.</param>
internal sealed record YearPaper(Report Report, Document Page)
{
    /// <summary>Puts the report of a year on paper and proofreads it, also against the year before.</summary>
    /// <param name="composed">The report with what it is made of.</param>
    /// <param name="choice">What is printed of it.</param>
    /// <param name="chain">Who signed it up the chain; null where nobody did.</param>
    public static YearPaper Of(YearReport.Composed composed, PaperChoice choice, IReadOnlyList<Block>? chain = null)
    {
        var paper = Of(composed.Report, composed.Rules, choice, chain, composed.Last);
        var late = composed.Report.FiscalYear is { } year && choice.Parts.HasFlag(ReportParts.Actions | ReportParts.Items) ? EntryYearCheck.Read(year, composed.Works) : [];
        return paper with { Report = paper.Report with { Findings = [.. paper.Report.Findings, .. late] } };
    }

    /// <summary>Puts a report on paper and proofreads it.</summary>
    /// <param name="report">What is reported.</param>
    /// <param name="rules">The rules of its year; null where there are none.</param>
    /// <param name="choice">What is printed of it.</param>
    /// <param name="chain">Who signed it up the chain; null where nobody did.</param>
    /// <param name="last">The report of the year before, to compare with; null where there is none.</param>
    public static YearPaper Of(Report report, Rulebook? rules, PaperChoice choice, IReadOnlyList<Block>? chain = null, Report? last = null)
    {
        var chosen = choice.Of(report);
        var page = ReportPaper.Print(chosen, rules, choice.Columns, chain);
        var texts = PaperText.Of(page);
        var facts = new PaperFacts(texts, new AgencyNames(texts, chosen.Agency.Name), rules, new Dictionary<int, string?>(), []);
        return new YearPaper(chosen with { Findings = [.. Proofreader.Read(chosen, facts), .. PaperProof.OfOwn(texts, chosen, last, rules)] }, page);
    }

    /// <summary>What the files are called, without their ending.</summary>
    public string FileName => $"รายงานมาตรการ-{Report.FiscalYear}{(Report.Round is { } months ? $"-รอบ{months}เดือน" : "")}";

    /// <summary>The Word file.</summary>
    public byte[] Docx()
    {
        using var docx = new MemoryStream();
        new DocxWriter().Write(Page, docx);
        return docx.ToArray();
    }

    /// <summary>The PDF file.</summary>
    /// <exception cref="RuleBrokenException">There is no LibreOffice, or it needs too long.</exception>
    public async Task<byte[]> Pdf(PdfPrinter printer, CancellationToken cancel)
    {
        using var docx = new MemoryStream(Docx(), writable: false);
        using var pdf = new MemoryStream();
        await printer.Print(docx, pdf, cancel);
        return pdf.ToArray();
    }
}
