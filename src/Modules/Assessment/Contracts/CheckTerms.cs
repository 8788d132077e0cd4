namespace Sujarit.Assessment.Contracts;

/// <summary>What holds for every check of a year.</summary>
/// <param name="Heads">How the position of an agency's head begins, such as <c>นายก</c>.</param>
/// <param name="LargestFile">The most bytes of a file that opens well on a slow line.</param>
/// <param name="None">The words that say there was nothing, such as <c>ไม่มี</c>.</param>
/// <param name="Basis">What the checks rest on.</param>
public sealed record CheckTerms(IReadOnlyList<string> Heads, long LargestFile, IReadOnlyList<string> None, Basis Basis)
{
    /// <summary>How a row begins that sums up those above it, such as <c>รวม</c>.</summary>
    public required IReadOnlyList<string> Sums { get; init; }

    /// <summary>How a row begins that only stands over others and whose other cells may be empty, such as <c>แผนงาน</c>.</summary>
    public required IReadOnlyList<string> Over { get; init; }

    /// <summary>What a heading says under which numbers are never added up, such as <c>ร้อยละ</c>.</summary>
    public required IReadOnlyList<string> NeverSummed { get; init; }

    /// <summary>Which tables tell the budget at a glance; null where none do.</summary>
    public BudgetRule? Budget { get; init; }

    /// <summary>Whether a row of a table sums up those above it.</summary>
    /// <param name="row">Its cells.</param>
    public bool IsSum(IReadOnlyList<string> row) => row.FirstOrDefault(cell => cell.Length > 0) is { } first && Sums.Any(word => first.StartsWith(word, StringComparison.Ordinal));
}
