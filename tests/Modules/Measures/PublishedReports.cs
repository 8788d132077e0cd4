using System.Runtime.CompilerServices;
using Sujarit.Assessment.Contracts;
using Sujarit.Documents.Contracts;
using Sujarit.Measures.Import;
using Sujarit.Measures.Reports;

namespace Sujarit.Modules.Measures;

/// <summary>
/// Reports that real agencies have published. They are not ours to copy, so they lie outside the project: SUJARIT_REPORTS says where.
/// </summary>
internal static class PublishedReports
{
    /// <summary>The report whose file name begins so; the test is skipped, visibly, where the reports are absent.</summary>
    public static Report Read(string number) => ReportReader.Read(Open(number), Rulebooks.BesideProgram);

    public static Document Open(string number) => DocumentReader.Read(PathOf(number));

    public static string PathOf(string number)
    {
        var folder = Folder();
        Assert.SkipUnless(Directory.Exists(folder), $"No published reports at {folder}: set SUJARIT_REPORTS.");
        return Assert.Single(Directory.GetFiles(folder, number + "*.txt"));
    }

    private static string Folder([CallerFilePath] string here = "") =>
        Environment.GetEnvironmentVariable("SUJARIT_REPORTS") is { Length: > 0 } named
            ? named
            : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../../shared/reports"));
}
