using Sujarit.Kernel.Thai;
using Sujarit.Measures.Reports;

namespace Sujarit.Measures.Import;

/// <summary>A measure while its parts are still being found.</summary>
internal sealed class MeasureDraft(int no, string title)
{
    public int No { get; set; } = no;

    public string Title { get; set; } = title;

    public List<string> Steps { get; } = [];

    public List<string> Period { get; } = [];

    public List<string> Owners { get; } = [];

    public List<string> Summary { get; } = [];

    public List<string> Outcomes { get; } = [];

    public List<string> Recommendations { get; } = [];

    public List<string> Monitoring { get; } = [];

    public List<string> this[Column column] =>
        column switch
        {
            Column.Steps or Column.Guidance => Steps,
            Column.Period => Period,
            Column.Owners => Owners,
            Column.Outcomes => Outcomes,
            Column.Recommendations => Recommendations,
            Column.Monitoring => Monitoring,
            _ => Summary,
        };

    /// <summary>Adds what is not there yet: a measure named again often repeats its own text.</summary>
    public void Add(Column column, IEnumerable<string> points)
    {
        var known = this[column].Select(ThaiText.Fold).ToHashSet();
        this[column].AddRange(points.Where(point => !known.Contains(ThaiText.Fold(point))).ToList());
    }

    /// <summary>Whether a heading names this measure.</summary>
    public bool IsNamed(string heading)
    {
        var slips = Math.Min(heading.Length, Title.Length) * 8 / 100;
        return slips > 0 && Digits(Title) == Digits(heading) && Math.Abs(heading.Length - Title.Length) <= 2 * slips && ThaiText.EditDistance(Title, heading, slips) <= slips;
    }

    // "รุ่นที่ ๑" and "รุ่นที่ ๒" are one letter apart, and two measures.
    private static string Digits(string text) => string.Concat(ThaiDigits.ToArabic(text).Where(char.IsAsciiDigit));

    public ReportedMeasure Done() =>
        new()
        {
            No = No,
            Title = Points.OrNull(Title),
            Steps = [.. Steps],
            Period = Points.OrNull(string.Join(' ', Period)),
            Owners = [.. Owners],
            Summary = [.. Summary],
            Outcomes = [.. Outcomes],
            Recommendations = [.. Recommendations],
            Monitoring = Points.OrNull(string.Join(' ', Monitoring)),
        };
}
