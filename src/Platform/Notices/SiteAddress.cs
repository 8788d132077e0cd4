using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

namespace Sujarit.Platform.Notices;

/// <summary>Where the site is reached, for links that leave it: setting <c>Site:Address</c>, such as <c>https://ita.example.go.th</c>.</summary>
public sealed class SiteAddress(IConfiguration settings)
{
    private readonly string? known = settings["Site:Address"]?.TrimEnd('/');

    /// <summary>Whether it is set; where not, what is shown of it goes by what each call says its host is.</summary>
    public bool IsKnown => known is not null;

    /// <summary>The host of it; null where it is not set.</summary>
    public string? Host => Uri.TryCreate(known, UriKind.Absolute, out var uri) ? uri.IdnHost : null;

    /// <summary>A link for a letter. Never made of what a call says its host is: whoever calls could send others to a host of their own.</summary>
    /// <exception cref="InvalidOperationException">The address is not set; then no mail is set up either.</exception>
    public string InLetter(string path) => known is null ? throw new InvalidOperationException("Site:Address is not set.") : known + path;

    /// <summary>A link shown to whoever makes the call, for handing over.</summary>
    public string Shown(string path, HttpRequest request) => (known ?? $"{request.Scheme}://{request.Host}{request.PathBase}") + path;

    /// <summary>A link told at the terminal: the path alone where the address is not set.</summary>
    public string Told(string path) => known + path;
}
