namespace Sujarit.Documents.Contracts;

/// <summary>
/// One line of a form's head: each label, its value and a dotted line up to the next label. It is one paragraph that reads back as
/// <c>label value⇥label value⇥</c>.
/// </summary>
/// <param name="Fields">The fields from left to right, at least one.</param>
public sealed record FieldLine(IReadOnlyList<Field> Fields) : Block
{
    /// <summary>Whether dotted lines are drawn behind the values, as on ส่วนราชการ, ที่, วันที่ and เรื่อง; เรียน has none.</summary>
    public bool IsDotted { get; init; } = true;
}
