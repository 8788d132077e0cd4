using System.Diagnostics;
using System.Globalization;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel;
using Sujarit.Modules.Documents.Reading;

namespace Sujarit.Modules.Hostile;

/// <summary>One try at reading a hostile file: what came of it, in this process or in one of its own whose memory is measured.</summary>
internal static class Attempt
{
    public const string FileVariable = "SUJARIT_HOSTILE_FILE";
    public const string AnswerVariable = "SUJARIT_HOSTILE_ANSWER";
    public const string NobodyVariable = "SUJARIT_HOSTILE_NOBODY";

    // Not an expectation of speed: a reader that hangs must fail instead of holding everyone up.
    private static readonly TimeSpan patience = TimeSpan.FromMinutes(5);

    /// <summary>What the reader says of the file: the sentence of its refusal, or the text it read.</summary>
    public static async Task<string> At(Action<string> write, string name = "report.docx")
    {
        var folder = Directory.CreateTempSubdirectory("sujarit-");
        try
        {
            var path = Path.Combine(folder.FullName, name);
            write(path);
            return await Task.Run(() => Say(path), TestContext.Current.CancellationToken).WaitAsync(patience, TestContext.Current.CancellationToken);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>The same in a process of its own; also the most memory it ever held, in megabytes.</summary>
    /// <param name="write">Makes the file.</param>
    /// <param name="asNobody">Reads it without the rights of root, who may read everything.</param>
    public static async Task<(string Said, int Megabytes)> Alone(Action<string> write, bool asNobody = false)
    {
        var folder = Directory.CreateTempSubdirectory("sujarit-");
        try
        {
            var (path, answer) = (Path.Combine(folder.FullName, "file"), Path.Combine(folder.FullName, "answer"));
            write(path);
            var start = new ProcessStartInfo(Environment.ProcessPath!) { UseShellExecute = false, RedirectStandardOutput = true };
            foreach (var argument in (string[])["--filter-method", $"*.{nameof(MemoryTests)}.{nameof(MemoryTests.Reads_the_file_it_is_given)}", "--explicit", "on", "--no-progress"])
            {
                start.ArgumentList.Add(argument);
            }

            (start.Environment[FileVariable], start.Environment[AnswerVariable], start.Environment[NobodyVariable]) = (path, answer, asNobody ? "yes" : null);
            // As .NET itself decides where there are 300 MB in all; else a busy machine measures how late memory is collected, not what is needed.
            start.Environment["DOTNET_GCHeapHardLimit"] = "E100000";
            using var process = Process.Start(start)!;
            using var end = new CancellationTokenSource(patience);
            await using var kill = end.Token.Register(process.Kill);
            var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            Assert.True(File.Exists(answer), output);
            var lines = await File.ReadAllLinesAsync(answer, TestContext.Current.CancellationToken);
            return (lines[1], int.Parse(lines[0], CultureInfo.InvariantCulture));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    public static string Say(string path)
    {
        try
        {
            var told = string.Concat(DocumentReader.Read(path).Told());
            return told.Length > 100 ? told[..100] : told;
        }
        catch (UnreadableException refusal)
        {
            return refusal.Message;
        }
    }
}
