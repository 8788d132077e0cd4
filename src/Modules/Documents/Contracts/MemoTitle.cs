namespace Sujarit.Documents.Contracts;

/// <summary>The word a form begins with, such as บันทึกข้อความ: 29 points, bold, centred. Reads back as a title.</summary>
/// <param name="Text">The words.</param>
public sealed record MemoTitle(string Text) : Block;
