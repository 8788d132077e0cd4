namespace Sujarit.Documents.Contracts;

/// <summary>What a letter that leaves the agency says, as another module writes it.</summary>
/// <param name="Subject">เรื่อง, in one line.</param>
/// <param name="To">เรียน, in one line.</param>
/// <param name="Enclosures">สิ่งที่ส่งมาด้วย; none for nothing.</param>
/// <param name="Lines">
/// Its paragraphs: one that begins with <c>#</c> is a heading, one that begins with a number or a dash a row of a list. Digits become Thai, but
/// for lines without a Thai letter and for words with Latin letters, such as O13 or an address of the web.
/// </param>
public sealed record LetterText(string Subject, string To, IReadOnlyList<string> Enclosures, IReadOnlyList<string> Lines);
