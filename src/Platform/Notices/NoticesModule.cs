using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
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
        services.AddSingleton(provider => new Line(LineSettings.Read(provider.GetRequiredService<IConfiguration>())));
        services.AddSingleton(provider => DigestTime.From(provider.GetRequiredService<IConfiguration>()));
        services.AddSingleton(provider => new UnreadNotices(provider.GetRequiredService<IServiceScopeFactory>(), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<SiteAddress>();
        services.AddSingleton<LetterSeal>();
        services.AddSingleton<NoticeText>();
        services.AddSingleton<Carrier>();
        services.AddSingleton<CourierBell>();
        services.AddScoped<IInterceptor, NoticeWatch>();
        services.AddScoped<Dispatch>();
        services.AddScoped(provider => new NoticeBoard(
            provider.GetRequiredService<AppDb>(),
            provider.GetRequiredService<IMail>(),
            provider.GetRequiredService<Line>(),
            provider.GetRequiredService<TimeProvider>()
        ));
        services.AddScoped(provider => new Outbox(
            provider.GetRequiredService<AppDb>(),
            provider.GetRequiredService<IMail>(),
            provider.GetRequiredService<LetterSeal>(),
            provider.GetRequiredService<TimeProvider>()
        ));
        foreach (var channel in Enum.GetValues<NoticeChannel>())
        {
            services.AddSingleton<IHostedService>(provider => ActivatorUtilities.CreateInstance<Courier>(provider, channel));
        }
    }
}
