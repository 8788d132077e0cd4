using System.Text.RegularExpressions;
using Sujarit.Assessment.Contracts;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel;
using Sujarit.Measures.Proofreading;
using Sujarit.Measures.Reports;

namespace Sujarit.Measures.Import;

/// <summary>
/// Reads a report that some office has published. Tables are known by the words over their columns, in any order; whatever finds no
/// place goes to <see cref="Report.Unplaced"/>.
/// </summary>
internal sealed class ReportReader
{
    private readonly Draft draft = new();
    private readonly List<string> contradictions = [];
    private readonly Document document;
    private readonly Rulebook? rules;
    private readonly ActionTable actions;
    private readonly ItemTable items;
    private readonly MeasureTable measures;
    private readonly MemoReader memo;
    private readonly Narrative narrative;
    private readonly IndicatorNarrative indicators;
    private readonly LooseScores looseScores;
    private readonly IReadOnlyDictionary<string, string> names;
    private readonly HashSet<string> levels;
    private TableShape shape = TableShape.Unknown;

    private readonly string? own;

    private ReportReader(Document document, string? own, FiscalYear? year, Rulebooks shelf)
    {
        this.document = document;
        this.own = own;
        Year = year;
        rules = year is { } known && known >= shelf.Years[0] ? shelf.Of(known) : null;
        names = IndicatorNames.Of(rules ?? shelf.Of(shelf.Years[^1]));
        levels = [.. shelf.Years.SelectMany(known => shelf.Of(known).Levels.Levels).Select(level => level.Name)];
        measures = new MeasureTable(draft);
        actions = new ActionTable(draft, names);
        items = new ItemTable(draft);
        memo = new MemoReader(draft);
        narrative = new Narrative(draft);
        indicators = new IndicatorNarrative(draft);
        looseScores = new LooseScores(draft, names, levels);
    }

    private FiscalYear? Year { get; }

    /// <summary>Reads the report on a paper.</summary>
    /// <param name="document">The paper.</param>
    /// <param name="shelf">The rulebooks, for the names of indicators and levels and for what is wrong with the report.</param>
    /// <param name="own">The full name of the agency it is of; null for the one named most often.</param>
    /// <param name="year">The fiscal year it is on; null for the one it says.</param>
    /// <param name="told">Told how many of the tables are read; null for nobody.</param>
    public static Report Read(Document document, Rulebooks shelf, string? own = null, FiscalYear? year = null, IProgress<ReadingStep>? told = null)
    {
        try
        {
            return new ReportReader(document, own, year ?? PrintedYear.Of(PaperText.Lines(document)), shelf).Read(told);
        }
        catch (RegexMatchTimeoutException tangled)
        {
            throw new UnreadableException("ข้อความในไฟล์ซับซ้อนผิดปกติ อ่านไม่สำเร็จ โปรดตรวจว่าเป็นรายงานจริง", tangled);
        }
    }

    private Report Read(IProgress<ReadingStep>? told)
    {
        var (tables, all) = (0, document.Blocks.OfType<Table>().Count());
        foreach (var block in document.Blocks)
        {
            switch (block)
            {
                case Paragraph paragraph:
                    Take(paragraph);
                    break;
                case Table table:
                    told?.Report(new ReadingStep(ReadingUnit.Tables, tables++, all));
                    Take(new Grid(table));
                    break;
            }
        }

        memo.End();
        indicators.End();
        var texts = PaperText.Of(document);
        var agencies = new AgencyNames(texts, own, document.HasOnlyLines);
        var report = new Report
        {
            Agency = PlaceNames.Of(agencies.Own, draft.Lines),
            FiscalYear = Year,
            Round = PrintedYear.RoundOf(PaperText.Lines(document)),
            Result = ResultFacts.Of(draft, rules, levels),
            Measures = [.. draft.Measures.Select(measure => measure.Done())],
            Actions = [.. draft.Actions],
            Items = [.. draft.Items],
            Memo = draft.Memo,
            Unplaced = [.. draft.Unplaced],
        };
        return report with { Findings = [.. draft.Findings, .. Proofreader.Read(report, new PaperFacts(texts, agencies, rules, draft.ToolsOverActions, contradictions))] };
    }

