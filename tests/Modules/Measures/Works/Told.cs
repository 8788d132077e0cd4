using Sujarit.Kernel;
using Sujarit.Measures.Doing;
using Sujarit.Measures.Planning;
using Sujarit.Measures.Reports;

namespace Sujarit.Modules.Measures.Works;

/// <summary>A year, a day in it, and works to try rules on.</summary>
internal static class Told
{
    public static FiscalYear Year { get; } = new(2567);

    public static DateOnly Today { get; } = new(2024, 9, 16);

    public static Hand Hand { get; } = new("นางสาวใจดี มีสุข", Guid.CreateVersion7(), new DateTimeOffset(2024, 9, 16, 2, 0, 0, TimeSpan.Zero), Today);

    public static Measure Measure(int no = 1) => Sujarit.Measures.Planning.Measure.Plan(Year, no, no, $"มาตรการที่ {no}");

    public static Telling Done(DateOnly? on = null, bool hasEvidence = true, string? why = null) =>
        new(on ?? Today, "จัดอบรมแล้ว 1 ครั้ง", ProgressStatus.Done, hasEvidence, why);

    public static Telling Doing(DateOnly? on = null, string text = "ประชุมคณะทำงาน") => new(on ?? Today, text, ProgressStatus.InProgress, HasEvidence: false, WithoutEvidence: null);

    public static string Refusal(Action act) => Assert.Throws<RuleBrokenException>(act).Message;
}
