using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Sujarit.Site;

/// <summary>The Messaging API of LINE on loopback: it keeps what it is given, and takes a message with a known key once.</summary>
internal sealed class FakeLine : IAsyncDisposable
{
    public const string Token = "token-of-the-channel";
    public const string Secret = "secret-of-the-channel";

    private readonly WebApplication site;
    private readonly ConcurrentQueue<(string Key, string To, string Text)> messages = new();
    private readonly ConcurrentQueue<string> replies = new();
    private readonly ConcurrentQueue<string> keys = new();
    private int calls;

    private FakeLine(WebApplication site) => this.site = site;

    public string Address => site.Urls.First();

    /// <summary>What it answers; 200 takes the message.</summary>
    public int Answer { get; set; } = 200;

    /// <summary>Where it sends callers on instead of answering; null where it answers itself.</summary>
    public string? Elsewhere { get; set; }

    /// <summary>How often it was asked to push, by whomever.</summary>
    public int Calls => calls;

    public IReadOnlyList<(string Key, string To, string Text)> Messages => [.. messages];

    public IReadOnlyList<string> Replies => [.. replies];

    /// <summary>The key of each try, taken or not.</summary>
    public IReadOnlyList<string> Keys => [.. keys];

    public static async Task<FakeLine> Open()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var running = builder.Build();
        var line = new FakeLine(running);
        running.MapPost("/v2/bot/message/push", (Delegate)line.Push);
        running.MapPost("/v2/bot/message/reply", (Delegate)line.Reply);
        await running.StartAsync();
        return line;
    }

    public async ValueTask DisposeAsync()
    {
        await site.StopAsync();
        await site.DisposeAsync();
    }

    private async Task<IResult> Push(HttpContext call)
    {
        Interlocked.Increment(ref calls);
        if (Elsewhere is { } place)
        {
            return Results.Redirect(place + call.Request.Path, permanent: false, preserveMethod: true);
        }

        if (call.Request.Headers.Authorization != "Bearer " + Token)
        {
            return Results.Unauthorized();
        }

        var key = call.Request.Headers["X-Line-Retry-Key"].ToString();
        keys.Enqueue(key);
        if (Answer != 200)
        {
            return Results.StatusCode(Answer);
        }

        if (messages.Any(known => known.Key == key))
        {
            return Results.Conflict();
        }

        using var told = await JsonDocument.ParseAsync(call.Request.Body);
        messages.Enqueue((key, told.RootElement.GetProperty("to").GetString()!, Text(told)));
        return Results.Ok();
    }

    private async Task<IResult> Reply(HttpContext call)
    {
        using var told = await JsonDocument.ParseAsync(call.Request.Body);
        replies.Enqueue(Text(told));
        return Results.Ok();
    }

    private static string Text(JsonDocument told) => told.RootElement.GetProperty("messages")[0].GetProperty("text").GetString()!;
}
