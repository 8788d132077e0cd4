using Sujarit.Assessment.Contracts;
using Sujarit.Assessment.Corrections;
using Sujarit.Assessment.Recording;
using Sujarit.Kernel;

namespace Sujarit.Modules.Assessment;

/// <summary>Results and corrections as an office writes them.</summary>
internal static class Recorded
{
    public static readonly Hand Officer = new("นางสาวใจดี มีสุข", new DateTimeOffset(2024, 9, 16, 2, 0, 0, TimeSpan.Zero));

    public static Outline Outline(int year) => Sujarit.Assessment.Recording.Outline.Of(Scores.Book(year));

    public static YearResult Result(int year, ScoreInput input)
    {
        var result = YearResult.Open(new FiscalYear(year), new FiscalYear(year));
        result.Record(Outline(year), input, "หน้าประกาศผล", null, Officer);
        return result;
    }

    public static RuleCorrection Rule(RuleAspect aspect, string target, string value, params int[] years) =>
        RuleCorrection.Make(new RuleDraft(aspect, target, value), [.. years.Select(Scores.Book)], "คู่มือพิมพ์ต่างไป", "คู่มือ หน้า 45", Officer);

    public static string Refusal(Action act) => Assert.Throws<RuleBrokenException>(act).Message;
}
