namespace Sujarit.Documents.Reading.Pdf;

/// <summary>A name such as <c>/Type</c>, without its slash.</summary>
internal sealed record PdfName(string Text);
