using Sujarit.Assessment.Recording;
using Sujarit.Kernel;
using Sujarit.Kernel.Thai;
using Sujarit.Platform.Data;

namespace Sujarit.Assessment.Calendar;

/// <summary>A step of an assessment year as the agency has it: one of the rulebook whose dates moved, or one of its own.</summary>
internal sealed class CalendarStep : AgencyRecord
{
    public const int LongestName = 200;
    public const int LongestNote = 1000;

    private CalendarStep()
    {
    }

    /// <summary>The assessment year.</summary>
    public FiscalYear Year { get; private init; }

    /// <summary>The code of the rulebook's step whose dates moved; null for a step of the agency's own.</summary>
    public string? Code { get; private init; }

    public string Name { get; private set; } = "";

    public DateOnly From { get; private set; }

    public DateOnly To { get; private set; }

    /// <summary>Where the dates come from, such as the letter that moved them; null where not said.</summary>
    public string? Note { get; private set; }

    public string By { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    /// <summary>A step with its days.</summary>
    /// <exception cref="RuleBrokenException">It has no name, or its days cannot be.</exception>
    public static CalendarStep Plan(FiscalYear year, string? code, string name, DateOnly from, DateOnly to, string? note, Hand hand)
    {
        var step = new CalendarStep { Year = year, Code = code };
        step.Move(name, from, to, note, hand);
        return step;
    }

    /// <summary>It is on other days.</summary>
    /// <exception cref="RuleBrokenException">It has no name, or its days cannot be.</exception>
    public void Move(string name, DateOnly from, DateOnly to, string? note, Hand hand)
    {
        if (to < from)
        {
            throw new RuleBrokenException("วันสุดท้ายอยู่ก่อนวันแรก โปรดตรวจวันที่ทั้งสอง");
        }

        // Results of a year come late, never after the next year is over.
        if (from < Year.FirstDay || to > Year.Next.LastDay)
        {
            throw new RuleBrokenException($"วันที่ของการประเมินปี พ.ศ. {Year} ต้องอยู่ระหว่าง {ThaiDate.Full(Year.FirstDay)} ถึง {ThaiDate.Full(Year.Next.LastDay)}");
        }

        Name = string.IsNullOrWhiteSpace(name) ? throw new RuleBrokenException("โปรดตั้งชื่อขั้นตอน") : name.Trim();
        (From, To, Note, By, At) = (from, to, string.IsNullOrWhiteSpace(note) ? null : note.Trim(), hand.Name, hand.At);
    }
}
