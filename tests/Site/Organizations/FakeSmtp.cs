using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Sujarit.Site;

/// <summary>A mail server on loopback that speaks enough of SMTP, and takes letters or does not.</summary>
internal sealed class FakeSmtp : IAsyncDisposable
{
    private readonly TcpListener door = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource closing = new();
    private readonly ConcurrentQueue<(string To, string Head, string Text)> letters = new();
    private readonly Task work;

    public FakeSmtp()
    {
        door.Start();
        work = Open();
    }

    public int Port => ((IPEndPoint)door.LocalEndpoint).Port;

    /// <summary>What it answers to each recipient; 250 takes the letter.</summary>
    public int Answer { get; set; } = 250;

    public int Tries { get; private set; }

    public IReadOnlyList<(string To, string Head, string Text)> Letters => [.. letters];

    public async ValueTask DisposeAsync()
    {
        await closing.CancelAsync();
        door.Dispose();
        await work;
        closing.Dispose();
    }

    private async Task Open()
    {
        try
        {
            while (true)
            {
                using var caller = await door.AcceptTcpClientAsync(closing.Token);
                await Serve(caller);
            }
        }
        catch (Exception closed) when (closed is OperationCanceledException or SocketException)
        {
            // The test is over.
        }
    }

    private async Task Serve(TcpClient caller)
    {
        try
        {
            await Talk(caller);
        }
        catch (IOException)
        {
            // The caller hung up.
        }
    }

    private async Task Talk(TcpClient caller)
    {
        await using var stream = caller.GetStream();
        using var lines = new StreamReader(stream, Encoding.ASCII);
        await using var answer = new StreamWriter(stream, Encoding.ASCII) { AutoFlush = true, NewLine = "\r\n" };
        var to = "";
        await answer.WriteLineAsync("220 fake");
        while (await lines.ReadLineAsync(closing.Token) is { } line)
        {
            var word = line.Split(' ', ':')[0].ToUpperInvariant();
            if (word == "RCPT")
            {
                Tries++;
                to = line[(line.IndexOf('<', StringComparison.Ordinal) + 1)..line.LastIndexOf('>')];
            }

            if (word == "DATA")
            {
                await answer.WriteLineAsync("354 go on");
                letters.Enqueue(await Letter(to, lines));
            }

            await answer.WriteLineAsync(word switch { "QUIT" => "221 bye", "RCPT" => $"{Answer} so", _ => "250 so" });
            if (word == "QUIT")
            {
                return;
            }
        }
    }

    private static async Task<(string To, string Head, string Text)> Letter(string to, StreamReader lines)
    {
        var (head, body) = (new StringBuilder(), new StringBuilder());
        var isBody = false;
        while (await lines.ReadLineAsync() is { } line && line != ".")
        {
            isBody |= line.Length == 0;
            (isBody ? body : head).AppendLine(line);
        }

        return (to, head.ToString(), Encoding.UTF8.GetString(Convert.FromBase64String(body.ToString())));
    }
}
