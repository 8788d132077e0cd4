using Sujarit.Assessment.Contracts;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel;
using Sujarit.Kernel.Thai;
using Sujarit.Measures.Doing;
using Sujarit.Measures.Filing;
using Sujarit.Measures.Import;
using Sujarit.Measures.Links;
using Sujarit.Measures.Papers;
using Sujarit.Measures.Planning;
using Sujarit.Measures.Plans;
using Sujarit.Measures.Publishing;
using Sujarit.Measures.Reports;
using Sujarit.Measures.Rounds;
using Sujarit.Organizations.Contracts;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Files;
using Sujarit.Platform.Modules;

namespace Sujarit.Measures;

/// <summary>
/// The works of an invented agency: every report of its folder is filed; years that are over are finished and their report is published, the one
/// it is now is under way and its plan is published. Without PDF: the sample is there within seconds, LibreOffice or not.
/// </summary>
internal sealed class MeasuresSample(
    AppDb db, FileShelf shelf, ReportFiling filing, ReportPublishing publishing, SamplePlan plan, SampleRounds rounds, SampleTalk talk, Staff staff, TimeProvider clock
)
{
    public async Task Load(SampleFolder sample)
    {
        foreach (var path in Directory.GetFiles(sample.Path, "report-*.docx").Order(StringComparer.Ordinal))
        {
            var report = ReportReader.Read(DocumentReader.Read(path), Rulebooks.BesideProgram);
            if (report.FiscalYear is not { } year)
            {
                continue;
            }

            await (year < FiscalYear.Of(clock) ? Over(year, report, path) : UnderWay(sample, year, report));
        }
    }

    private async Task Over(FiscalYear year, Report report, string path)
    {
        foreach (var measure in await Filed(year, report, await Keep(path)))
        {
            measure.Finish(measure.Summary, measure.Outcomes, measure.Recommendations);
        }

        await db.SaveChangesAsync();
        await publishing.Publish(year, new PaperChoice(ReportParts.All, null, null), withPdf: false, CancellationToken.None, await Officer());
        await db.SaveChangesAsync();
    }

    private async Task UnderWay(SampleFolder sample, FiscalYear year, Report report)
    {
        var measures = await Filed(year, report with { Memo = null }, original: null);
        measures.ForEach(Live);
        await plan.Begin(sample, year, measures);
        Prove(year, measures);
        await db.SaveChangesAsync();
        foreach (var taken in await plan.Take(year))
        {
            Live(taken);
        }

        await db.SaveChangesAsync();
        await rounds.Load(year);
        await plan.Publish(year, await Officer());
        if (measures.MinBy(measure => measure.Order) is { } first)
        {
            await talk.Load(first);
        }
    }

    private async Task<string> Officer() => (await staff.People()).First(person => person.Roles!.Contains(Role.ItaOfficer)).Name;

    // Scores come from the results of the folder, which are right where a paper is not.
    private async Task<List<Measure>> Filed(FiscalYear year, Report report, StoredFile? original)
    {
        await filing.Into(year, report, FilingWay.Add, withResult: false, original);
        return [.. db.Set<Measure>().Local.Where(measure => measure.Year == year)];
    }

    // In a year under way what was done stands as told at its time; the summing up comes at the end.
    private void Live(Measure measure)
    {
        var hand = Hands.Of(db, clock);
        foreach (var text in measure.Summary.ToList())
        {
            var told = ThaiDate.Find(text).Select(date => date.Span.Last).FirstOrDefault(day => day >= measure.Year.FirstDay && day <= hand.Today, hand.Today.AddDays(-7));
            db.Add(measure.Report(new Telling(told, text, ProgressStatus.InProgress, HasEvidence: false, WithoutEvidence: null), hand));
        }

        measure.SumUp([], measure.Outcomes, measure.Recommendations);
    }

    // One page of the web bears out two measures.
    private void Prove(FiscalYear year, IEnumerable<Measure> measures)
    {
        var hand = Hands.Of(db, clock);
        var piece = Evidence.At(year, "https://thansujarit.example/no-gift-policy", "ประกาศนโยบายไม่รับของขวัญบนเว็บไซต์ของหน่วยงาน", hand);
        piece.Date(year.FirstDay.AddMonths(2));
        db.AddRange(piece, LinkWatch.Over(piece, hand.At));
        db.AddRange(measures.Take(2).Select(measure => piece.Prove(measure, hand)));
    }

    private async Task<StoredFile> Keep(string path)
    {
        await using var content = File.OpenRead(path);
        return await shelf.Keep(content, Path.GetFileName(path));
    }
}
