using Sujarit.Kernel;
using Sujarit.Measures.Reports;

namespace Sujarit.Measures.Planning;

/// <summary>A มาตรการ of the year.</summary>
internal sealed class Measure : Work
{
    private Measure()
    {
    }

    /// <summary>The number papers print before it.</summary>
    public int No { get; private set; }

    /// <summary>Null where a paper printed none.</summary>
    public string? Title { get; private set; }

    /// <summary>The codes of the indicators and items it serves.</summary>
    public List<string> Serves { get; private set; } = [];

    public List<string> Steps { get; private set; } = [];

    /// <summary>The code of the theme of the year's analysis that it carries out; null for none.</summary>
    public string? Theme { get; private set; }

    /// <summary>The measure of the library it was taken from; null for one of the agency's own.</summary>
    public string? LibraryCode { get; private set; }

    /// <summary>How it is followed up (การกำกับติดตาม).</summary>
    public string? Monitoring { get; private set; }

    /// <summary>What was done, as the report says it; empty until the officer sums up, and the report then repeats the progress told.</summary>
    public List<string> Summary { get; private set; } = [];

    public List<string> Outcomes { get; private set; } = [];

    public List<string> Recommendations { get; private set; } = [];

    public override string CalledShort => $"มาตรการที่ {No}";

    public override string? Gist => Title;

    /// <summary>A measure for the year, behind those there are.</summary>
    /// <exception cref="RuleBrokenException">It has no title.</exception>
    public static Measure Plan(FiscalYear year, int order, int no, string title)
    {
        var measure = new Measure { Year = year, Order = order, No = no, Status = ProgressStatus.NotStarted };
        measure.Describe(title, [], [], null);
        return measure;
    }

    /// <summary>A measure as a paper reports it, whatever the paper leaves out.</summary>
    public static Measure Recall(FiscalYear year, int order, ReportedMeasure reported)
    {
        var measure = new Measure
        {
            Year = year,
            Order = order,
            No = reported.No,
            Title = Wording.Of(reported.Title),
            Steps = Wording.Points(reported.Steps),
            Monitoring = Wording.Of(reported.Monitoring),
            Summary = Wording.Points(reported.Summary),
            Outcomes = Wording.Points(reported.Outcomes),
            Recommendations = Wording.Points(reported.Recommendations),
        };
        measure.Schedule(reported.Period, null, null, null);
        return measure;
    }

    /// <summary>Says what it is, which indicators and items it serves, and how it is done.</summary>
    public void Describe(string title, IEnumerable<string> serves, IEnumerable<string> steps, string? monitoring)
    {
        Title = Wording.Of(title) ?? throw new RuleBrokenException("โปรดตั้งชื่อมาตรการ");
        Serves = [.. serves.Distinct()];
        Steps = Wording.Points(steps);
        Monitoring = Wording.Of(monitoring);
    }

    /// <summary>Says which theme of the year's analysis it carries out, and the measure of the library it was taken from.</summary>
    public void CarryOut(string? theme, string? libraryCode) => (Theme, LibraryCode) = (theme, libraryCode);

    /// <summary>The same measure for another year, with nothing done yet.</summary>
    public Measure Again(FiscalYear year, int order, int no, IEnumerable<string> serves)
    {
        var again = new Measure { Year = year, Order = order, No = no, Title = Title, Steps = [.. Steps], Monitoring = Monitoring, Status = ProgressStatus.NotStarted };
        again.Serves = [.. serves.Distinct()];
        again.CarryOut(Theme, LibraryCode);
        again.KeepOf(this);
        return again;
    }

    /// <summary>Sums up what came of it, finished or not.</summary>
    public void SumUp(IEnumerable<string> summary, IEnumerable<string> outcomes, IEnumerable<string> recommendations) =>
        (Summary, Outcomes, Recommendations) = (Wording.Points(summary), Wording.Points(outcomes), Wording.Points(recommendations));

    /// <summary>It is done, and this came of it.</summary>
    /// <exception cref="RuleBrokenException">It is withdrawn, or nothing says what was done.</exception>
    public void Finish(IEnumerable<string> summary, IEnumerable<string> outcomes, IEnumerable<string> recommendations)
    {
        if (IsWithdrawn)
        {
            throw new RuleBrokenException("มาตรการนี้ถอนแล้ว จึงสรุปว่าแล้วเสร็จไม่ได้");
        }

        SumUp(summary, outcomes, recommendations);
        Status = Summary.Count > 0 ? ProgressStatus.Done : throw new RuleBrokenException("โปรดสรุปสิ่งที่ได้ดำเนินการอย่างน้อยหนึ่งข้อ ก่อนบันทึกว่าแล้วเสร็จ");
    }

    public override void TradePlaces(Work other)
    {
        base.TradePlaces(other);
        if (other is Measure measure)
        {
            (No, measure.No) = (measure.No, No);
        }
    }

    /// <summary>The measure as the report prints it.</summary>
    public ReportedMeasure Reported() =>
        new()
        {
            No = No,
            Title = Title,
            Steps = Steps,
            Period = PrintedPeriod,
            Owners = OwnerNames,
            Summary = Summary.Count > 0 ? Summary : [.. Doing.Progress.Printed(Entries)],
            Outcomes = Outcomes,
            Recommendations = Recommendations,
            Monitoring = Monitoring,
        };
}
