namespace Sujarit.Assessment.Contracts;

/// <summary>An องค์ประกอบด้านข้อมูล: one thing an item has to show.</summary>
/// <param name="Text">Its wording.</param>
/// <param name="Points">The numbered points inside it, without their numbers; empty where there are none.</param>
/// <param name="Basis">What the wording rests on.</param>
public sealed record Element(string Text, IReadOnlyList<string> Points, Basis Basis)
{
    /// <summary>What a program looks for in what shows it; empty where only people can tell.</summary>
    public IReadOnlyList<CheckRule> Checks { get; init; } = [];
}
