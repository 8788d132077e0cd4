using Sujarit.Documents.Contracts;

namespace Sujarit.Documents.Papers.Layouts;

/// <summary>Everything a layout is filled with.</summary>
/// <param name="Kind">Which form.</param>
/// <param name="Title">The title of the file.</param>
/// <param name="Values">Of the fields that hold lines, by tag.</param>
/// <param name="Body">The paper's text; see <see cref="PaperBody"/>.</param>
/// <param name="Signatures">Signatures and opinions, in their order.</param>
/// <param name="Cancelled">The lines of the mark of a cancelled paper; none for one that counts.</param>
internal sealed record LayoutContent(PaperKind Kind, string Title, IReadOnlyDictionary<string, string> Values, string Body, IReadOnlyList<Block> Signatures, IReadOnlyList<string> Cancelled);
