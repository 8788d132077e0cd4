using Microsoft.Extensions.Configuration;

namespace Sujarit.Platform.Notices;

/// <summary>How LINE is reached: settings <c>Line:Token</c>, <c>Line:Secret</c>, <c>Line:BasicId</c>, <c>Line:Address</c>.</summary>
/// <param name="Token">The channel access token.</param>
/// <param name="Secret">The channel secret, by which calls of LINE are known.</param>
/// <param name="BasicId">The account people write to, such as <c>@123abcde</c>; null where not told.</param>
/// <param name="Address">Where the Messaging API is.</param>
internal sealed record LineSettings(string Token, string Secret, string? BasicId, Uri Address)
{
    private const string usual = "https://api.line.me";

    /// <summary>What is set up; null where token or secret are missing, or the address of the site, without which no message can link to it.</summary>
    public static LineSettings? Read(IConfiguration settings) =>
        settings["Line:Token"] is { Length: > 0 } token && settings["Line:Secret"] is { Length: > 0 } secret && settings["Site:Address"] is { Length: > 0 }
            ? new LineSettings(token, secret, settings["Line:BasicId"] is { Length: > 0 } id ? id : null, new Uri(settings["Line:Address"] is { Length: > 0 } address ? address : usual))
            : null;
}
