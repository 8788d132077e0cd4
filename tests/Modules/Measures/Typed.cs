using Sujarit.Assessment.Contracts;
using Sujarit.Documents.Contracts;
using Sujarit.Measures.Import;
using Sujarit.Measures.Reports;

namespace Sujarit.Modules.Measures;

/// <summary>Reports as a clerk might type them: cells parted by <c>|</c>, an empty line after a table.</summary>
internal static class Typed
{
    public static Report Report(params string[] lines) => ReportReader.Read(Paper(lines), Rulebooks.BesideProgram);

    public static Document Paper(params string[] lines)
    {
        using var folder = new Folder();
        var path = folder.File("typed.txt");
        File.WriteAllText(path, string.Join('\n', lines).Replace('|', '\t'));
        return DocumentReader.Read(path);
    }
}
