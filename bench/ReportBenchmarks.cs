using BenchmarkDotNet.Attributes;
using Sujarit.Assessment.Contracts;
using Sujarit.Documents.Contracts;
using Sujarit.Measures.Import;
using Sujarit.Measures.Papers;
using Sujarit.Measures.Plans;
using Sujarit.Measures.Proofreading;
using Sujarit.Measures.Reports;

namespace Sujarit.Bench;

/// <summary>Reports read and written, everything warm.</summary>
public class ReportBenchmarks
{
    private readonly string longest = Project.LongestReport();
    private readonly string sample = Project.Sample("report-2567.docx");
    private Rulebooks shelf = null!;
    private Report report = null!;
    private PlannedYear plan = null!;

    [GlobalSetup]
    public void Prepare()
    {
        shelf = Rulebooks.In(Path.Combine(Project.Root, "rules"));
        report = Read(sample);
        plan = FullPlan.Made();
        Console.WriteLine($"// longest report: {Path.GetExtension(longest)}, {new FileInfo(longest).Length:N0} bytes; sample: {report.Items.Count} items");
    }

    [Benchmark(Description = "import-report: the longest report")]
    public int Longest() => Read(longest).Measures.Count;

    [Benchmark(Description = "import-report: the sample, DOCX of 35 items")]
    public int Sample() => Read(sample).Items.Count;

    [Benchmark(Description = "proofread: the longest report")]
    public int Proofread() => PaperProof.Read(DocumentReader.Read(longest), new ProofTerms(), shelf).Count;

    [Benchmark(Description = "report: the sample as DOCX")]
    public long Docx() => Print(report, shelf).Length;

    [Benchmark(Description = "plan: seven themes and 20 measures as DOCX")]
    public long Plan() => FullPlan.Print(plan).Length;

    internal static MemoryStream Print(Report report, Rulebooks shelf)
    {
        var docx = new MemoryStream();
        new DocxWriter().Write(ReportPaper.Print(report, shelf.Of(report.FiscalYear!.Value)), docx);
        docx.Position = 0;
        return docx;
    }

    private Report Read(string path) => ReportReader.Read(DocumentReader.Read(path), shelf);
}
