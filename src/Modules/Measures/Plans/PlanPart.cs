using Sujarit.Kernel;
using Sujarit.Measures.Planning;
using Sujarit.Platform.Data;

namespace Sujarit.Measures.Plans;

/// <summary>A text of a year's plan: the analysis of last year's result by one theme, or the limits of the agency in doing the assessment.</summary>
internal sealed class PlanPart : AgencyRecord
{
    /// <summary>The part on the limits of the agency (ข้อจำกัดของหน่วยงานในการดำเนินการประเมิน).</summary>
    public const string Limits = "limits";

    private PlanPart()
    {
    }

    /// <summary>The year planned for.</summary>
    public FiscalYear Year { get; private init; }

    /// <summary>The code of the theme, or <see cref="Limits"/>.</summary>
    public string Part { get; private init; } = "";

    public string Text { get; private set; } = "";

    public static PlanPart Begin(FiscalYear year, string part) => new() { Year = year, Part = part };

    /// <summary>Says it.</summary>
    /// <exception cref="RuleBrokenException">Nothing is said.</exception>
    public void Write(string? text) =>
        Text = Wording.Of(text) ?? throw new RuleBrokenException(Part == Limits ? "โปรดเขียนข้อจำกัดของหน่วยงาน หากไม่มี ให้ระบุว่าไม่มี" : "โปรดเขียนผลการวิเคราะห์ของประเด็นนี้");
}
