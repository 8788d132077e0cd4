using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace Sujarit.Disclosure.Sealing;

/// <summary>What sealing needs in the container.</summary>
internal static class SealSetup
{
    public static void AddSeals(this IServiceCollection services)
    {
        services.AddPrintLimit();
        services.AddSingleton<SealHeads>();
        services.AddScoped<SealLog>();
        services.AddScoped<SealCheck>();
        services.AddScoped<CertificateDesk>();
        services.AddScoped<IInterceptor, SealWatch>();
        services.AddSingleton<SealRoom>();
        services.AddHostedService(provider => provider.GetRequiredService<SealRoom>());
    }
}
