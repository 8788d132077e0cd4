using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Sujarit.Platform.Notices;

/// <summary>Adds mail to the site.</summary>
public static class NoticesSetup
{
    /// <summary>Adds <see cref="IMail"/> as the settings say, the letters on their way and the address links begin with.</summary>
    public static void AddNotices(this IServiceCollection services)
    {
        services.AddSingleton<IMail>(provider => SmtpSettings.Read(provider.GetRequiredService<IConfiguration>()) is { } smtp ? new SmtpMail(smtp) : new NoMail());
        services.AddSingleton<SiteAddress>();
        services.AddSingleton<Outbox>();
        services.AddHostedService(provider => provider.GetRequiredService<Outbox>());
    }
}
