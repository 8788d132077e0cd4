using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Platform.Data;
using Sujarit.Platform.Modules;

namespace Sujarit.Platform.Notices;

/// <summary>What people are told: on the site, and by what leaves it.</summary>
public sealed class NoticesModule : IModule
{
    public string Name => "การแจ้งเตือน";

    public IReadOnlyDictionary<string, string> AuditWords => NoticesWords.All;

    public void AddServices(IServiceCollection services)
    {
        services.AddSingleton<IMail>(provider => SmtpSettings.Read(provider.GetRequiredService<IConfiguration>()) is { } smtp ? new SmtpMail(smtp) : new NoMail());
        services.AddSingleton<SiteAddress>();
        services.AddSingleton<Outbox>();
        services.AddHostedService(provider => provider.GetRequiredService<Outbox>());
        services.AddScoped(provider => new NoticeBoard(provider.GetRequiredService<AppDb>(), provider.GetRequiredService<TimeProvider>()));
    }
}
