using System.Threading.Channels;
using Sujarit.Documents.Pdf;
using Sujarit.Kernel;

namespace Sujarit.Documents.Contracts;

/// <summary>
/// Turns Word files into PDF through LibreOffice: tagged, PDF/UA and PDF/A-2b, in the Sarabun that ships with the program, with Thai
/// digits where Word counts in them. A few LibreOffices work at a time; further calls wait for one. Keep one printer as long as the
/// program runs: each LibreOffice keeps a folder of its own, removed with the printer.
/// </summary>
public sealed class PdfPrinter : IAsyncDisposable
{
    private readonly Channel<PrintRoom> idle = Channel.CreateUnbounded<PrintRoom>();
    private readonly CancellationTokenSource closing = new();
    private readonly int workers;
    private readonly TimeSpan timeLimit;
    private readonly string? soffice;

    /// <summary>Sets up the printer; no LibreOffice is started before the first paper.</summary>
    /// <param name="workers">How many LibreOffices work at the same time, 1 or more; each takes about 150 MB.</param>
    /// <param name="timeLimit">How long one paper may take before its LibreOffice is ended; null means a minute.</param>
    /// <param name="soffice">
    /// The program to start; null means what SUJARIT_SOFFICE names, else soffice on the path or where it is usually installed.
    /// </param>
    public PdfPrinter(int workers = 2, TimeSpan? timeLimit = null, string? soffice = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(workers, 1);
        this.workers = workers;
        this.timeLimit = timeLimit ?? TimeSpan.FromMinutes(1);
        this.soffice = Soffice.Find(soffice ?? Environment.GetEnvironmentVariable("SUJARIT_SOFFICE"));
        for (var worker = 0; worker < workers; worker++)
        {
            idle.Writer.TryWrite(new PrintRoom());
        }
    }

    /// <summary>Whether there is a LibreOffice to print with.</summary>
    public bool IsReady => soffice is not null;

    /// <summary>Prints one Word file.</summary>
    /// <param name="docx">The Word file.</param>
    /// <param name="pdf">Where the PDF goes; nothing is written unless all of it is there.</param>
    /// <param name="cancellation">Ends the waiting and the LibreOffice at work.</param>
    /// <exception cref="RuleBrokenException">LibreOffice is not installed, or it needs longer than the time limit.</exception>
    /// <exception cref="UnreadableException">LibreOffice makes no PDF of the file.</exception>
    public async Task Print(Stream docx, Stream pdf, CancellationToken cancellation = default)
    {
        var program = soffice ?? throw new RuleBrokenException(
            "ทำไฟล์ PDF ไม่ได้ เพราะเครื่องนี้ยังไม่มี LibreOffice กรุณาติดตั้ง LibreOffice Writer แล้วลองใหม่ ระหว่างนี้ใช้ไฟล์ Word (DOCX) ได้ตามปกติ"
        );
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(cancellation, closing.Token);
        var room = await idle.Reader.ReadAsync(stopping.Token);
        try
        {
            await room.Print(program, timeLimit, docx, pdf, stopping.Token);
        }
        finally
        {
            idle.Writer.TryWrite(room);
        }
    }

    /// <summary>Ends what is being printed and removes the folders.</summary>
    public async ValueTask DisposeAsync()
    {
        if (closing.IsCancellationRequested)
        {
            return;
        }

        await closing.CancelAsync();
        for (var worker = 0; worker < workers; worker++)
        {
            (await idle.Reader.ReadAsync()).Clear();
        }

        closing.Dispose();
    }
}
