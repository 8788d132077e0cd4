using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Disclosure.Archiving;
using Sujarit.Disclosure.Caching;
using Sujarit.Disclosure.Contracts;
using Sujarit.Platform.Access;
using Sujarit.Platform.Archives;
using Sujarit.Platform.Modules;

namespace Sujarit.Disclosure;

/// <summary>What the agency shows the public: every publication is a version with its time and hash, at the address the rulebook gives.</summary>
public sealed class DisclosureModule : IModule
{
    private const int placeInMenu = 30;

    public string Name => "การเปิดเผยข้อมูลสาธารณะ";

    public IReadOnlyList<Permission> Permissions =>
        [new(DisclosurePermission.Read, "ดูรายการที่เผยแพร่และประวัติฉบับ", [.. Enum.GetValues<Role>()])];

    public IReadOnlyList<MenuEntry> Menu => [new("การเปิดเผย", "disclosure", DisclosurePermission.Read, null, placeInMenu)];

    public IReadOnlyDictionary<string, string> AuditWords => DisclosureWords.All;

    public void AddServices(IServiceCollection services)
    {
        services.AddScoped<IArchiveSource, DisclosureArchive>();
        services.AddOutputCache(cache => cache.UseCaseSensitivePaths = true);
        services.AddSingleton<PublicEditions>();
        services.AddScoped<IInterceptor, PublishingWatch>();
        services.AddScoped<Publications>();
        services.AddScoped<PublicShelf>();
    }

    public void Use(IApplicationBuilder site) => site.UseMiddleware<PublicAnswer>();

    public void Map(IEndpointRouteBuilder site) => Downloads.Map(site);
}
