using Sujarit.Kernel;

namespace Sujarit.Measures.Opening;

/// <summary>What a person says becomes of an item's work.</summary>
/// <param name="As">The item it goes on as, <see cref="All"/>, <see cref="LeaveOut"/>, or nothing where nobody said.</param>
/// <param name="Why">The reason.</param>
internal sealed record Decision(string? As, string? Why)
{
    /// <summary>It goes on as every item the rulebooks name.</summary>
    public const string All = "all";

    /// <summary>It does not go on.</summary>
    public const string LeaveOut = "none";

    /// <summary>The items it goes on as; none where it is left out.</summary>
    /// <exception cref="RuleBrokenException">Nothing was decided, or it was left out without a reason.</exception>
    public IReadOnlyList<string> Codes(Candidate candidate) =>
        As switch
        {
            null or "" => throw new RuleBrokenException($"โปรดเลือกว่าจะทำอย่างไรกับ{candidate.Called}"),
            LeaveOut when string.IsNullOrWhiteSpace(Why) => throw new RuleBrokenException($"โปรดบอกเหตุผลที่ไม่นำ{candidate.Called} มาในปีใหม่"),
            LeaveOut => [],
            All => candidate.Into,
            _ => [As],
        };
}
