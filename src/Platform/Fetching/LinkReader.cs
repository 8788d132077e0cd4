using System.Net;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography;

namespace Sujarit.Platform.Fetching;

/// <summary>
/// Looks at what a link of the web leads to, never trusting it: only addresses of the open internet are connected to, redirects are followed
/// by hand and judged anew, nothing is unpacked, and time, bytes and hops are bounded.
/// </summary>
public sealed class LinkReader
{
    /// <summary>The most bytes that are read; of more, no hash is made.</summary>
    public const long MostBytes = 20_000_000;

    private const int mostRedirects = 5;
    private const int longestType = 100;
    private const int headerKilobytes = 32;
    private const int chunk = 81_920;

    // Reserved for examples, and there for good: where even this name is unknown, the machine has no way out.
    private const string known = "example.com";
    private static readonly TimeSpan patience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan wholePatience = TimeSpan.FromSeconds(40);

    private readonly ReachRule rule;
    private readonly OpenDoor door;
    private readonly Func<string, CancellationToken, Task<IPAddress[]>> lookUp;

    /// <summary>A reader that asks the names of this machine's own resolver.</summary>
    public LinkReader(ReachRule rule)
        : this(rule, Dns.GetHostAddressesAsync)
    {
    }

    internal LinkReader(ReachRule rule, Func<string, CancellationToken, Task<IPAddress[]>> lookUp)
    {
        this.rule = rule;
        this.lookUp = lookUp;
        door = new OpenDoor(rule, lookUp);
    }

    /// <summary>Reads a link to its end, or says why not. Whatever stands at the other side, it answers.</summary>
    /// <exception cref="OperationCanceledException">The caller called it off.</exception>
    public Task<LinkReading> Read(Uri link, CancellationToken cancel) => Follow(link, isWhole: true, cancel);

    /// <summary>Looks whether a link can be opened, as <see cref="Read"/> does, and leaves what it holds where it is.</summary>
    /// <exception cref="OperationCanceledException">The caller called it off.</exception>
    public Task<LinkReading> Look(Uri link, CancellationToken cancel) => Follow(link, isWhole: false, cancel);

    private async Task<LinkReading> Follow(Uri link, bool isWhole, CancellationToken cancel)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(wholePatience);
        using var client = Client();
        var address = link;
        try
        {
            for (var hop = 0; hop <= mostRedirects; hop++)
            {
                if (!rule.Admits(address))
                {
                    return new LinkReading(LinkOutcome.Forbidden, address);
                }

                using var answer = await Ask(client, address, limit.Token);
                if (Next(answer, address) is not { } next)
                {
                    return await Take(answer, address, isWhole, limit.Token);
                }

                address = next;
            }

            return new LinkReading(LinkOutcome.Astray, address);
        }
        catch (Exception failed) when (!cancel.IsCancellationRequested && Outcome(failed) is not null)
        {
            return new LinkReading(await Doubt(Outcome(failed)!.Value, cancel), address);
        }
    }

    private HttpClient Client()
    {
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
            Credentials = null,
            // Packed content stays packed: a small answer cannot become a large one.
            AutomaticDecompression = DecompressionMethods.None,
            ActivityHeadersPropagator = null,
            MaxResponseHeadersLength = headerKilobytes,
            MaxResponseDrainSize = 0,
            ConnectTimeout = patience,
            ConnectCallback = async (context, token) => await door.Connect(context.DnsEndPoint, token),
        };
        return new HttpClient(handler, disposeHandler: true) { Timeout = Timeout.InfiniteTimeSpan };
    }

    private static async Task<HttpResponseMessage> Ask(HttpClient client, Uri address, CancellationToken cancel)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address) { Version = HttpVersion.Version11, VersionPolicy = HttpVersionPolicy.RequestVersionExact };
        request.Headers.ConnectionClose = true;
        request.Headers.Accept.ParseAdd("*/*");
        request.Headers.AcceptEncoding.ParseAdd("identity");
        request.Headers.UserAgent.ParseAdd("Sujarit-links/1.0");
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(patience);
        return await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, limit.Token);
    }

    private static Uri? Next(HttpResponseMessage answer, Uri address) =>
        answer.StatusCode is HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect
        && answer.Headers.Location is { } location
            ? new Uri(address, location)
            : null;

    private static async Task<LinkReading> Take(HttpResponseMessage answer, Uri address, bool isWhole, CancellationToken cancel)
    {
        var type = answer.Content.Headers.ContentType?.MediaType is { Length: > 0 and <= longestType } told ? told : null;
        var reading = new LinkReading(answer.IsSuccessStatusCode ? LinkOutcome.Reached : LinkOutcome.Missing, address) { Status = (int)answer.StatusCode, Type = type };
        if (!answer.IsSuccessStatusCode || !isWhole)
        {
            return reading;
        }

        var announced = answer.Content.Headers.ContentLength;
        if (announced > MostBytes)
        {
            return reading with { Size = announced };
        }

        await using var content = await answer.Content.ReadAsStreamAsync(cancel);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[chunk];
        var size = 0L;
        int length;
        while ((length = await content.ReadAsync(buffer, cancel)) > 0)
        {
            size += length;
            if (size > MostBytes)
            {
                return reading;
            }

            hash.AppendData(buffer, 0, length);
        }

        return reading with { Size = size, Sha256 = Convert.ToHexStringLower(hash.GetHashAndReset()) };
    }

    private static LinkOutcome? Outcome(Exception failed) =>
        failed switch
        {
            ForbiddenAddressException => LinkOutcome.Forbidden,
            AuthenticationException => LinkOutcome.Untrusted,
            OperationCanceledException or TimeoutException => LinkOutcome.Slow,
            SocketException { SocketErrorCode: SocketError.TryAgain or SocketError.NetworkUnreachable or SocketError.NetworkDown } => LinkOutcome.Offline,
            SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData } => LinkOutcome.Unknown,
            { InnerException: { } inner } when Outcome(inner) is { } within => within,
            HttpRequestException or IOException or SocketException or UriFormatException or ArgumentException or InvalidOperationException => LinkOutcome.Silent,
            _ => null,
        };

    private async Task<LinkOutcome> Doubt(LinkOutcome outcome, CancellationToken cancel)
    {
        if (outcome != LinkOutcome.Unknown)
        {
            return outcome;
        }

        try
        {
            return (await lookUp(known, cancel).WaitAsync(patience, cancel)).Length > 0 ? outcome : LinkOutcome.Offline;
        }
        catch (Exception failed) when (failed is SocketException or TimeoutException)
        {
            return LinkOutcome.Offline;
        }
    }
}
