using System.Globalization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Sujarit.Database.PostgreSql;
using Sujarit.Database.Sqlite;
using Sujarit.Kernel;
using Sujarit.Platform.Access;
using Sujarit.Platform.Audit;
using Sujarit.Platform.Data;
using Sujarit.Platform.Operations;

namespace Sujarit.Web;

/// <summary>What the site and the verbs that work on its data both need.</summary>
internal static class SiteServices
{
    public static void AddSite(this IServiceCollection services, IConfiguration configuration)
    {
        var folder = SiteSettings.Folder(configuration);
        var clock = Clock(configuration["Clock:Today"]);
        services.AddSingleton(clock);
        services.AddSingleton(new DataFolder(folder));
        services.AddSingleton(new ChainHeads(Path.Combine(folder, "heads")));
        services.AddSingleton(Engine(configuration, folder));
        services.AddSingleton<Permissions>();
        services.AddScoped<Visit>();
        services.AddDbContext<AppDb>((provider, options) =>
        {
            provider.GetRequiredService<IDatabaseEngine>().Configure(options);
            options.AddInterceptors(provider.GetServices<IInterceptor>());
        });
        services.AddDataProtection().SetApplicationName("sujarit").PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(folder, "keys")));
        // Keys lie as they are in the data folder, which is the program's user's alone (docs/security.md, 11.1.1). Said so, it is not taken for an oversight.
        services.Configure<KeyManagementOptions>(keys => keys.XmlEncryptor = new NullXmlEncryptor());
        foreach (var module in Site.Modules)
        {
            services.AddSingleton(module);
            module.AddServices(services);
        }
    }

    private static IDatabaseEngine Engine(IConfiguration configuration, string folder) =>
        configuration["Database:Provider"] switch
        {
            null or "" or "Sqlite" => new SqliteEngine(configuration.GetConnectionString("Database") ?? $"Data Source={Path.Combine(folder, SiteSettings.DatabaseFile)}"),
            "PostgreSql" => new PostgreSqlEngine(
                configuration.GetConnectionString("Database") ?? throw new UnreadableException("ตั้งค่า ConnectionStrings:Database ของ PostgreSQL ก่อน")
            ),
            var unknown => throw new UnreadableException($"ไม่รู้จัก Database:Provider “{unknown}” โปรดใช้ Sqlite หรือ PostgreSql"),
        };

    private static TimeProvider Clock(string? today)
    {
        if (string.IsNullOrWhiteSpace(today))
        {
            return TimeProvider.System;
        }

        return DateOnly.TryParseExact(today, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new MovedClock(day)
            : throw new UnreadableException($"Clock:Today ต้องเป็นวันที่แบบ 2024-03-20 ไม่ใช่ “{today}”");
    }
}
