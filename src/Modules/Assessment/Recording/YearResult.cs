using Sujarit.Assessment.Contracts;
using Sujarit.Assessment.Scores;
using Sujarit.Kernel;
using Sujarit.Platform.Data;

namespace Sujarit.Assessment.Recording;

/// <summary>What is known of an agency's result of one year, at any depth, and how it came to be known.</summary>
internal sealed class YearResult : AgencyRecord
{
    public const int LongestReason = 1000;

    private readonly List<YearFigure> figures = [];

    private YearResult()
    {
    }

    public FiscalYear Year { get; private set; }

    /// <summary>Where the figures were last taken from.</summary>
    public string Source { get; private set; } = "";

    /// <summary>The file they were taken from; null for none.</summary>
    public Guid? File { get; private set; }

    public DateTimeOffset RecordedAt { get; private set; }

    public string RecordedBy { get; private set; } = "";

    /// <summary>How many entries its history has. Every change of a figure adds one, so every change is a new version.</summary>
    public int Changes { get; private set; }

    public IReadOnlyList<YearFigure> Figures => figures;

    /// <summary>The entries added since it was read.</summary>
    internal List<ResultChange> History { get; } = [];

    /// <summary>A result of which nothing is known yet.</summary>
    public static YearResult Open(FiscalYear year, FiscalYear now) =>
        year > now
            ? throw new RuleBrokenException($"ยังไม่ถึงปีงบประมาณ พ.ศ. {year.BuddhistYear} โปรดเลือกปีงบประมาณ พ.ศ. {now.BuddhistYear} หรือก่อนหน้า")
            : new YearResult { Year = year };

    /// <summary>Takes over a whole result: what it does not hold is unknown from now on.</summary>
    public void Record(Outline outline, ScoreInput input, string source, Guid? file, Hand hand)
    {
        // Names what the year does not have, as Scoring would.
        InputCheck.Of(outline.Book, input);
        var given = outline.Given(input).ToDictionary(entry => entry.Row.Code, entry => (decimal?)entry.Value);
        foreach (var gone in figures.Where(figure => !given.ContainsKey(figure.Code)))
        {
            given[gone.Code] = null;
        }

        (Source, File) = (Required(source, "ระบุที่มาของผลการประเมิน"), file);
        Write(outline, given, ResultAct.Recorded, Source, file, hand);
    }

    /// <summary>Takes over the figures of a file; the others stay.</summary>
    public void Import(Outline outline, IReadOnlyDictionary<string, decimal> values, string source, Guid? file, Hand hand)
    {
        if (values.Count == 0)
        {
            throw new RuleBrokenException("ไฟล์นี้ไม่มีคะแนนที่นำเข้าได้ โปรดตรวจคอลัมน์รหัสและคะแนน");
        }

        (Source, File) = (Required(source, "ระบุที่มาของผลการประเมิน"), file);
        Write(outline, values.ToDictionary(value => value.Key, value => (decimal?)value.Value), ResultAct.Imported, Source, file, hand);
    }

    /// <summary>Fills in or puts right what a person typed; a reason is needed as soon as a known figure changes.</summary>
    /// <param name="outline">The year's figures.</param>
    /// <param name="values">The figures of the form by code; null is unknown.</param>
    /// <param name="reason">Why known figures change; null or blank where none does.</param>
    /// <param name="hand">Who, and when.</param>
    public void Enter(Outline outline, IReadOnlyDictionary<string, decimal?> values, string? reason, Hand hand)
    {
        var changed = figures.Where(figure => values.TryGetValue(figure.Code, out var value) && value != figure.Value).Select(figure => outline.Row(figure.Code).Label).ToList();
        if (changed.Count > 0 && string.IsNullOrWhiteSpace(reason))
        {
            throw new RuleBrokenException($"ท่านแก้คะแนนที่บันทึกไว้แล้ว ({string.Join(", ", changed.Take(3))}{(changed.Count > 3 ? " …" : "")}) โปรดระบุเหตุผลที่แก้");
        }

        Source = Source.Length == 0 ? "กรอกเอง" : Source;
        var act = changed.Count > 0 ? ResultAct.Corrected : ResultAct.Entered;
        Write(outline, values, act, string.IsNullOrWhiteSpace(reason) ? "กรอกเอง" : reason.Trim(), null, hand);
    }

