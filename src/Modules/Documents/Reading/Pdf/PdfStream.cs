namespace Sujarit.Documents.Reading.Pdf;

/// <summary>Bytes with a dictionary that says how they are packed.</summary>
/// <param name="Dictionary">What the file says about the bytes.</param>
/// <param name="Packed">The bytes up to the end of the file; where they really end, packing or dictionary tells.</param>
internal sealed record PdfStream(Dictionary<string, object?> Dictionary, ReadOnlyMemory<byte> Packed);
