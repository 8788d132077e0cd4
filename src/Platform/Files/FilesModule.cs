using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Platform.Access;
using Sujarit.Platform.Archives;
using Sujarit.Platform.Data;
using Sujarit.Platform.Modules;
using Sujarit.Platform.Pages;

namespace Sujarit.Platform.Files;

/// <summary>The files people attach: kept, cleaned, served to the agency they belong to.</summary>
public sealed class FilesModule : IModule
{
    /// <summary>The permission to open the agency's files.</summary>
    public const string Read = "files.read";

    /// <summary>The permission to open the files that stand on pages one may open.</summary>
    public const string ReadShown = "files.read-shown";

    public string Name => "ไฟล์แนบ";

    public IReadOnlyList<Permission> Permissions =>
        [
            new(Read, "เปิดไฟล์แนบ", [Role.Administrator, Role.ItaOfficer, Role.Owner, Role.Approver, Role.CaseOfficer]),
            new(ReadShown, "เปิดภาพและไฟล์ที่แสดงในหน้าที่ตนเห็น", [.. Enum.GetValues<Role>()]),
        ];

    public IReadOnlyDictionary<string, string> AuditWords => FilesWords.All;

    public void AddServices(IServiceCollection services)
    {
        services.AddSingleton(provider => FileLimits.From(provider.GetRequiredService<IConfiguration>()));
        services.AddSingleton<FileFolder>();
        services.AddSingleton<Thumbnails>();
        services.AddSingleton<FileSweep>();
        services.AddSingleton<FormSweep>();
        services.AddHostedService<DailySweep>();
        services.AddScoped<FileSight>();
        services.AddScoped<RowTables>();
        services.AddScoped<IArchiveSource, AuditArchive>();
        services.AddScoped(provider => new FileShelf(
            provider.GetRequiredService<AppDb>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<FileLimits>(),
            provider.GetRequiredService<FileFolder>()
        ));
        services.AddScoped(provider => new SmallPictures(provider.GetRequiredService<FileShelf>(), provider.GetRequiredService<Thumbnails>()));
    }

    public void Map(IEndpointRouteBuilder site) => FileAddresses.Map(site);
}
