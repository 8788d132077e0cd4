namespace Sujarit.Assessment.Contracts;

/// <summary>A step of an assessment year as it stands for the agency: by the rulebook, or on the days the agency says.</summary>
/// <param name="Code">The rulebook's code, such as <see cref="Appeal"/>; null for a step of the agency's own.</param>
/// <param name="Name">Its Thai name.</param>
/// <param name="From">Its first day; null where nobody knows.</param>
/// <param name="To">Its last day; null where nobody knows.</param>
public sealed record AssessmentStep(string? Code, string Name, DateOnly? From, DateOnly? To)
{
    /// <summary>ตอบแบบ OIT: the agency tells where its items are shown.</summary>
    public const string Answers = "oit-answers";

    /// <summary>ตรวจแบบ OIT: the assessors look at them.</summary>
    public const string Check = "oit-check";

    /// <summary>ชี้แจงเพิ่มเติม: the agency sees the scores of its items, and may contest them.</summary>
    public const string Appeal = "appeal";
}
