using System.ComponentModel;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel;
using Sujarit.Platform.Files;

namespace Sujarit.Disclosure.Checking;

/// <summary>Reads what kept files say.</summary>
internal sealed class FileReading(FileShelf shelf)
{
    private const int headBytes = 4 * 1024 * 1024;
    private static readonly List<string> readTypes = ["pdf", "wordprocessingml", "spreadsheetml", "text/"];

    /// <summary>Reads a file; what cannot be read is known by why not.</summary>
    /// <returns>Whether this machine could say anything of it: it may lack the program for its form.</returns>
    public async Task<bool> Read(FileText text, StoredFile file, CancellationToken cancel)
    {
        if (!readTypes.Exists(type => file.Type.Contains(type, StringComparison.Ordinal)))
        {
            text.Take(FileTextState.NotRead, "", null);
            return true;
        }

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
            text.Take(refused.InnerException is NoTextException ? FileTextState.PictureOnly : await IsLocked(file, cancel) ? FileTextState.Locked : FileTextState.Unreadable, "", refused.Message);
        }
        catch (Exception broken) when (broken is not (OperationCanceledException or IOException))
        {
            // Whatever a file does to the reader, the site goes on and the next file is read.
            text.Take(FileTextState.Unreadable, "", "อ่านไฟล์นี้ไม่ได้ โปรดเปิดในโปรแกรมเดิมแล้วบันทึกใหม่");
        }
        catch (FileNotFoundException)
        {
            text.Take(FileTextState.Unreadable, "", "ไม่พบเนื้อหาของไฟล์ในระบบ โปรดแนบไฟล์ใหม่");
        }

        return true;
    }

    private async Task<bool> IsLocked(StoredFile file, CancellationToken cancel)
    {
        await using var content = shelf.Read(file);
        var head = new byte[Math.Min(headBytes, file.Size)];
        var length = await content.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, cancel);
        return head.AsSpan(0, length).IndexOf("/Encrypt"u8) >= 0;
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
