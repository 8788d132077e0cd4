using Sujarit.Assessment.Contracts;
using Sujarit.Assessment.Scores;
using Sujarit.Kernel;

namespace Sujarit.Assessment.Recording;

/// <summary>Every score a year's result can hold, parents before their children.</summary>
internal sealed class Outline
{
    private const int places = 4;

    private readonly Dictionary<string, OutlineRow> byCode;

    private Outline(Rulebook book)
    {
        Book = book;
        Rows = [new OutlineRow(FigureKind.Total, Figures.TotalCode, "คะแนนรวม", "คะแนนรวม", null), .. book.Tools.SelectMany(Below)];
        byCode = Rows.ToDictionary(row => row.Code);
    }

    public Rulebook Book { get; }

    public IReadOnlyList<OutlineRow> Rows { get; }

    public static Outline Of(Rulebook book) => new(book);

    public OutlineRow? Find(string code) => byCode.GetValueOrDefault(code);

    /// <summary>The row of a code.</summary>
    /// <exception cref="RuleBrokenException">The year has no such code.</exception>
    public OutlineRow Row(string code) =>
        Find(code) ?? throw new RuleBrokenException($"ไม่มีรหัส “{(code.Length > 20 ? code[..20] + "…" : code)}” ในหลักเกณฑ์ปีงบประมาณ พ.ศ. {Book.Year.BuddhistYear} โปรดเลือกจากรายการ");

    /// <summary>A score as the year allows it.</summary>
    /// <exception cref="RuleBrokenException">The score is none of this figure's.</exception>
    public decimal Allowed(OutlineRow row, decimal value)
    {
        if (value is < 0 or > 100)
        {
            throw new RuleBrokenException($"คะแนนของ{row.Label}ต้องอยู่ระหว่าง 0 ถึง 100 โปรดแก้ไข");
        }

        if (decimal.Round(value, places) != value)
        {
            throw new RuleBrokenException($"คะแนนของ{row.Label}มีทศนิยมเกิน {places} ตำแหน่ง โปรดปัดเศษก่อน");
        }

        if (row.Kind == FigureKind.Item && !Book.ItemScores.Contains(value))
        {
            throw new RuleBrokenException($"คะแนนของ{row.Label}เป็นได้เพียง {string.Join(" หรือ ", Book.ItemScores.Select(score => score.ToString("0.##", null)))} โปรดแก้ไข");
        }

        return value;
    }

    /// <summary>What an input gives for each row, in the order of the rows.</summary>
    public IEnumerable<(OutlineRow Row, decimal Value)> Given(ScoreInput input) =>
        Rows.Select(row => (Row: row, Value: Given(input, row)))
            .Where(given => given.Value is not null)
            .Select(given => (given.Row, decimal.Round(given.Value!.Value, places, MidpointRounding.AwayFromZero)));

    private static decimal? Given(ScoreInput input, OutlineRow row)
    {
        var group = row.Kind switch
        {
            FigureKind.Tool or FigureKind.Part => input.Tools,
            FigureKind.Indicator => input.Indicators,
            FigureKind.SubIndicator => input.SubIndicators,
            FigureKind.Item => input.Items,
            _ => null,
        };
        return group is null ? input.Total : group.TryGetValue(row.Code, out var value) ? value : null;
    }

    private IEnumerable<OutlineRow> Below(Tool tool) =>
        [
            new(FigureKind.Tool, tool.Code, tool.ShortName, tool.Name, Figures.TotalCode),
            .. tool.Parts.Select(part => new OutlineRow(FigureKind.Part, part.Code, part.ShortName, part.Name, tool.Code)),
            .. Book.Indicators.Where(indicator => indicator.Tool == tool.Code).SelectMany(Below),
        ];

    private IEnumerable<OutlineRow> Below(Indicator indicator) =>
        [
            new(FigureKind.Indicator, indicator.Code, $"ตัวชี้วัดที่ {indicator.Code}", indicator.Name, indicator.Tool),
            .. Book.SubIndicators.Where(sub => sub.Indicator == indicator.Code).SelectMany(Below),
        ];

    // A draft knows no item for sure, so none can be given a score.
    private IEnumerable<OutlineRow> Below(SubIndicator sub) =>
        [
            new(FigureKind.SubIndicator, sub.Code, $"ตัวชี้วัดย่อย {sub.Code}", sub.Name, sub.Indicator),
            .. Book.Items.Where(item => Book.ItemsScored && item.SubIndicator == sub.Code)
                .Select(item => new OutlineRow(FigureKind.Item, item.Code, $"ข้อ {item.Code}", item.Title, sub.Code)),
        ];
}
