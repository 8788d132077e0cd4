using System.Net.Mail;

namespace Sujarit.Disclosure;

/// <summary>Addresses people write for others to follow.</summary>
internal static class WebAddress
{
    /// <summary>The most letters of an address, as browsers write it.</summary>
    public const int Longest = 2000;

    /// <summary>An address of the web; null for whatever is none, is too long, or carries a name and password.</summary>
    public static Uri? Of(string? written) => Uri.TryCreate(written?.Trim(), UriKind.Absolute, out var uri) && IsOfWeb(uri) ? uri : null;

    /// <summary>An address of the web as browsers write it; null for whatever is none.</summary>
    public static string? Read(string? written) => Of(written)?.AbsoluteUri;

    /// <summary>Whether others may be led there.</summary>
    public static bool IsOfWeb(Uri uri) =>
        (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp) && uri.Host.Length > 0 && uri.UserInfo.Length == 0 && uri.AbsoluteUri.Length <= Longest;

    /// <summary>Whether it is an address of mail, and nothing else.</summary>
    public static bool IsMail(string written) => MailAddress.TryCreate(written, out var mail) && mail.Address == written;
}
