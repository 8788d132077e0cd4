using System.Runtime.CompilerServices;
using Sujarit.Assessment.Contracts;
using Sujarit.Documents.Contracts;
using Sujarit.Measures.Import;
using Sujarit.Measures.Papers;
using Sujarit.Measures.Reports;

namespace Sujarit.Modules.Measures;

/// <summary>The invented papers of the project, each written without looking at the reader; samples/README.md describes them.</summary>
internal static class Samples
{
    private static readonly Lazy<IReadOnlyDictionary<string, string>> savedAgain = new(() => Office.SaveAgain(PrintAll()));

    public static IReadOnlyList<string> Names { get; } =
        [
            .. Directory.GetFiles(Root("shapes")).Concat(Directory.GetFiles(Root("thansujarit"), "report-*")).Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal)!,
        ];

    public static Document Open(string name) => DocumentReader.Read(PathOf(name));

    public static byte[] BytesOf(string name) => File.ReadAllBytes(PathOf(name));

    public static Report Read(string name) => Read(Open(name));

    public static Report Read(Document paper) => ReportReader.Read(paper, Rulebooks.BesideProgram);

    /// <summary>What a perfect reader finds in a sample.</summary>
    public static string Answer(string name) => Path.Combine(Here(), "samples-expected", name + ".json");

    /// <summary>Prints a report anew as DOCX.</summary>
    public static string Print(Report report, string path)
    {
        using var docx = File.Create(path);
        var rules = report.FiscalYear is { } year ? Rulebooks.BesideProgram.Of(year) : null;
        new DocxWriter().Write(ReportPaper.Print(report, rules), docx);
        return path;
    }

    /// <summary>A sample printed anew and saved again by LibreOffice, which is started once for all of them.</summary>
    public static string SavedAgain(string name) => savedAgain.Value[name];

    public static string PathOf(string name) =>
        Directory.GetFiles(Root("shapes"), name + ".*").Concat(Directory.GetFiles(Root("thansujarit"), name + ".*")).Single();

    private static IReadOnlyList<string> PrintAll()
    {
        var folder = Directory.CreateTempSubdirectory("sujarit-test-samples-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        return [.. Names.Select(name => Print(Read(name), Path.Combine(folder, name + ".docx")))];
    }

    private static string Root(string folder) => Path.GetFullPath(Path.Combine(Here(), "../../../samples", folder));

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
