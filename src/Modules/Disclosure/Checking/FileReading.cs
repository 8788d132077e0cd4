using System.ComponentModel;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel;
using Sujarit.Platform.Files;

namespace Sujarit.Disclosure.Checking;

/// <summary>Reads what kept files say.</summary>
internal sealed class FileReading(FileShelf shelf)
{
    private const int headBytes = 4 * 1024 * 1024;

    /// <summary>Reads a file; what cannot be read is known by why not.</summary>
    /// <returns>Whether this machine could say anything of it: it may lack the program for its form.</returns>
    public async Task<bool> Read(FileText text, StoredFile file, CancellationToken cancel)
    {
        try
        {
            await using var content = shelf.Read(file);
            text.Take(FileTextState.Read, Words(await PassingPaper.Read(content, cancel)), null);
        }
        catch (UnreadableException refused) when (refused.InnerException is Win32Exception)
        {
            return false;
        }
        catch (UnreadableException refused)
        {
            text.Take(await WhyNot(file, cancel), "", refused.Message);
        }
        catch (FileNotFoundException)
        {
            text.Take(FileTextState.Unreadable, "", "ไม่พบเนื้อหาของไฟล์ในระบบ โปรดแนบไฟล์ใหม่");
        }

        return true;
    }

    private async Task<FileTextState> WhyNot(StoredFile file, CancellationToken cancel)
    {
        await using var content = shelf.Read(file);
        var head = new byte[Math.Min(headBytes, file.Size)];
        var length = await content.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, cancel);
        var bytes = head.AsSpan(0, length);
        return bytes.IndexOf("/Encrypt"u8) >= 0 ? FileTextState.Locked
            : bytes.StartsWith("%PDF-"u8) && PdfPages.Count(bytes) is not null ? FileTextState.PictureOnly
            : FileTextState.Unreadable;
    }

    private static string Words(Document paper) => string.Join('\n', paper.Blocks.SelectMany(Lines).Where(line => line.Length > 0));

    private static IEnumerable<string> Lines(Block block) =>
        block switch
        {
            Paragraph paragraph => [paragraph.Text],
            Table table => table.Rows.Select(row => string.Join('\t', row.Cells.SelectMany(cell => cell.Paragraphs).Select(paragraph => paragraph.Text))),
            _ => [],
        };
}
