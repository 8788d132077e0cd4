namespace Sujarit.Documents.Papers;

/// <summary>A paper as the other concepts of this module use it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">Which form.</param>
/// <param name="State">How far it has come.</param>
/// <param name="Subject">เรื่อง.</param>
/// <param name="Title">The kind and what it is about, in one line.</param>
/// <param name="Number">As the register names it, in Arabic digits; null for a draft.</param>
/// <param name="IssuedOn">Its date; null for a draft.</param>
/// <param name="Word">As it is printed, with its signatures: a Word file.</param>
internal sealed record PaperCard(Guid Id, PaperKind Kind, PaperState State, string Subject, string Title, string? Number, DateOnly? IssuedOn, ReadOnlyMemory<byte> Word);
