using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Sujarit.Disclosure.Exhibits;
using Sujarit.Disclosure.Monitoring;
using Sujarit.Modules.Platform.Fetching;
using Sujarit.Platform.Access;
using Sujarit.Platform.Fetching;
using Sujarit.Platform.Notices;

namespace Sujarit.Site.Disclosure;

/// <summary>What tests of the watch over addresses have in common.</summary>
internal static class Watching
{
    public const string Monitor = "~/office/disclosure/monitor";
    public const string Fault = "HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
    private const int mostTurns = 400;

    /// <summary>A house that the public reaches at this site, which is asked though it stands on this machine.</summary>
    public static Task<House> Open(Engine engine, OneSite site, bool isReachKnown = true) =>
        House.Open(engine, Outside(site) + Alone, settings: new Dictionary<string, string?>
        {
            ["Monitoring:Witness"] = site.At("/witness").ToString(),
            ["Site:Address"] = isReachKnown ? site.At("").GetLeftPart(UriPartial.Authority) : null,
        });

    public static Action<IServiceCollection> Outside(OneSite site) => services => services.Replace(ServiceDescriptor.Singleton(new ReachRule(site.Place)));

    // The tests themselves say when somebody looks.
    private static void Alone(IServiceCollection services) =>
        services.Remove(services.Single(service => service.ServiceType == typeof(IHostedService) && service.ImplementationFactory?.GetType().GenericTypeArguments[^1] == typeof(WatchRoom)));

    /// <summary>Makes the list of the agency anew.</summary>
    public static Task List(this House house) =>
        house.Ask(async services =>
        {
            await services.GetRequiredService<WatchList>().Renew();
            return 0;
        });

    /// <summary>Has an exhibit that leads to an address serve an item, which is published.</summary>
    public static async Task ShowLink(this House house, string address, string title, params string[] items)
    {
        await house.Do(db =>
        {
            var exhibit = Exhibit.Begin(ExhibitKind.Link, null);
            exhibit.Write(title, null);
            exhibit.LeadTo(address);
            foreach (var item in items)
            {
                exhibit.Serve(Publishing.Assessment, item, [1]);
            }

            db.Add(exhibit);
        });
        foreach (var item in items)
        {
            if (!await house.Ask(db => db.Set<Sujarit.Disclosure.Publication>().AnyAsync(publication => publication.Item == item)))
            {
                await house.Publish(Publishing.Draft("มีแล้ว", item));
            }
        }
    }

    /// <summary>Lets so much time pass, and everything be looked at that is due then.</summary>
    public static async Task After(this House house, TimeSpan time)
    {
        house.Clock.Pass(time);
        await house.Walk();
    }

    /// <summary>Has everything looked at that is due.</summary>
    public static async Task Walk(this House house)
    {
        var room = house.Services.GetRequiredService<WatchRoom>();
        for (var turn = 0; turn < mostTurns && await house.IsDue(); turn++)
        {
            // The room of the house itself may be at it.
            if (!await room.Next(TestContext.Current.CancellationToken))
            {
                await Task.Delay(25, TestContext.Current.CancellationToken);
            }
        }

        Assert.False(await house.IsDue());
    }

    public static Task<List<WatchedAddress>> Addresses(this House house) => house.Ask(db => db.Set<WatchedAddress>().AsNoTracking().OrderBy(watched => watched.Address).ToListAsync());

    public static Task<List<WatchSpan>> Spans(this House house) => house.Ask(db => db.Set<WatchSpan>().AsNoTracking().OrderBy(span => span.From).ToListAsync());

    /// <summary>What the ITA officer was told.</summary>
    public static Task<List<string>> Told(this House house)
    {
        var officer = house.Person(Role.ItaOfficer).PersonId;
        return house.Ask(db => db.Set<Notice>().Where(notice => notice.PersonId == officer && notice.Address.StartsWith("disclosure/monitor")).OrderBy(notice => notice.At).Select(notice => notice.Title).ToListAsync());
    }

    private static Task<bool> IsDue(this House house)
    {
        var now = house.Clock.GetUtcNow();
        return house.Ask(async db => await db.Set<WatchedAddress>().AnyAsync(watched => (watched.DueAt <= now || watched.LeasedUntil > now) && watched.State != WatchState.Paused && watched.State != WatchState.Retired)
            || await db.Set<WatchRound>().AnyAsync(round => round.DueAt <= now || round.LeasedUntil > now));
    }
}
