using System.Globalization;
using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Sujarit.Disclosure.Sealing;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel;
using Sujarit.Platform.Commands;
using Sujarit.Platform.Data;
using Sujarit.Platform.Files;
using Sujarit.Ui;
using Sujarit.Ui.Languages;

namespace Sujarit.Disclosure.Appeals;

/// <summary>
/// Everything an appeal is handed in with, as one ZIP file: the letter, the list, and for each contested item its certificate with the copies
/// it is checked by.
/// </summary>
internal sealed class AppealBundle(AppDb db, AppealBoard board, AppealLetter words, LetterDesk letters, CertificateDesk certificates, PdfPrinter printer, FileShelf shelf, PublicLinks links, Digits digits, TimeProvider clock)
{
    // In bytes, before they are packed.
    private const long most = 2_000_000_000;

    /// <summary>The folder of an item in the bundle.</summary>
    public static string FolderOf(AppealRow row) => row.Item.Code;

    /// <summary>Makes the bundle of a year. What it says is read at one moment; what was published never changes, and is written afterwards.</summary>
    /// <param name="year">The year.</param>
    /// <param name="to">To whom the letter is; blank for the usual reader.</param>
    /// <param name="cancel">Ends the work.</param>
    /// <returns>The file, from its beginning; it is gone once it is closed.</returns>
    /// <exception cref="RuleBrokenException">Nothing is ready to be contested, a log has gaps, or it would be too large.</exception>
    public async Task<Stream> Make(FiscalYear year, string? to, CancellationToken cancel)
    {
        var (appeal, items) = await Read(year, cancel);
        if (items.Count == 0)
        {
            throw new RuleBrokenException("ยังไม่มีคำชี้แจงที่พร้อมยื่น โปรดเขียนคำชี้แจงอย่างน้อยหนึ่งข้อ แล้วบันทึกว่าพร้อมยื่น");
        }

        if (items.Sum(item => item.Bytes) > most)
        {
            throw new RuleBrokenException($"สำเนาที่เผยแพร่รวมกันเกิน {most / 1_000_000_000} กิกะไบต์ โปรดดาวน์โหลดหนังสือรับรองและไฟล์ทีละข้อ");
        }

        // It has no name any more: whatever ends the program takes it along.
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        var file = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.Delete, bufferSize: 81_920, FileOptions.Asynchronous);
        try
        {
            File.Delete(path);
            await Write(file, appeal, items, to, cancel);
            file.Position = 0;
            return file;
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }

