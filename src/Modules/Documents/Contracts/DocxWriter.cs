using Sujarit.Documents.Printing;
using Sujarit.Kernel;

namespace Sujarit.Documents.Contracts;

/// <summary>
/// Writes papers as Word files (DOCX): real styles, lists, repeated header rows, page numbers in Thai digits. The same paper gives
/// the same bytes. Keeps no state and serves any number of callers at once.
/// </summary>
/// <param name="lettering">The letters; null means <see cref="Lettering.Official"/>.</param>
public sealed class DocxWriter(Lettering? lettering = null)
{
    /// <summary>Writes a paper. Characters that a Word file cannot hold are left out.</summary>
    /// <param name="document">The paper.</param>
    /// <param name="stream">Where the file goes; it need not be seekable and stays open.</param>
    /// <exception cref="RuleBrokenException">A table is wider than Word allows (63 columns), or a picture is not a PNG file.</exception>
    public void Write(Document document, Stream stream) =>
        DocxPackage.Write(document, lettering ?? Lettering.Official, stream);
}
