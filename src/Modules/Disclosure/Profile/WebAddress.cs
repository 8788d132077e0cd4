using System.Net.Mail;

namespace Sujarit.Disclosure.Profile;

/// <summary>Addresses people write for others to follow.</summary>
internal static class WebAddress
{
    private const int longest = 2000;

    /// <summary>An address of the web as browsers write it; null for whatever is none, or carries a name and password.</summary>
    public static string? Read(string? written) =>
        Uri.TryCreate(written?.Trim(), UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp) && uri.UserInfo.Length == 0 && uri.AbsoluteUri.Length <= longest
            ? uri.AbsoluteUri
            : null;

    /// <summary>Whether it is an address of mail, and nothing else.</summary>
    public static bool IsMail(string written) => MailAddress.TryCreate(written, out var mail) && mail.Address == written;
}
