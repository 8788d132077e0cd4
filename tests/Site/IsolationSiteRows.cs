using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Disclosure.Profile;
using Sujarit.Platform.Data;
using Sujarit.Platform.Files;
using Parts = Sujarit.Site.IsolationCases.Parts;

namespace Sujarit.Site;

/// <summary>Rows of the agency's public site, made anew for one call at a door.</summary>
internal static class IsolationSiteRows
{
    public static Task<Parts> Topic(IServiceProvider _) => Task.FromResult(new Parts { ["topic"] = "plans" });

    public static async Task<Parts> Executive(IServiceProvider services)
    {
        var person = Guid.Parse((await IsolationRows.Person(services))["id"]);
        var photo = Guid.Parse((await IsolationRows.Picture(services))["id"]);
        var db = services.GetRequiredService<AppDb>();
        var executive = Sujarit.Disclosure.Profile.Executive.Of(person, 1);
        executive.Show(await db.Set<StoredFile>().SingleAsync(file => file.Id == photo));
        return new Parts { ["id"] = await IsolationRows.Keep(services, executive) };
    }

    public static async Task<Parts> Photo(IServiceProvider services)
    {
        var id = Guid.Parse((await Executive(services))["id"]);
        var executive = await services.GetRequiredService<AppDb>().Set<Sujarit.Disclosure.Profile.Executive>().SingleAsync(known => known.Id == id);
        return new Parts { ["sha256"] = executive.PhotoSha256! };
    }

    public static async Task<Parts> Channel(IServiceProvider services)
    {
        var channel = Sujarit.Disclosure.Profile.Channel.Begin(1);
        channel.Describe(ChannelKind.Question, "ถาม–ตอบ", "https://example.go.th/", null, null);
        return new Parts { ["id"] = await IsolationRows.Keep(services, channel) };
    }
}
