using Sujarit.Documents.Reading;
using Sujarit.Documents.Reading.Markup;
using Sujarit.Documents.Reading.Packed;
using Sujarit.Documents.Reading.Pdf;
using Sujarit.Documents.Reading.Sheets;
using Sujarit.Documents.Reading.Text;
using Sujarit.Documents.Reading.Word;
using Sujarit.Kernel;

namespace Sujarit.Documents.Contracts;

/// <summary>Turns a file of an agency into a paper: its paragraphs and tables in reading order, each with where it stands.</summary>
public static class DocumentReader
{
    /// <summary>
    /// Reads a file. Its kind is told by its content, so that a wrong extension does no harm; the reader knows forms of files, nothing of
    /// what they say. Macros are never run, nothing outside the file is fetched, tracked deletions are left out.
    /// </summary>
    /// <param name="path">The file's path.</param>
    /// <param name="limits">How much the file may ask of the machine; null for the defaults.</param>
    /// <param name="told">Told how far it has come, on the thread that reads, where the form of the file lets that be known; null for nobody.</param>
    /// <returns>The paper; its blocks and rows carry their place in <c>Where</c>.</returns>
    /// <exception cref="UnreadableException">The file is missing, of a kind that is not read, broken, locked, or beyond a limit.</exception>
    public static Document Read(string path, ReadingLimits? limits = null, IProgress<ReadingStep>? told = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        var quota = new Quota(limits ?? new ReadingLimits(), told);
        return BrokenFile.Refuse(() =>
        {
            var kind = SourceFile.Recognise(path, quota.Limits);
            return kind switch
            {
                FileKind.Pdf => PdfFile.Read(path, quota),
                FileKind.Archive => Unpack(path, quota),
                FileKind.Text => PlainText.Read(path, quota),
                FileKind.Html => WebPage.Read(path, quota),
                _ => throw SourceFile.Refusal(kind),
            };
        });
    }

    private static Document Unpack(string path, Quota quota)
    {
        using var package = Package.Open(path, quota);
        return package.Recognise() switch
        {
            FileKind.Word => WordFile.Read(package, quota),
            FileKind.Sheets => Workbook.Read(package, quota),
            var kind => throw SourceFile.Refusal(kind),
        };
    }
}
