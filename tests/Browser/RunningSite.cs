using System.Diagnostics;
using System.Globalization;

namespace Sujarit.Browser;

/// <summary>The built program, serving the invented agency from a data folder and a database of its own.</summary>
internal sealed class RunningSite : IAsyncDisposable
{
    public const string Agency = "/thansujarit";
    private const string opened = "http://127.0.0.1:";
    private static readonly string prefix = string.Create(CultureInfo.InvariantCulture, $"sujarit_browser_{Environment.ProcessId}_");
    private static int made;
    private readonly string folder;
    private readonly string? database;
    private TaskCompletionSource<Uri> address = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<string> said = [];
    private Process? program;
    private string accounts = "";
    private string? today;

    private RunningSite(string folder, string? database) => (this.folder, this.database) = (folder, database);

    /// <summary>As a browser is to call it: passkeys belong to a name, never to a number.</summary>
    public Uri Address { get; private set; } = new("http://localhost");

    /// <summary>The kinds of pages windows have looked at.</summary>
    public HashSet<string> Looked { get; } = [];

    /// <summary>Loads the invented agency into a fresh installation, and serves it.</summary>
    public static async Task<RunningSite> Open(Engine engine)
    {
        var number = Interlocked.Increment(ref made).ToString(CultureInfo.InvariantCulture);
        var site = new RunningSite(Directory.CreateTempSubdirectory("sujarit-browser-").FullName, engine == Engine.PostgreSql ? prefix + number : null);
        try
        {
            await site.Settle();
            await site.Serve();
        }
        catch
        {
            await site.DisposeAsync();
            throw;
        }

        return site;
    }

    /// <summary>The password the program gave this account.</summary>
    public string PasswordOf(string email) => accounts.Split('\n').Single(line => line.Contains(email, StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[^1].Trim();

    /// <summary>Ends the program and opens it again on another day, at another address; who was in a window opens a new one.</summary>
    public async Task MoveTo(DateOnly day)
    {
        await End();
        today = day.ToString("O", CultureInfo.InvariantCulture);
        address = new(TaskCreationOptions.RunContinuationsAsynchronously);
        await Serve();
    }

    public async ValueTask DisposeAsync()
    {
        await End();

        if (database is not null)
        {
            await PostgreSqlServer.Drop(database);
        }

        Directory.Delete(folder, recursive: true);
    }

    private async Task End()
    {
        if (program is not null)
        {
            program.Kill(entireProcessTree: true);
            await program.WaitForExitAsync();
            program.Dispose();
            program = null;
        }
    }

    private async Task Settle()
    {
        if (database is not null)
        {
            await PostgreSqlServer.Create(database);
        }

        Directory.CreateDirectory(Path.Combine(folder, "tmp"));
        var answer = await BuiltProgram.Run(Settings(), "sample");
        Assert.True(answer.Json().GetProperty("loaded").GetBoolean());
        accounts = answer.Messages;
    }

    private async Task Serve()
    {
        program = BuiltProgram.Start(Settings(), "serve", "--urls", opened + "0");
        program.OutputDataReceived += (_, line) => Hear(line.Data);
        program.ErrorDataReceived += (_, line) => Hear(line.Data);
        program.EnableRaisingEvents = true;
        program.Exited += (_, _) => address.TrySetException(new InvalidOperationException("The site did not open: " + string.Join('\n', said)));
        program.BeginOutputReadLine();
        program.BeginErrorReadLine();
        Address = await address.Task;
    }

    private void Hear(string? line)
    {
        said.Add(line ?? "");
        if (line?.IndexOf(opened, StringComparison.Ordinal) is { } at and >= 0)
        {
            address.TrySetResult(new UriBuilder(line[at..].Split(' ')[0]) { Host = "localhost" }.Uri);
        }
    }

    private (string Name, string Value)[] Settings() =>
        [
            ("Data__Folder", Path.Combine(folder, "data")),
            ("Database__Provider", database is null ? "Sqlite" : "PostgreSql"),
            ("ConnectionStrings__Database", database is null ? $"Data Source={Path.Combine(folder, "data", "sujarit.db")}" : PostgreSqlServer.Of(database)),
            // Everybody calls from one address here.
            ("SignIn__PostsPerMinute", "1000"),
            ("Logging__LogLevel__Default", "Warning"),
            // What it was writing when it was ended goes with the folder.
            ("TMPDIR", Path.Combine(folder, "tmp")),
            .. today is null ? Array.Empty<(string, string)>() : [("Clock__Today", today)],
        ];
}
