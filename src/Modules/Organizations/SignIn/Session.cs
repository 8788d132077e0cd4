using System.Net;

namespace Sujarit.Organizations.SignIn;

/// <summary>One sign-in on one browser, from its beginning until it is ended.</summary>
internal sealed class Session
{
    /// <summary>How long a browser stays signed in without being used.</summary>
    public static readonly TimeSpan Lasts = TimeSpan.FromHours(12);

    /// <summary>How long a browser stays signed in however much it is used: each day begins with a sign-in.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(24);

    /// <summary>How exactly it is known when a session was last used.</summary>
    public static readonly TimeSpan Grain = TimeSpan.FromMinutes(15);

    private Session()
    {
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid AccountId { get; private init; }

    public DateTimeOffset BegunAt { get; private init; }

    /// <summary>To the quarter of an hour.</summary>
    public DateTimeOffset SeenAt { get; private init; }

    /// <summary>In words: Chrome บน Android.</summary>
    public string Browser { get; private init; } = "";

    /// <summary>The network address it was begun from; null where unknown.</summary>
    public string? Address { get; private init; }

    public static Session Begin(Guid account, string userAgent, IPAddress? address, DateTimeOffset now) =>
        new() { AccountId = account, BegunAt = now, SeenAt = now, Browser = BrowserName.Of(userAgent), Address = address?.ToString() };
}
