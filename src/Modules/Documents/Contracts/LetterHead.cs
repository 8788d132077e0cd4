namespace Sujarit.Documents.Contracts;

/// <summary>
/// The head of a letter that leaves the agency (ระเบียบงานสารบรรณ แบบที่ 1): the emblem in the middle, the number at its left foot, who sends it
/// at its right foot, and the date from the middle of the page on. Plain paragraphs; reads back as <c>ที่ number⇥⇥sender</c>.
/// </summary>
/// <param name="Number">The number without the word ที่; empty leaves room to write it.</param>
/// <param name="Sender">The agency and its address, line by line.</param>
/// <param name="Date">The date in full; empty leaves room to write it.</param>
/// <param name="Emblem">The emblem's place, 3 cm high; null for none.</param>
public sealed record LetterHead(string Number, IReadOnlyList<string> Sender, string Date, Emblem? Emblem) : Block;