    private void Take(Paragraph paragraph)
    {
        var text = Points.Tidy(paragraph.Text);
        if (text.Length == 0)
        {
            return;
        }

        draft.Lines.Add(text);
        if (MemoReader.Begins(text))
        {
            memo.End();
            memo.Begin();
            narrative.Leave();
        }
        else if (memo.IsOpen && IsOtherTitle(paragraph, text))
        {
            memo.End();
        }
        else if (memo.IsOpen && paragraph.Text.Split('\n').All(memo.Read))
        {
            return;
        }

        draft.ToolInForce = ToolHeading.After(text, draft.ToolInForce);
        // Lines of a table say nothing of what they belong to.
        var isProse = !document.HasOnlyLines && (!memo.IsOpen || narrative.IsTelling || text.StartsWith("มาตรการที่", StringComparison.Ordinal));
        if (!isProse || (!narrative.Read(paragraph) && !indicators.Read(paragraph)))
        {
            draft.Leave(paragraph.Where, text);
        }
    }

    private bool IsOtherTitle(Paragraph paragraph, string text) =>
        paragraph.Style is ParagraphStyle.Title or ParagraphStyle.Heading1
        || (memo.HasSigners && PrintedYear.IsTitle(text) && !text.StartsWith("เรื่อง", StringComparison.Ordinal));

    private void Take(Grid grid)
    {
        narrative.Leave();
        indicators.End();
        var first = FirstHeading(grid);
        var heading = first < 0 ? new Heading(0, [], []) : Heading.Read(grid, first);
        for (var row = 0; row < first; row++)
        {
            TakeLoose(grid, row);
        }

        shape = heading.Rows > 0 ? TableShape.Of(heading) : TableShape.Without(grid, shape);
        if (shape.Kind == TableKind.Scores)
        {
            new ScoreTable(draft, names, levels).Read(grid, Math.Max(0, first) + heading.Rows, shape);
            return;
        }

        for (var row = Math.Max(0, first); row < grid.Rows; row++)
        {
            row += SkipHeading(grid, row);
            if (row < grid.Rows)
            {
                Take(grid, row);
            }
        }
    }

    // Titles may stand over the heading, in rows of the same table; a spreadsheet knows no other way.
    private static int FirstHeading(Grid grid) =>
        Enumerable.Range(0, Math.Min(12, grid.Rows)).FirstOrDefault(row => Heading.IsHeadingRow(grid, row, 2), -1);

    private int SkipHeading(Grid grid, int row)
    {
        var heading = Heading.Read(grid, row);
        if (heading.Rows == 0)
        {
            return 0;
        }

        var next = TableShape.Of(heading);
        shape = next.Kind == TableKind.Unknown ? shape : next;
        return heading.Rows;
    }

    private void Take(Grid grid, int row)
    {
        var texts = grid.Texts(row);
        var isCaption = texts.Count == 1 && grid.Columns > 2 && (grid.Table.Rows[row].Cells.Any(cell => cell.Columns > 2) || IsLoneHeading(grid, row, texts[0]));
        if (isCaption || shape.Kind is TableKind.Unknown or TableKind.Scores)
        {
            TakeLoose(grid, row);
            return;
        }

        switch (shape.Kind)
        {
            case TableKind.Measures:
                measures.Read(grid, row, shape);
                break;
            case TableKind.Actions:
                actions.Read(grid, row, shape, contradictions);
                draft.ToolsOverActions[draft.Actions.Count - 1] = draft.ToolInForce;
                break;
            default:
                items.Read(grid, row, shape, contradictions);
                break;
        }
    }

    private static bool IsLoneHeading(Grid grid, int row, string text) =>
        grid.Text(row, 0) == text && PointMark.Number(text) is null && ItemCode.Read(text) is null && IndicatorLabel.NumberIn(text) is null;

    // Word holds many a memo in a table without borders: there a label and what is written behind it are one line.
    private void TakeLoose(Grid grid, int row)
    {
        looseScores.Read(grid, row);
        var texts = grid.Texts(row);
        if (memo.IsOpen && texts.Count > 1 && grid.Table.Rows[row].Cells.All(cell => cell.Paragraphs.Count <= 1))
        {
            Take(new Paragraph(string.Join(' ', texts)) { Where = grid.Where(row) });
            return;
        }

        foreach (var cell in grid.Table.Rows[row].Cells)
        {
            foreach (var paragraph in cell.Paragraphs)
            {
                Take(paragraph with { Where = grid.Where(row) });
            }
        }
    }
}
