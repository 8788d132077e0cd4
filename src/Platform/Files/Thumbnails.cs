using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Logging;

namespace Sujarit.Platform.Files;

/// <summary>
/// Small pictures, made when first asked for by <c>vipsthumbnail</c>, a program apart: a picture that breaks its reader breaks no site.
/// Where the machine lacks it, or it fails, the original serves.
/// </summary>
internal sealed partial class Thumbnails(FileFolder folder, ILogger<Thumbnails> log) : IDisposable
{
    private const string program = "vipsthumbnail";
    private const int mostAtOnce = 2;
    private static readonly TimeSpan patience = TimeSpan.FromSeconds(20);
    private readonly SemaphoreSlim turns = new(mostAtOnce, mostAtOnce);
    private readonly string? place = Find();

    /// <summary>The small picture of a file; null where the original has to serve.</summary>
    public async Task<SmallPicture?> Of(StoredFile file, string original, SmallSize size, CancellationToken cancel)
    {
        var form = SmallForm.Of(file, size);
        var small = Path.Combine(folder.Thumbnails, file.AgencyId.ToString("N"), file.Sha256[..2], file.Sha256 + form.Ending);
        if (File.Exists(small))
        {
            return new SmallPicture(small, form.Type);
        }

        if (place is null || File.Exists(small + ".none"))
        {
            return null;
        }

        await turns.WaitAsync(cancel);
        try
        {
            return File.Exists(small) || await Make(original, small, form, cancel) ? new SmallPicture(small, form.Type) : null;
        }
        finally
        {
            turns.Release();
        }
    }

    public void Dispose() => turns.Dispose();

    private static string? Find() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(directory => Path.Combine(directory, OperatingSystem.IsWindows() ? program + ".exe" : program))
            .FirstOrDefault(File.Exists);

    private async Task<bool> Make(string original, string small, SmallForm form, CancellationToken cancel)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(small)!);
        var fresh = Path.Combine(Path.GetDirectoryName(small)!, Guid.NewGuid().ToString("N") + form.Ending);
        try
        {
            if (await Fits(original, fresh, form, cancel))
            {
                File.Move(fresh, small, overwrite: true);
                return true;
            }
        }
        finally
        {
            File.Delete(fresh);
        }

        // Not tried again at every look.
        await File.WriteAllBytesAsync(small + ".none", [], cancel);
        SayFailed(log, Path.GetFileName(original));
        return false;
    }

    // The best step that is light enough.
    private async Task<bool> Fits(string original, string fresh, SmallForm form, CancellationToken cancel)
    {
        foreach (var (side, options) in form.Steps)
        {
            if (!await Run(original, fresh + options, side, cancel) || !File.Exists(fresh))
            {
                return false;
            }

            if (new FileInfo(fresh).Length <= form.Most)
            {
                return true;
            }
        }

        return true;
    }

    private async Task<bool> Run(string original, string output, int side, CancellationToken cancel)
    {
        var start = new ProcessStartInfo(place!, ["--size", string.Create(CultureInfo.InvariantCulture, $"{side}x{side}>"), "--output", output, original])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["VIPS_CONCURRENCY"] = "1";
        // Only readers that are made for pictures of strangers.
        start.Environment["VIPS_BLOCK_UNTRUSTED"] = "1";
        using var running = Process.Start(start)!;
        running.StandardInput.Close();
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(patience);
        try
        {
            await Task.WhenAll(
                running.StandardOutput.BaseStream.CopyToAsync(Stream.Null, limit.Token),
                running.StandardError.BaseStream.CopyToAsync(Stream.Null, limit.Token),
                running.WaitForExitAsync(limit.Token)
            );
            return running.ExitCode == 0;
        }
        catch (OperationCanceledException)
        {
            running.Kill(entireProcessTree: true);
            cancel.ThrowIfCancellationRequested();
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "No small picture could be made of {File}.")]
    private static partial void SayFailed(ILogger log, string file);
}
