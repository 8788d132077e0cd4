using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;

namespace Sujarit.Platform.Notices;

/// <summary>The LINE account of the installation, by the LINE Messaging API.</summary>
public sealed class Line : IDisposable
{
    private const int longest = 5000;
    private static readonly TimeSpan patience = TimeSpan.FromSeconds(20);

    private readonly LineSettings? settings;
    private readonly HttpClient? client;

    internal Line(LineSettings? settings)
    {
        this.settings = settings;
        if (settings is not null)
        {
            // Whoever is sent elsewhere would take the token and the message there.
#pragma warning disable CA2000 // The client disposes it.
            client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = settings.Address, Timeout = patience };
#pragma warning restore CA2000
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", settings.Token);
        }
    }

    /// <summary>Whether messages go anywhere.</summary>
    public bool IsSetUp => settings is not null;

    /// <summary>What people look for in LINE to write to the account, such as <c>@123abcde</c>; null where not told.</summary>
    public string? BasicId => settings?.BasicId;

    /// <summary>Whether LINE itself sent this: signed with the secret that only LINE and the site know.</summary>
    /// <param name="body">As it came, byte by byte.</param>
    /// <param name="signature">Its header <c>X-Line-Signature</c>.</param>
    public bool IsGenuine(ReadOnlySpan<byte> body, string? signature)
    {
        Span<byte> told = stackalloc byte[HMACSHA256.HashSizeInBytes];
        return settings is not null && Convert.TryFromBase64String(signature ?? "", told, out var length) && length == told.Length
            && CryptographicOperations.FixedTimeEquals(told, HMACSHA256.HashData(Encoding.UTF8.GetBytes(settings.Secret), body));
    }

    /// <summary>Answers somebody who wrote.</summary>
    /// <param name="replyToken">The token that came with what they wrote; good once.</param>
    /// <param name="text">The answer.</param>
    /// <param name="cancel">Ends sending.</param>
    /// <returns>Whether LINE took it.</returns>
    public async Task<bool> Reply(string replyToken, string text, CancellationToken cancel)
    {
        try
        {
            await Post("/v2/bot/message/reply", new { replyToken, messages = Messages(text) }, null, cancel);
            return true;
        }
        catch (Exception refused) when (refused is LineRefusedException or HttpRequestException or TaskCanceledException)
        {
            return false;
        }
    }

    /// <summary>Sends a message; LINE has taken it when this ends.</summary>
    /// <param name="to">Whom: an id of LINE.</param>
    /// <param name="text">What it says.</param>
    /// <param name="key">The same for each try, so that LINE takes the message once.</param>
    /// <param name="cancel">Ends sending.</param>
    internal Task Push(string to, string text, Guid key, CancellationToken cancel) =>
        Post("/v2/bot/message/push", new { to, messages = Messages(text) }, key, cancel);

    public void Dispose() => client?.Dispose();

    private static object[] Messages(string text) => [new { type = "text", text = text.Length > longest ? text[..longest] : text }];

    private async Task Post(string path, object content, Guid? key, CancellationToken cancel)
    {
        var connection = client ?? throw new InvalidOperationException("LINE is not set up.");
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = JsonContent.Create(content, content.GetType()) };
        if (key is { } known)
        {
            request.Headers.Add("X-Line-Retry-Key", known.ToString());
        }

        using var answer = await connection.SendAsync(request, cancel);
        // A conflict says that an earlier try with the same key was taken.
        if (!answer.IsSuccessStatusCode && answer.StatusCode != HttpStatusCode.Conflict)
        {
            throw Refusal(answer.StatusCode);
        }
    }

    private static LineRefusedException Refusal(HttpStatusCode status) =>
        status switch
        {
            HttpStatusCode.BadRequest or HttpStatusCode.NotFound => new(DeliveryFailure.Refused, isFinal: true),
            HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => new(DeliveryFailure.NotAllowed, isFinal: false),
            HttpStatusCode.TooManyRequests => new(DeliveryFailure.LimitReached, isFinal: false),
            _ => new(DeliveryFailure.Unreachable, isFinal: false),
        };
}
