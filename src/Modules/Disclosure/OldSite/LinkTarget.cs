using System.Text.RegularExpressions;

namespace Sujarit.Disclosure.OldSite;

/// <summary>Where a link leads, as a browser would go, or why it leads to no page of the web.</summary>
/// <param name="Address">The whole address; empty where there is none to take.</param>
/// <param name="Aside">Why it is set aside; null where it is not.</param>
internal sealed partial record LinkTarget(string Address, LinkAside? Aside)
{
    private static readonly char[] unseen = [.. Enumerable.Range(0, 33).Select(code => (char)code)];

    /// <summary>Whether a link as it is written leads to another page.</summary>
    public static bool LeadsAway(string href) => Of(href, null) is not { Aside: LinkAside.SamePage or LinkAside.Empty or LinkAside.Script };

    /// <summary>Goes where a link leads, as a browser would.</summary>
    /// <param name="href">As it is written.</param>
    /// <param name="page">The address its links start from; null where not known.</param>
    public static LinkTarget Of(string href, Uri? page)
    {
        // Browsers do not see these within an address.
        var plain = string.Concat(href.Where(letter => letter is not ('\t' or '\r' or '\n'))).Trim(unseen).Trim('\u0020', '\u00A0');
        if (plain.Length == 0)
        {
            return new("", LinkAside.Empty);
        }

        if (plain[0] == '#')
        {
            return new("", LinkAside.SamePage);
        }

        if (Scheme().Match(plain) is { Success: true } scheme && Other(scheme.Groups["name"].Value.ToLowerInvariant()) is { } aside)
        {
            return new("", aside);
        }

        return Resolved(plain, page) is { } uri && Direct(uri) is { } direct && WebAddress.IsOfWeb(direct)
            ? new(direct.AbsoluteUri, IsSame(direct, page) ? LinkAside.SamePage : null)
            : new("", LinkAside.Broken);
    }

    private static LinkAside? Other(string scheme) =>
        scheme switch
        {
            "http" or "https" => null,
            "mailto" => LinkAside.Mail,
            "tel" or "sms" or "callto" or "fax" => LinkAside.Phone,
            "javascript" or "data" or "vbscript" or "blob" or "about" or "livescript" => LinkAside.Script,
            _ => LinkAside.NoWeb,
        };

    private static Uri? Resolved(string plain, Uri? page) =>
        Scheme().IsMatch(plain) ? Uri.TryCreate(plain, UriKind.Absolute, out var whole) ? whole : null
        : page is not null && Uri.TryCreate(page, plain.Replace('\\', '/'), out var relative) ? relative
        : null;

    // Sites of Google lead through Google to where they lead.
    private static Uri? Direct(Uri uri)
    {
        if (!WebAddress.IsOfWeb(uri) || uri.AbsolutePath != "/url" || !GoogleHost().IsMatch(uri.Host))
        {
            return uri;
        }

        var led = uri.Query.TrimStart('?').Split('&').Select(pair => pair.Split('=', 2)).FirstOrDefault(pair => pair is ["q" or "url", _]);
        return led is null ? uri : Uri.TryCreate(Uri.UnescapeDataString(led[1]), UriKind.Absolute, out var whole) ? whole : null;
    }

    private static bool IsSame(Uri uri, Uri? page) => page is not null && uri.GetLeftPart(UriPartial.Query) == page.GetLeftPart(UriPartial.Query);

    [GeneratedRegex(@"^(?<name>[a-z][a-z0-9+.-]*):", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Scheme();

    [GeneratedRegex(@"^(?:www\.)?google(?:\.[a-z]{2,3}){1,2}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex GoogleHost();
}