    /// <summary>Puts one figure right; null makes it unknown again.</summary>
    public void Correct(Outline outline, string code, decimal? value, string reason, Hand hand)
    {
        var row = outline.Find(code);
        if (row is null && value is not null)
        {
            outline.Row(code);
        }

        if (figures.Find(figure => figure.Code == code)?.Value == value)
        {
            throw new RuleBrokenException(value is null ? $"ยังไม่มีคะแนนของ{row?.Label} ไม่มีอะไรให้ลบ" : $"คะแนนของ{row?.Label}เป็นค่านี้อยู่แล้ว โปรดกรอกค่าใหม่");
        }

        Write(outline, new Dictionary<string, decimal?> { [code] = value }, ResultAct.Corrected, Required(reason, "ระบุเหตุผลที่แก้คะแนน"), null, hand);
    }

    /// <summary>The figures as the year's rules know them; what they no longer know is left out.</summary>
    public ScoreInput Known(Outline outline)
    {
        // In the official order: papers print them as they come.
        var known = outline.Rows.Select(row => figures.Find(figure => figure.Code == row.Code)).OfType<YearFigure>().ToList();
        return new ScoreInput
        {
            Total = known.Find(figure => figure.Kind == FigureKind.Total)?.Value,
            Tools = Of(FigureKind.Tool).Concat(Of(FigureKind.Part)).ToDictionary(),
            Indicators = Of(FigureKind.Indicator).ToDictionary(),
            SubIndicators = Of(FigureKind.SubIndicator).ToDictionary(),
            Items = Of(FigureKind.Item).ToDictionary(),
        };

        IEnumerable<KeyValuePair<string, decimal>> Of(FigureKind kind) =>
            known.Where(figure => figure.Kind == kind).Select(figure => KeyValuePair.Create(figure.Code, figure.Value));
    }

    private void Write(Outline outline, IReadOnlyDictionary<string, decimal?> values, ResultAct act, string reason, Guid? file, Hand hand)
    {
        var steps = values.Select(value => Step(outline, value.Key, value.Value)).OfType<FigureStep>().ToList();
        if (steps.Count == 0 && act == ResultAct.Recorded)
        {
            // The same result once more, such as a report read twice.
            return;
        }

        if (steps.Count == 0)
        {
            throw new RuleBrokenException("คะแนนทั้งหมดตรงกับที่บันทึกไว้แล้ว ยังไม่มีอะไรเปลี่ยน");
        }

        if (reason.Length > LongestReason)
        {
            throw new RuleBrokenException($"เหตุผลหรือที่มายาวเกินไป โปรดเขียนไม่เกิน {LongestReason:N0} ตัวอักษร");
        }

        steps.ForEach(step => Take(step, act == ResultAct.Corrected));
        Changes++;
        (RecordedAt, RecordedBy) = (hand.At, hand.Name);
        History.Add(ResultChange.Of(this, act, reason, file, steps, hand));
    }

    private FigureStep? Step(Outline outline, string code, decimal? value)
    {
        var before = figures.Find(figure => figure.Code == code);
        if (before?.Value == value)
        {
            return null;
        }

        // A figure the rules no longer know can still be taken out.
        var kind = before is not null && value is null ? before.Kind : outline.Row(code).Kind;
        return new FigureStep(kind, code, before?.Value, value is { } given ? outline.Allowed(outline.Row(code), given) : null);
    }

    private void Take(FigureStep step, bool isCorrected)
    {
        var known = figures.Find(figure => figure.Code == step.Code);
        if (step.After is not { } value)
        {
            figures.Remove(known!);
        }
        else if (known is null)
        {
            figures.Add(YearFigure.Of(Id, step.Kind, step.Code, value, isCorrected));
        }
        else
        {
            known.Become(value, isCorrected);
        }
    }

    private static string Required(string text, string sentence) => text.Trim() is { Length: > 0 } given ? given : throw new RuleBrokenException(sentence);
}
