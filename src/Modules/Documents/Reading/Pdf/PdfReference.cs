namespace Sujarit.Documents.Reading.Pdf;

/// <summary>A pointer to a numbered object.</summary>
internal sealed record PdfReference(int Number);
