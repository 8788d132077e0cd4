using System.Diagnostics;
using System.IO.Compression;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel;

namespace Sujarit.Modules.Documents;

public sealed class PdfPrinterTests : IAsyncDisposable
{
    private static readonly bool isCi = string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("sujarit-test-");
    private readonly PdfPrinter printer = new();

    public async ValueTask DisposeAsync()
    {
        await printer.DisposeAsync();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Memo_and_report_print_with_Thai_text_digits_and_only_our_letters()
    {
        NeedsLibreOffice();
        var file = await Print(printer, SamplePapers.Write([.. SamplePapers.Memo(), .. SamplePapers.Report()]));

        var text = await Ask("pdftotext", "-layout", file, "-");
        Assert.Contains("บันทึกข้อความ", text, StringComparison.Ordinal);
        Assert.Contains("น้ำใจ", text, StringComparison.Ordinal);
        Assert.Contains("๑. จัดทำ", text, StringComparison.Ordinal);
        Assert.Matches("- ?๒ ?-", text);
        Assert.Contains("Tagged:          yes", await Ask("pdfinfo", file), StringComparison.Ordinal);
        var fonts = (await Ask("pdffonts", file)).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2);
        Assert.All(fonts, font => Assert.Matches("Sarabun|DejaVuSans|OpenSymbol", font));
    }

    [Fact]
    public async Task Header_row_is_repeated_on_every_page_of_a_long_table()
    {
        NeedsLibreOffice();
        var rows = Enumerable.Range(0, 101).Select(row => new[] { row == 0 ? "หัวตาราง" : "ข้อความ", "รายละเอียด" });
        var file = await Print(printer, SamplePapers.Write(SamplePapers.TableOf([.. rows]) with { HeaderRows = 1 }));

        var pages = (await Ask("pdftotext", file, "-")).Split('\f', StringSplitOptions.RemoveEmptyEntries);

        Assert.True(pages.Length > 2);
        Assert.All(pages, page => Assert.Contains("หัวตาราง", page, StringComparison.Ordinal));
    }

    [Fact]
    public async Task More_papers_than_workers_are_all_printed()
    {
        NeedsLibreOffice();
        var docx = SamplePapers.Write(new Paragraph("ทดสอบ"));

        var files = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => Print(printer, docx)));

        Assert.Equal(5, files.Distinct().Count());
        Assert.All(files, file => Assert.True(new FileInfo(file).Length > 1000));
    }

    [Fact]
    public async Task File_that_is_no_Word_file_is_called_so()
    {
        NeedsLibreOffice();

        var refused = await Assert.ThrowsAsync<UnreadableException>(() => Print(printer, "no zip"u8.ToArray()));

        Assert.Contains("ไม่ใช่ไฟล์ Word", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Paper_LibreOffice_cannot_open_fails_with_a_sentence_and_the_next_one_prints()
    {
        NeedsLibreOffice();
        using var broken = new MemoryStream();
        await using (var zip = new ZipArchive(broken, ZipArchiveMode.Create, leaveOpen: true))
        {
            await using var main = new StreamWriter(zip.CreateEntry("word/document.xml").Open());
            await main.WriteAsync("<w:document>");
        }

        await Assert.ThrowsAsync<UnreadableException>(() => Print(printer, broken.ToArray()));
        await Print(printer, SamplePapers.Write(new Paragraph("ทดสอบ")));
    }

    [Fact]
    public async Task Machine_without_LibreOffice_says_what_to_install_and_what_still_works()
    {
        await using var without = new PdfPrinter(soffice: Path.Combine(folder.FullName, "none"));

        var refused = await Assert.ThrowsAsync<RuleBrokenException>(() => Print(without, SamplePapers.Write()));

        Assert.False(without.IsReady);
        Assert.Contains("ติดตั้ง LibreOffice", refused.Message, StringComparison.Ordinal);
        Assert.Contains("DOCX", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Program_that_does_not_end_is_ended_with_its_children()
    {
        var children = Path.Combine(folder.FullName, "children");
        await using var slow = new PdfPrinter(1, TimeSpan.FromSeconds(1), Program($"sleep 600 & echo $! > {children}; wait"));

        var refused = await Assert.ThrowsAsync<RuleBrokenException>(() => Print(slow, SamplePapers.Write()));

        Assert.Contains("1 วินาที", refused.Message, StringComparison.Ordinal);
        var child = int.Parse(await File.ReadAllTextAsync(children, TestContext.Current.CancellationToken), System.Globalization.CultureInfo.InvariantCulture);
        await Ended(child);
    }

    [Fact]
    public async Task Never_more_programs_run_than_workers()
    {
        var log = Path.Combine(folder.FullName, "log");
        await using var two = new PdfPrinter(2, soffice: Program($"echo + >> {log}; sleep 0.2; echo - >> {log}; echo made > $SUJARIT_PDF"));

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Print(two, SamplePapers.Write())));

        var atWork = 0;
        foreach (var line in await File.ReadAllLinesAsync(log, TestContext.Current.CancellationToken))
        {
            atWork += line == "+" ? 1 : -1;
            Assert.InRange(atWork, 0, 2);
        }
    }

    [Fact]
    public async Task Closing_ends_the_program_at_work_and_leaves_no_folder()
    {
        var place = Path.Combine(folder.FullName, "place");
        var slow = new PdfPrinter(1, soffice: Program($"pwd > {place}.new; mv {place}.new {place}; sleep 600"));
        var printing = Print(slow, SamplePapers.Write());
        while (!File.Exists(place))
        {
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }

        await slow.DisposeAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => printing);
        Assert.False(Directory.Exists((await File.ReadAllTextAsync(place, TestContext.Current.CancellationToken)).Trim()));
    }

    private static void NeedsLibreOffice() =>
        Assert.SkipUnless(isCi || new PdfPrinter().IsReady, "LibreOffice is not installed here.");

    private async Task<string> Print(PdfPrinter with, byte[] docx)
    {
        var file = Path.Combine(folder.FullName, Guid.NewGuid() + ".pdf");
        await using var pdf = File.Create(file);
        await with.Print(new MemoryStream(docx), pdf, TestContext.Current.CancellationToken);
        return file;
    }

    private string Program(string script)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The stand-in is a shell script.");
        var program = Path.Combine(folder.FullName, "soffice");
        File.WriteAllText(program, "#!/bin/sh\n" + script + "\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        return program;
    }

    /// <summary>A program that is killed is gone a moment later, and on a busy machine a longer moment; one that is left lives ten minutes.</summary>
    private static async Task Ended(int process)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromMinutes(1));
        while (IsRunning(process))
        {
            await Task.Delay(TimeSpan.FromMilliseconds(50), patience.Token);
        }
    }

    private static bool IsRunning(int process)
    {
        try
        {
            using var running = Process.GetProcessById(process);
            return !running.HasExited && !File.ReadAllText($"/proc/{process}/stat").Contains(") Z ", StringComparison.Ordinal);
        }
        catch (Exception gone) when (gone is ArgumentException or IOException)
        {
            return false;
        }
    }

    private static async Task<string> Ask(string program, params string[] arguments)
    {
        using var asked = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true })!;
        var answer = await asked.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await asked.WaitForExitAsync(TestContext.Current.CancellationToken);
        return answer;
    }
}
