namespace Sujarit.Documents.Contracts;

/// <summary>
/// What a form begins with: the emblem at the left edge and, in the middle of the same line, the form's name in 29 points, bold.
/// Reads back as <c>⇥name</c>.
/// </summary>
/// <param name="Text">The form's name, such as บันทึกข้อความ.</param>
/// <param name="Emblem">The emblem's place, 1.5 cm high on a memo; null for none.</param>
public sealed record MemoTitle(string Text, Emblem? Emblem) : Block;
