using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Sujarit.Modules.Platform.Fetching;

/// <summary>A site on this machine that answers as it is told, byte for byte; and counts who came.</summary>
internal sealed class OneSite : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource closing = new();
    private readonly Func<string, Stream, CancellationToken, Task> answer;
    private readonly Task serving;

    private OneSite(Func<string, Stream, CancellationToken, Task> answer)
    {
        this.answer = answer;
        listener.Start();
        Place = (IPEndPoint)listener.LocalEndpoint;
        serving = Serve();
    }

    public IPEndPoint Place { get; }

    public List<string> Requests { get; } = [];

    /// <summary>Answers every path with this text of HTTP.</summary>
    public static OneSite Says(Func<string, string> answer) => new(async (path, stream, closing) => await stream.WriteAsync(Encoding.Latin1.GetBytes(answer(path)), closing));

    /// <summary>Writes whatever it likes.</summary>
    public static OneSite Does(Func<string, Stream, CancellationToken, Task> answer) => new(answer);

    public static string Page(string body, string type = "text/html") => $"HTTP/1.1 200 OK\r\nContent-Type: {type}\r\nContent-Length: {Encoding.Latin1.GetByteCount(body)}\r\nConnection: close\r\n\r\n{body}";

    public static string To(string address) => $"HTTP/1.1 302 Found\r\nLocation: {address}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";

    public Uri At(string path = "/") => new($"http://127.0.0.1:{Place.Port}{path}");

    public async ValueTask DisposeAsync()
    {
        await closing.CancelAsync();
        listener.Stop();
        await serving;
        closing.Dispose();
        listener.Dispose();
    }

    private async Task Serve()
    {
        while (!closing.IsCancellationRequested)
        {
            try
            {
                using var caller = await listener.AcceptTcpClientAsync(closing.Token);
                await using var stream = caller.GetStream();
                await Answer(stream);
            }
            catch (Exception gone) when (gone is OperationCanceledException or SocketException or IOException or ObjectDisposedException)
            {
                // The caller hung up, or the site closes.
            }
        }
    }

    private async Task Answer(Stream stream)
    {
        var asked = new StringBuilder();
        var buffer = new byte[4096];
        while (!asked.ToString().Contains("\r\n\r\n", StringComparison.Ordinal))
        {
            var length = await stream.ReadAsync(buffer, closing.Token);
            if (length == 0)
            {
                return;
            }

            asked.Append(Encoding.Latin1.GetString(buffer, 0, length));
        }

        Requests.Add(asked.ToString());
        await answer(asked.ToString().Split(' ')[1], stream, closing.Token);
    }
}
