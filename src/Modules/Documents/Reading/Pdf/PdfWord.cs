namespace Sujarit.Documents.Reading.Pdf;

/// <summary>A bare word: an operator of a page's content or a keyword of the file.</summary>
internal sealed record PdfWord(string Text);
