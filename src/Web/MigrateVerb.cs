using Sujarit.Platform.Commands;
using Sujarit.Platform.Data;

namespace Sujarit.Web;

/// <summary>Brings the database to the shape this program needs.</summary>
internal static class MigrateVerb
{
    public static Verb Verb { get; } =
        new("migrate", "migrate", "ปรับโครงสร้างฐานข้อมูลให้ตรงกับโปรแกรม (สำรองข้อมูลก่อนเสมอ)", [], Files: 0, Migrate);

    private static object Migrate(VerbLine line)
    {
        using var site = Site.Build(new Dictionary<string, string?>());
        return Migrate(site.Services).GetAwaiter().GetResult();
    }

    private static async Task<object> Migrate(IServiceProvider services)
    {
        Readiness.MakeFolder(services);
        await using var scope = services.CreateAsyncScope();
        var applied = await Readiness.Migrate(scope.ServiceProvider.GetRequiredService<AppDb>());
        return new { applied };
    }
}
