using Sujarit.Assessment.Contracts;
using Sujarit.Documents.Contracts;
using Sujarit.Measures.Filing;
using Sujarit.Measures.Papers;
using Sujarit.Measures.Proofreading;
using Sujarit.Measures.Reports;
using Sujarit.Organizations.Contracts;

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
        var paper = Of(composed.Report, composed.Rules, choice, chain, composed.Last, composed.Staff);
        var late = composed.Report.FiscalYear is { } year && choice.Parts.HasFlag(ReportParts.Actions | ReportParts.Items) ? EntryYearCheck.Read(year, composed.Works) : [];
        return paper with { Report = paper.Report with { Findings = [.. paper.Report.Findings, .. late] } };
    }

    /// <summary>Puts a report on paper and proofreads it.</summary>
    /// <param name="report">What is reported.</param>
    /// <param name="rules">The rules of its year; null where there are none.</param>
    /// <param name="choice">What is printed of it.</param>
    /// <param name="chain">Who signed it up the chain; null where nobody did.</param>
    /// <param name="last">The report of the year before, to compare with; null where there is none.</param>
    /// <param name="staff">Who works at the agency now; null where not known.</param>
    public static YearPaper Of(Report report, Rulebook? rules, PaperChoice choice, IReadOnlyList<Block>? chain = null, Report? last = null, IReadOnlyList<PersonCard>? staff = null)
    {
        var chosen = choice.Of(report);
        var page = ReportPaper.Print(chosen, rules, choice.Columns, chain);
        var texts = PaperText.Of(page);
        var facts = new PaperFacts(texts, new AgencyNames(texts, chosen.Agency.Name), rules, new Dictionary<int, string?>(), []);
        return new YearPaper(chosen with { Findings = [.. Proofreader.Read(chosen, facts), .. PaperProof.OfOwn(texts, chosen, last, rules, staff ?? [])] }, page);
    }

    /// <summary>The paper as files are made of it.</summary>
    public PrintedPaper Print => new($"รายงานมาตรการ-{Report.FiscalYear}{(Report.Round is { } months ? $"-รอบ{months}เดือน" : "")}", Page);
}
