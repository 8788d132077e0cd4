namespace Sujarit.Assessment.Contracts;

/// <summary>A part of a tool that has a score of its own, such as EIT ส่วนที่ 1.</summary>
/// <param name="Code">Its code, such as <c>eit1</c>.</param>
/// <param name="ShortName">What people call it.</param>
/// <param name="Name">Its official Thai name.</param>
/// <param name="Weight">Its share of the total in points.</param>
/// <param name="Basis">What this rests on.</param>
public sealed record ToolPart(string Code, string ShortName, string Name, decimal Weight, Basis Basis);
