using System.Runtime.CompilerServices;
using Sujarit.Assessment.Contracts;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel;
using Sujarit.Measures.Proofreading;
using Sujarit.Measures.Reports;

namespace Sujarit.Modules.Measures.Proofreading;

/// <summary>The invented papers with nothing wrong, and copies of them in which one thing was spoiled.</summary>
internal static class CleanPapers
{
    private const string village = "องค์การบริหารส่วนตำบลทุ่งรวงทอง";
    private const string town = "เทศบาลเมืองสวนหลวงสมมุติ";

    public static IReadOnlyList<string> Names { get; } = [.. Directory.GetFiles(Folder()).Select(Path.GetFileName).Order(StringComparer.Ordinal)!];

    public static Document Open(string name) => DocumentReader.Read(Path.Combine(Folder(), name));

    public static ProofTerms Terms(string name) =>
        new() { Agency = name == "plan.html" ? town : village, Year = new FiscalYear(name == "plan.html" ? 2568 : 2567) };

    public static IReadOnlyList<Finding> Proof(Document paper, ProofTerms terms) => PaperProof.Read(paper, terms, Rulebooks.BesideProgram);

    /// <summary>The paper with every such text changed; fails where the text does not stand in it.</summary>
    public static Document Spoil(Document paper, string from, string to)
    {
        var spoiled = 0;
        Paragraph Change(Paragraph paragraph)
        {
            spoiled += paragraph.Text.Contains(from, StringComparison.Ordinal) ? 1 : 0;
            return paragraph with { Text = paragraph.Text.Replace(from, to, StringComparison.Ordinal) };
        }

        Row ChangeRow(Row row) => row with { Cells = [.. row.Cells.Select(cell => cell with { Paragraphs = [.. cell.Paragraphs.Select(Change)] })] };
        Block ChangeBlock(Block block) => block is Table table ? table with { Rows = [.. table.Rows.Select(ChangeRow)] } : block is Paragraph paragraph ? Change(paragraph) : block;

        var changed = paper with { Blocks = [.. paper.Blocks.Select(ChangeBlock)] };
        Assert.True(spoiled > 0, $"“{from}” does not stand in the paper.");
        return changed;
    }

    private static string Folder([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../../samples/clean"));
}
