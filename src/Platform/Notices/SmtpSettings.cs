using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace Sujarit.Platform.Notices;

/// <summary>How the mail server is reached: settings <c>Mail:Host</c>, <c>Port</c>, <c>From</c>, <c>UserName</c>, <c>Password</c>, <c>StartTls</c>.</summary>
internal sealed record SmtpSettings(string Host, int Port, string From, string? UserName, string? Password, bool IsEncrypted)
{
    private const int usualPort = 587;

    /// <summary>What is set up; null where host or sender is missing, or the address of the site, without which no letter can link to it.</summary>
    public static SmtpSettings? Read(IConfiguration settings) =>
        settings["Mail:Host"] is { Length: > 0 } host && settings["Mail:From"] is { Length: > 0 } from && settings["Site:Address"] is { Length: > 0 }
            ? new SmtpSettings(
                host,
                int.TryParse(settings["Mail:Port"], CultureInfo.InvariantCulture, out var port) ? port : usualPort,
                from,
                settings["Mail:UserName"],
                settings["Mail:Password"],
                !bool.TryParse(settings["Mail:StartTls"], out var isEncrypted) || isEncrypted)
            : null;
}
