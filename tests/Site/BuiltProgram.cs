using System.Diagnostics;
using System.Globalization;

namespace Sujarit.Site;

/// <summary>The program as it was built, started as its callers start it.</summary>
internal static class BuiltProgram
{
    // Only what hangs takes so long; it then fails instead of holding up everything.
    private static readonly TimeSpan patience = TimeSpan.FromMinutes(2);

    private static readonly string place = Place();

    /// <summary>Runs it with these words.</summary>
    public static Task<Answer> Run(params string[] words) => Run([], words);

    /// <summary>Runs it with at most so many bytes of managed memory; more ends it with none of the exit codes it promises.</summary>
    public static Task<Answer> RunWithin(long bytes, params string[] words) =>
        Run([("DOTNET_GCHeapHardLimit", bytes.ToString("X", CultureInfo.InvariantCulture))], words);

    /// <summary>Runs it with these words under a changed environment.</summary>
    public static async Task<Answer> Run((string Name, string Value)[] environment, params string[] words)
    {
        using var program = Start(environment, words);
        using var output = new MemoryStream();
        using var messages = new MemoryStream();
        using var waiting = new CancellationTokenSource(patience);
        try
        {
            await Task.WhenAll(
                program.StandardOutput.BaseStream.CopyToAsync(output, waiting.Token),
                program.StandardError.BaseStream.CopyToAsync(messages, waiting.Token),
                program.WaitForExitAsync(waiting.Token)
            );
        }
        catch (OperationCanceledException)
        {
            program.Kill(entireProcessTree: true);
            Assert.Fail($"sujarit {string.Join(' ', words)} does not end");
        }

        return new Answer(program.ExitCode, output.ToArray(), messages.ToArray());
    }

    /// <summary>Starts it under a changed environment; the caller reads what it says, and ends it.</summary>
    public static Process Start((string Name, string Value)[] environment, params string[] words)
    {
        var start = new ProcessStartInfo("dotnet", [place, .. words]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    // artifacts/bin/Site/release/ → artifacts/bin/Web/release/
    private static string Place()
    {
        var here = Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory);
        return Path.GetFullPath(Path.Combine(here, "../../Web", Path.GetFileName(here), "sujarit.dll"));
    }
}
