using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Sujarit.Bench;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;

if (args is ["pages"])
{
    await PageLoad.Run();
    return 0;
}

if (args is ["today"])
{
    await TodayLoad.Run();
    return 0;
}

if (args is ["search"])
{
    await SearchLoad.Run();
    return 0;
}

if (args is ["pdf"])
{
    await Stopwatches.Pdf();
    return 0;
}

// BenchmarkDotNet 0.14 knows no .NET 10 to build a process of its own for; in this process it measures the same code.
var config = DefaultConfig.Instance
    .AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance))
    .AddDiagnoser(MemoryDiagnoser.Default)
    .WithArtifactsPath(Path.Combine(Project.Root, "artifacts", "bench"));

var summaries = BenchmarkSwitcher.FromTypes([typeof(ScoreBenchmarks), typeof(ReportBenchmarks)])
    .Run(args.Length > 0 ? args : ["--filter", "*"], config);

if (args.Length == 0)
{
    Console.WriteLine();
    Stopwatches.Start();
    await Stopwatches.Pdf();
}

return summaries.Any(summary => summary.HasCriticalValidationErrors) ? 1 : 0;
