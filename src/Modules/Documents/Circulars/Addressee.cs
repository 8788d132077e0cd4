namespace Sujarit.Documents.Circulars;

/// <summary>Somebody a circular goes to, as the person stands on the day.</summary>
/// <param name="Id">The person.</param>
/// <param name="Name">With the title.</param>
/// <param name="Position">ตำแหน่ง; null where not given.</param>
/// <param name="Office">The office's name; null for none.</param>
internal sealed record Addressee(Guid Id, string Name, string? Position, string? Office);