    // Queries one after the other for each item, as a certificate is: all of one moment, so that every proof is of the same log.
    private async Task<(AppealYear Year, IReadOnlyList<BundleItem> Items)> Read(FiscalYear year, CancellationToken cancel)
    {
        await db.Database.OpenConnectionAsync(cancel);
        try
        {
            await using var moment = await db.Engine.Look(db.Database.GetDbConnection(), cancel);
            await using var _ = await db.Database.UseTransactionAsync(moment, cancel);
            var appeal = await board.Of(year);
            var items = new List<BundleItem>();
            foreach (var row in appeal.InLetter)
            {
                items.Add(new BundleItem(row, await certificates.Of(year, row.Item, appeal.From, appeal.Until, tellsWho: true, cancel)));
            }

            return (appeal, items);
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    private async Task Write(Stream to, AppealYear year, IReadOnlyList<BundleItem> items, string? reader, CancellationToken cancel)
    {
        var missing = new List<string>();
        await using var zip = new BundleZip(to);
        var letter = await letters.Print("หนังสือชี้แจง", words.Of(year, reader));
        await zip.Add("หนังสือชี้แจง.docx", letter.Docx(), cancel);
        if (await Pdf(letter, cancel) is { } pdf)
        {
            await zip.Add("หนังสือชี้แจง.pdf", pdf, cancel);
        }

        await zip.Add("รายการข้อที่ชี้แจง.xlsx", AppealSheet.Xlsx(items.Select(item => item.Row)), cancel);
        foreach (var item in items)
        {
            await Write(zip, year.Book.Year, item, missing, cancel);
        }

        await zip.Add(BundleReadme.Name, BundleReadme.Of(db.Visit.Agency!.Name, year, items, missing, clock.GetUtcNow()), cancel);
    }

    private async Task Write(BundleZip zip, FiscalYear year, BundleItem item, List<string> missing, CancellationToken cancel)
    {
        if (item.Certificate is not { } certificate)
        {
            return;
        }

        var folder = FolderOf(item.Row);
        if (certificate.IsPaper)
        {
            var paper = CertificatePaper.Of(certificate, links.Whole(PublicAddress.Below(year, item.Row.Item.Code) + $"/{Certificate.Word}"), digits);
            await zip.Add($"{folder}/certificate.json", JsonSerializer.SerializeToUtf8Bytes(certificate, AnswerJson.Options), cancel);
            await zip.Add($"{folder}/certificate.docx", paper.Docx(), cancel);
            if (await Pdf(paper, cancel) is { } pdf)
            {
                await zip.Add($"{folder}/certificate.pdf", pdf, cancel);
            }
        }

        missing.AddRange(certificate.Refused.Select(version => $"ข้อ {item.Row.Item.Code} ฉบับที่ {version.Number}: {version.Why}"));
        var written = new HashSet<string>(StringComparer.Ordinal);
        foreach (var told in certificate.Versions)
        {
            await Write(zip, folder, year, item.Row.Item.Code, told.Number, written, missing, cancel);
        }
    }

    /// <summary>A version as it was sealed, with its files; of the same content once.</summary>
    private async Task Write(BundleZip zip, string folder, FiscalYear year, string item, int number, HashSet<string> written, List<string> missing, CancellationToken cancel)
    {
        var row = await db.Set<Publication>().AsNoTracking().Where(publication => publication.Assessment == year && publication.Item == item)
            .Join(db.Set<PublicationVersion>().Include(version => version.Files), publication => publication.Id, version => version.PublicationId, (publication, version) => new { publication, version })
            .SingleAsync(pair => pair.version.Number == number, cancel);
        var at = string.Create(CultureInfo.InvariantCulture, $"version-{number}");
        await zip.Add($"{folder}/copies/{at}/sealed.txt", row.version.Content(row.publication, db.Visit.Agency!.Code).Text, cancel);
        await zip.Add($"{folder}/pages/{at}.html", Page(row.version), cancel);
        var ids = row.version.Files.Select(file => file.FileId).ToList();
        var stored = await db.Set<StoredFile>().AsNoTracking().Where(file => ids.Contains(file.Id)).ToDictionaryAsync(file => file.Id, cancel);
        foreach (var file in row.version.Files.OrderBy(file => file.Place).Where(file => written.Add(file.Sha256)))
        {
            if (!stored.TryGetValue(file.FileId, out var kept) || !shelf.Has(kept))
            {
                missing.Add($"ข้อ {item} ฉบับที่ {number}: ไม่พบไฟล์ {file.Name} ในที่เก็บ โปรดแจ้งผู้ดูแลระบบ");
                continue;
            }

            await using var content = shelf.Read(kept);
            await zip.Add($"{folder}/copies/{at}/{file.Name}", content, cancel);
        }
    }

    // To be read, not to be checked: the sealed text holds the same.
    private static string Page(PublicationVersion version) =>
        $"<!doctype html>\n<html lang=\"th\">\n<head><meta charset=\"utf-8\"><title>{WebUtility.HtmlEncode(version.Title)}</title></head>\n<body>\n<h1>{WebUtility.HtmlEncode(version.Title)}</h1>\n{version.Html}\n</body>\n</html>\n";

    // The Word file does without.
    private async Task<byte[]?> Pdf(PrintedPaper paper, CancellationToken cancel)
    {
        try
        {
            return printer.IsReady ? await paper.Pdf(printer, cancel) : null;
        }
        catch (Exception refused) when (refused is RuleBrokenException or UnreadableException)
        {
            return null;
        }
    }
}
