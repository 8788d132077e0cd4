using System.Diagnostics;
using System.Security;
using Sujarit.Kernel;
using Sujarit.Platform.Operations;

namespace Sujarit.Documents.Pdf;

/// <summary>A folder in which one LibreOffice at a time works, with a profile of its own.</summary>
internal sealed class PrintRoom
{
    private readonly string folder = Path.Combine(Path.GetTempPath(), "sujarit-pdf-" + Guid.NewGuid().ToString("N"));

    private string Docx => Path.Combine(folder, "paper.docx");

    private string Pdf => Path.Combine(folder, "paper.pdf");

    private string Fault => Pdf + ".fault";

    public async Task Print(string soffice, TimeSpan timeLimit, Stream docx, Stream pdf, CancellationToken cancellation)
    {
        Furnish();
        try
        {
            await CountableDocx.Copy(docx, Docx, cancellation);
            var said = await Run(soffice, timeLimit, cancellation);
            if (!File.Exists(Pdf) || File.Exists(Fault))
            {
                throw Failure(said);
            }

            await using var printed = File.OpenRead(Pdf);
            await printed.CopyToAsync(pdf, cancellation);
            SiteMeter.Prints.Add(1, new KeyValuePair<string, object?>("outcome", "printed"));
        }
        catch
        {
            SiteMeter.Prints.Add(1, new KeyValuePair<string, object?>("outcome", "failed"));
            throw;
        }
        finally
        {
            Tidy();
        }
    }

    public void Clear()
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private void Tidy()
    {
        if (Directory.Exists(folder))
        {
            File.Delete(Docx);
            File.Delete(Pdf);
            File.Delete(Fault);
        }
    }

    private void Furnish()
    {
        if (Directory.Exists(folder))
        {
            return;
        }

        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        Put("registrymodifications.xcu", "profile/user");
        Put("script.xlc", "profile/user/basic");
        Put("script.xlb", "profile/user/basic/Standard");
        Put("Printing.xba", "profile/user/basic/Standard");
        Put("fonts.conf", "");
    }

    private void Put(string name, string place)
    {
        using var stream = typeof(PrintRoom).Assembly.GetManifestResourceStream("Sujarit.Documents.Pdf.Profile." + name)!;
        using var reader = new StreamReader(stream);
        var text = reader.ReadToEnd()
            .Replace("{cache}", SecurityElement.Escape(Path.Combine(folder, "fontcache")), StringComparison.Ordinal)
            .Replace("{fonts}", SecurityElement.Escape(Path.Combine(AppContext.BaseDirectory, "Fonts")), StringComparison.Ordinal);
        Directory.CreateDirectory(Path.Combine(folder, place));
        File.WriteAllText(Path.Combine(folder, place, name), text);
    }

    private ProcessStartInfo Start(string soffice)
    {
        var profile = new Uri(Path.Combine(folder, "profile")).AbsoluteUri;
        var start = new ProcessStartInfo(soffice)
        {
            ArgumentList =
            {
                "-env:UserInstallation=" + profile, "--headless", "--norestore", "--nologo", "macro:///Standard.Printing.Pdf",
            },
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
        };
        start.Environment["SUJARIT_DOCX"] = Docx;
        start.Environment["SUJARIT_PDF"] = Pdf;
        start.Environment["FONTCONFIG_FILE"] = Path.Combine(folder, "fonts.conf");
        start.Environment["TMPDIR"] = folder;
        return start;
    }

    /// <summary>Runs LibreOffice to its end or ends it, and gives back what it said.</summary>
    private async Task<string> Run(string soffice, TimeSpan timeLimit, CancellationToken cancellation)
    {
        using var running = Process.Start(Start(soffice))!;
        running.StandardInput.Close();
        var said = Task.WhenAll(running.StandardOutput.ReadToEndAsync(CancellationToken.None), running.StandardError.ReadToEndAsync(CancellationToken.None));
        using var limit = new CancellationTokenSource(timeLimit);
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellation);
        try
        {
            await running.WaitForExitAsync(ending.Token);
            return string.Join('\n', await said);
        }
        catch (OperationCanceledException) when (ending.IsCancellationRequested)
        {
            running.Kill(entireProcessTree: true);
            await running.WaitForExitAsync(CancellationToken.None);
            // What an ended LibreOffice leaves in its profile would make the next one ask about recovery.
            Clear();
            cancellation.ThrowIfCancellationRequested();
            throw new RuleBrokenException(
                $"ทำไฟล์ PDF ไม่เสร็จภายใน {timeLimit.TotalSeconds:0} วินาที จึงหยุดไว้ กรุณาลองใหม่ หรือแบ่งเอกสารให้สั้นลง ระหว่างนี้ใช้ไฟล์ Word (DOCX) ได้ตามปกติ"
            );
        }
    }

    private UnreadableException Failure(string said)
    {
        var fault = File.Exists(Fault) ? File.ReadAllText(Fault) : "";
        Clear();
        return new UnreadableException(
            "LibreOffice ทำไฟล์ PDF จากเอกสารนี้ไม่ได้ กรุณาเปิดไฟล์ Word (DOCX) ดูว่าเปิดได้ แล้วลองใหม่",
            new InvalidOperationException($"{fault}\n{said}")
        );
    }
}
