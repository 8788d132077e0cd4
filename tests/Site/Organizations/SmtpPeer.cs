using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Sujarit.Site;

/// <summary>A mail server on loopback that takes every letter and keeps it as it came over the line.</summary>
internal sealed class SmtpPeer : IAsyncDisposable
{
    private readonly TcpListener listener;
    private readonly CancellationTokenSource closing = new();
    private readonly ConcurrentQueue<SentLetter> letters = new();
    private readonly Task answering;

    private SmtpPeer(TcpListener listener)
    {
        this.listener = listener;
        answering = Answer();
    }

    public IReadOnlyCollection<SentLetter> Letters => letters;

    /// <summary>A port of loopback where nobody answers.</summary>
    public static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    public static SmtpPeer Open(int port)
    {
        var opened = new TcpListener(IPAddress.Loopback, port);
        opened.Start();
        return new SmtpPeer(opened);
    }

    /// <summary>What a site is told to send to it without encryption.</summary>
    public static Dictionary<string, string?> Settings(int port) =>
        new()
        {
            ["Mail:Host"] = "127.0.0.1",
            ["Mail:Port"] = FormattableString.Invariant($"{port}"),
            ["Mail:From"] = "ita@thansujarit.example",
            ["Mail:StartTls"] = "false",
            ["Site:Address"] = "https://ita.thansujarit.example",
        };

    public async ValueTask DisposeAsync()
    {
        await closing.CancelAsync();
        listener.Stop();
        await answering;
        closing.Dispose();
    }

    private async Task Answer()
    {
        try
        {
            while (true)
            {
                using var line = await listener.AcceptTcpClientAsync(closing.Token);
                await Converse(line.GetStream());
            }
        }
        catch (Exception ended) when (ended is OperationCanceledException or IOException or SocketException)
        {
            // The peer is closed, or the caller hung up.
        }
    }

    private async Task Converse(NetworkStream stream)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8);
        await using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\r\n", AutoFlush = true };
        await writer.WriteLineAsync("220 peer.example");
        var to = new List<string>();
        while (await reader.ReadLineAsync(closing.Token) is { } said)
        {
            var verb = said.Split(' ')[0].ToUpperInvariant();
            if (verb == "RCPT")
            {
                to.Add(said[(said.IndexOf('<', StringComparison.Ordinal) + 1)..said.IndexOf('>', StringComparison.Ordinal)]);
            }
            else if (verb == "DATA")
            {
                await writer.WriteLineAsync("354 go on");
                letters.Enqueue(new SentLetter([.. to], await Written(reader)));
                to.Clear();
            }

            await writer.WriteLineAsync(verb == "QUIT" ? "221 bye" : "250 ok");
        }
    }

    private async Task<string> Written(StreamReader reader)
    {
        var written = new StringBuilder();
        while (await reader.ReadLineAsync(closing.Token) is { } line && line != ".")
        {
            // A line that begins with a dot comes with another before it.
            written.Append(line.StartsWith('.') ? line[1..] : line).Append("\r\n");
        }

        return written.ToString();
    }
}
