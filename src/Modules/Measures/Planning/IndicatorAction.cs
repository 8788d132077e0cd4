using Sujarit.Kernel;
using Sujarit.Measures.Reports;

namespace Sujarit.Measures.Planning;

/// <summary>What is done to raise one indicator (แนวทางในการยกระดับ).</summary>
internal sealed class IndicatorAction : Work
{
    private IndicatorAction()
    {
    }

    /// <summary>The indicator's code; null where a paper names none.</summary>
    public string? Indicator { get; private set; }

    /// <summary>The indicator's points as the report prints them beside its name, 0–100; null where not printed.</summary>
    public decimal? Score { get; private set; }

    public List<string> Actions { get; private set; } = [];

    public override string CalledShort => Indicator is null ? "แนวทางยกระดับ" : $"ตัวชี้วัดที่ {Indicator}";

    public override string? Gist => Actions.FirstOrDefault();

    /// <summary>Actions for an indicator, behind those there are.</summary>
    /// <exception cref="RuleBrokenException">Nothing is said to be done.</exception>
    public static IndicatorAction Plan(FiscalYear year, int order, string indicator, IEnumerable<string> actions)
    {
        var action = new IndicatorAction { Year = year, Order = order, Status = ProgressStatus.NotStarted };
        action.Describe(indicator, null, actions);
        return action;
    }

    /// <summary>The actions as a paper reports them, whatever the paper leaves out.</summary>
    public static IndicatorAction Recall(FiscalYear year, int order, ReportedAction reported)
    {
        var action = new IndicatorAction
        {
            Year = year,
            Order = order,
            Indicator = Wording.Of(reported.Indicator),
            Score = reported.Score,
            Actions = Wording.Points(reported.Actions),
            Status = reported.Status,
        };
        action.Schedule(reported.Period, null, null, null);
        return action;
    }

    /// <summary>The same actions for another year, with nothing done yet and no score.</summary>
    public IndicatorAction Again(FiscalYear year, int order, string? indicator)
    {
        var again = new IndicatorAction { Year = year, Order = order, Indicator = indicator, Actions = [.. Actions], Status = ProgressStatus.NotStarted };
        again.KeepOf(this);
        return again;
    }

    /// <summary>Says which indicator it raises, and how.</summary>
    public void Describe(string indicator, decimal? score, IEnumerable<string> actions)
    {
        Indicator = Wording.Of(indicator) ?? throw new RuleBrokenException("โปรดเลือกตัวชี้วัด");
        Score = score is null or (>= 0 and <= 100) ? score : throw new RuleBrokenException("คะแนนต้องอยู่ระหว่าง 0 ถึง 100");
        Actions = Wording.Points(actions) is { Count: > 0 } said ? said : throw new RuleBrokenException("โปรดเขียนแนวทางอย่างน้อยหนึ่งข้อ");
    }

    /// <summary>The actions as the report prints them.</summary>
    public ReportedAction Reported() =>
        new()
        {
            Indicator = Indicator,
            Score = Score,
            Actions = Actions,
            Owners = OwnerNames,
            Period = PrintedPeriod,
            Status = Status,
            Progress = [.. Doing.Progress.Printed(Entries)],
        };
}
