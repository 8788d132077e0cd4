using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Organizations;
using Sujarit.Platform.Access;
using Sujarit.Platform.Audit;
using Sujarit.Platform.Data;
using Sujarit.Web;

namespace Sujarit.Site.Platform;

/// <summary>What was loaded and changed since stays, whoever starts again.</summary>
public class SecondStartTests
{
    private const string renamed = "หน่วยงานที่เปลี่ยนชื่อแล้ว";

    [Theory, OnBoth]
    public async Task A_second_sample_and_a_second_start_keep_the_data(Engine engine)
    {
        var premises = await Databases.Bare(engine);
        (string, string)[] told = [.. premises.Settings().Where(setting => setting.Key != "Urls").Select(setting => (setting.Key.Replace(":", "__", StringComparison.Ordinal), setting.Value!))];
        Assert.True((await BuiltProgram.Run(told, "sample")).Json().GetProperty("loaded").GetBoolean());
        var before = await Kept(premises, async db =>
        {
            await db.Database.ExecuteSqlAsync($"update organizations_agency set name = {renamed}", TestContext.Current.CancellationToken);
        });

        var again = await BuiltProgram.Run(told, "sample");

        Assert.False(again.Json().GetProperty("loaded").GetBoolean());
        Assert.Contains("มีหน่วยงานอยู่แล้ว", again.Messages, StringComparison.Ordinal);
        Assert.DoesNotContain("รหัสผ่านแสดงครั้งนี้", again.Messages, StringComparison.Ordinal);
        Assert.Equal(before, await Kept(premises));
        await premises.Remove();
    }

    // Opens it as the site is opened; counts what stands there.
    private static async Task<(string Name, int People, int Audited)> Kept(Premises premises, Func<AppDb, Task>? change = null)
    {
        await using var site = Web.Site.Build(premises.Settings());
        await Readiness.Check(site.Services);
        await using var scope = site.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Visit>().OverAll();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        if (change is not null)
        {
            await change(db);
        }

        return ((await db.Set<Agency>().SingleAsync()).Name, await db.Set<Person>().CountAsync(), await db.Set<AuditEntry>().CountAsync());
    }
}
