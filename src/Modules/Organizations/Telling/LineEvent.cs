using System.Text.Json;

namespace Sujarit.Organizations.Telling;

/// <summary>Something a person did in LINE: wrote, or blocked the account.</summary>
/// <param name="LineId">Who.</param>
/// <param name="Text">What they wrote; null where they wrote nothing.</param>
/// <param name="ReplyToken">By which they can be answered; null where not.</param>
/// <param name="IsGoodbye">Whether they want to hear no more.</param>
internal sealed record LineEvent(string LineId, string? Text, string? ReplyToken, bool IsGoodbye)
{
    private const int longestId = 64;

    /// <summary>What people did, from the body of a call of LINE; what is not understood is left out.</summary>
    public static IReadOnlyList<LineEvent> Read(byte[] body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            return Part(json.RootElement, "events") is { ValueKind: JsonValueKind.Array } events ? [.. events.EnumerateArray().Select(One).OfType<LineEvent>()] : [];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    // Groups and rooms are nobody's own: only what one person writes alone counts.
    private static LineEvent? One(JsonElement told)
    {
        if (Part(told, "source") is not { } source || Word(source, "type") != "user" || Word(source, "userId") is not { Length: > 0 and <= longestId } id)
        {
            return null;
        }

        var text = Word(told, "type") == "message" && Part(told, "message") is { } message && Word(message, "type") == "text" ? Word(message, "text") : null;
        return new LineEvent(id, text, Word(told, "replyToken"), Word(told, "type") == "unfollow");
    }

    private static JsonElement? Part(JsonElement whole, string name) => whole.ValueKind == JsonValueKind.Object && whole.TryGetProperty(name, out var part) ? part : null;

    private static string? Word(JsonElement whole, string name) => Part(whole, name) is { ValueKind: JsonValueKind.String } word ? word.GetString() : null;
}
