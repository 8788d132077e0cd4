using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Disclosure;
using Sujarit.Disclosure.Contracts;
using Sujarit.Disclosure.Sealing;
using Sujarit.Platform.Data;
using Sujarit.Site.Disclosure;
using Parts = Sujarit.Site.IsolationCases.Parts;

namespace Sujarit.Site;

/// <summary>Receivers of the root made anew for one call at a door.</summary>
internal static class IsolationSealRows
{
    public static async Task<Parts> Receiver(IServiceProvider services)
    {
        var db = services.GetRequiredService<AppDb>();
        var receiver = SealReceiver.Of("ผู้เก็บค่าราก", "keep@oversight.example", SealCadence.EachDay, isOn: true, services.GetRequiredService<TimeProvider>().GetUtcNow());
        db.Add(receiver);
        await db.SaveChangesAsync();
        return new Parts { ["id"] = receiver.Id.ToString() };
    }

    /// <summary>An item that is published, once at each house.</summary>
    public static async Task<Parts> Published(IServiceProvider services)
    {
        var db = services.GetRequiredService<AppDb>();
        if (!await db.Set<Publication>().AnyAsync(known => known.Assessment == Publishing.Assessment && known.Item == "O35"))
        {
            await services.GetRequiredService<Publications>().Publish(Publishing.Draft("เผยแพร่แล้ว"));
            await db.SaveChangesAsync();
        }

        return await IsolationRows.Item(services);
    }
}
