using System.Diagnostics;
using System.Globalization;
using Sujarit.Assessment.Contracts;
using Sujarit.Documents.Contracts;
using Sujarit.Measures.Import;

namespace Sujarit.Bench;

/// <summary>What takes whole processes is timed by the clock, run by run.</summary>
internal static class Stopwatches
{
    private const int runs = 5;

    /// <summary>A verb from its start to its end, and a program that only prints beside it, turn by turn.</summary>
    public static void Start()
    {
        var hello = new List<double>();
        var score = new List<double>();
        var import = new List<double>();
        var proofread = new List<double>();
        var sujarit = Project.Built("Web", "sujarit.dll");
        for (var run = 0; run <= runs; run++)
        {
            hello.Add(Time(Project.Built("Hello", "Sujarit.Hello.dll")));
            score.Add(Time(sujarit, "score", "--year", "2567", "--input", Project.Sample("scores-2567.json")));
            import.Add(Time(sujarit, "import-report", Project.Sample("report-2567.docx")));
            proofread.Add(Time(sujarit, "proofread", Project.LongestReport()));
        }

        // The first turn fills the machine's file cache.
        Tell("start: hello world", hello[1..], hello[1..]);
        Tell("start: sujarit score", score[1..], hello[1..]);
        Tell("start: sujarit import-report", import[1..], hello[1..]);
        Tell("start: sujarit proofread", proofread[1..], hello[1..]);
    }

    /// <summary>The sample and a full plan as PDF through LibreOffice; the first run starts LibreOffice's profile.</summary>
    public static async Task Pdf()
    {
        await using var printer = new PdfPrinter(workers: 1);
        if (!printer.IsReady)
        {
            Console.WriteLine("report: PDF – LibreOffice is not installed");
            return;
        }

        var shelf = Rulebooks.In(Path.Combine(Project.Root, "rules"));
        var report = ReportReader.Read(DocumentReader.Read(Project.Sample("report-2567.docx")), shelf);
        var plan = FullPlan.Made();
        var reports = new List<double>();
        var plans = new List<double>();
        for (var run = 0; run < runs; run++)
        {
            reports.Add(await Time(printer, () => ReportBenchmarks.Print(report, shelf)));
            plans.Add(await Time(printer, () => FullPlan.Print(plan)));
        }

        Tell("report: the sample as PDF", reports, reports);
        Tell("plan: 20 measures as PDF", plans, reports);
    }

    private static async Task<double> Time(PdfPrinter printer, Func<MemoryStream> print)
    {
        var watch = Stopwatch.StartNew();
        using var docx = print();
        using var pdf = new MemoryStream();
        await printer.Print(docx, pdf);
        return watch.Elapsed.TotalMilliseconds;
    }

    private static double Time(string program, params string[] words)
    {
        var watch = Stopwatch.StartNew();
        using var running = Process.Start(new ProcessStartInfo("dotnet", [program, .. words]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        running.StandardOutput.ReadToEnd();
        running.WaitForExit();
        return running.ExitCode == 0 ? watch.Elapsed.TotalMilliseconds : throw new InvalidOperationException($"{program} ended with {running.ExitCode}");
    }

    private static void Tell(string name, List<double> taken, List<double> beside)
    {
        var each = string.Join(' ', taken.Select(time => time.ToString("N0", CultureInfo.InvariantCulture)));
        var ratio = Median(taken) / Median(beside);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-32} median {Median(taken),6:N0} ms  ratio {ratio:N2}  ({each})"));
    }

    private static double Median(List<double> taken) => taken.Order().ElementAt(taken.Count / 2);
}
