using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Fetching;
using Sujarit.Web;

namespace Sujarit.Site;

/// <summary>The site, running in this process on loopback, on a database of its own with the inhabitants of <see cref="Settlement"/>.</summary>
internal sealed class House : IAsyncDisposable
{
    private static IModelMetadataProvider? known;
    private readonly WebApplication site;
    private readonly Premises premises;

    private House(WebApplication site, Premises premises, HouseClock clock)
    {
        this.site = site;
        this.premises = premises;
        Clock = clock;
    }

    public HouseClock Clock { get; }

    public Engine Engine => premises.Engine;

    /// <summary>The data folder.</summary>
    public string Folder => premises.Folder;

    /// <summary>The connection string, for tests that look below the program.</summary>
    public string Connection => premises.Connection;

    public IServiceProvider Services => site.Services;

    /// <summary>What calls ask of the database; see <see cref="Caller.Count"/>.</summary>
    public QueryCounter Queries => Services.GetRequiredService<QueryCounter>();

    public Uri Address => new(site.Urls.First());

    /// <summary>Opens a house of one's own.</summary>
    /// <param name="engine">On this database.</param>
    /// <param name="change">What else differs in its container.</param>
    /// <param name="map">Addresses that only this house has.</param>
    /// <param name="settings">Settings that go before the usual ones.</param>
    public static async Task<House> Open(
        Engine engine,
        Action<IServiceCollection>? change = null,
        Action<WebApplication>? map = null,
        IReadOnlyDictionary<string, string?>? settings = null
    ) => await Start(await Databases.Fresh(engine), change, map, settings);

    /// <summary>Opens a house where both agencies have a year's work: what the modules load for the invented agency.</summary>
    /// <remarks>A test walks through the site faster than anybody may.</remarks>
    public static async Task<House> OpenSampled(Engine engine) =>
        await Start(await Databases.Fresh(engine, isSampled: true), null, null, new Dictionary<string, string?> { ["OpenData:PerMinute"] = "100000" });

    /// <summary>Leaves out the work a site does by itself, for tests that compare every row: it begins at a moment of its own, and writes.</summary>
    public static void Idle(IServiceCollection services)
    {
        foreach (var work in services.Where(service => service.ServiceType == typeof(IHostedService) && IsOurs(service.ImplementationType ?? service.ImplementationFactory?.Method.DeclaringType)).ToList())
        {
            services.Remove(work);
        }
    }

    /// <summary>Opens a house where nobody lives yet: no agency, no account.</summary>
    public static async Task<House> OpenEmpty(Engine engine, Action<IServiceCollection>? change = null) => await Start(await Databases.Bare(engine), change, null, null);

    /// <summary>What every house has instead of the real thing.</summary>
    public static Action<IServiceCollection> Fakes(HouseClock clock) =>
        services =>
        {
            services.Replace(ServiceDescriptor.Singleton<TimeProvider>(clock));
            // The real hash, only quicker.
            services.Configure<PasswordHasherOptions>(options => options.IterationCount = 100);
            // No house asks a site beyond this machine.
            services.Replace(ServiceDescriptor.Singleton(provider => new LinkReader(provider.GetRequiredService<ReachRule>(), OnThisMachine)));
            // What binding knows of a type is the same in every house.
            services.Replace(ServiceDescriptor.Singleton<IModelMetadataProvider>(provider => known ??= ActivatorUtilities.CreateInstance<DefaultModelMetadataProvider>(provider)));
            services.AddSingleton<QueryCounter>();
            services.ConfigureDbContext<AppDb>((provider, options) => options.AddInterceptors(provider.GetRequiredService<QueryCounter>()));
        };

    private static Task<IPAddress[]> OnThisMachine(string name, CancellationToken cancel) =>
        name == "localhost" || IPAddress.TryParse(name, out _) ? Dns.GetHostAddressesAsync(name, cancel) : throw new SocketException((int)SocketError.TryAgain);

    /// <summary>Who has this role at the agency.</summary>
    public Inhabitant Person(Role role, string agency = Settlement.Here) => premises.People.Single(person => person.Role == role && person.Agency.Code == agency);

    /// <summary>A caller who is not signed in.</summary>
    public Caller Anybody(string agency = Settlement.Here) => new(this, agency);

    /// <summary>A caller who is signed in with this role at the agency.</summary>
    public async Task<Caller> As(Role role, string agency = Settlement.Here)
    {
        var caller = Anybody(agency);
        await caller.SignIn(Person(role, agency));
        return caller;
    }

    /// <summary>Does something by the domain's own verbs at the agency, and saves it.</summary>
    public Task Do(Action<AppDb> work, string agency = Settlement.Here) =>
        Ask(
            async services =>
            {
                var db = services.GetRequiredService<AppDb>();
                work(db);
                return await db.SaveChangesAsync();
            },
            agency
        );

    /// <summary>Asks the services of a scope at the agency.</summary>
    public async Task<T> Ask<T>(Func<IServiceProvider, Task<T>> question, string agency = Settlement.Here)
    {
        await using var scope = Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Visit>().Enter(premises.People.First(person => person.Agency.Code == agency).Agency);
        return await question(scope.ServiceProvider);
    }

    /// <summary>Asks the database of the agency.</summary>
    public Task<T> Ask<T>(Func<AppDb, Task<T>> question, string agency = Settlement.Here) =>
        Ask(services => question(services.GetRequiredService<AppDb>()), agency);

    public async ValueTask DisposeAsync()
    {
        await site.StopAsync();
        await site.DisposeAsync();
        await premises.Remove();
    }

    private static async Task<House> Start(Premises premises, Action<IServiceCollection>? change, Action<WebApplication>? map, IReadOnlyDictionary<string, string?>? settings)
    {
        var clock = new HouseClock();
        var told = premises.Settings();
        foreach (var (name, value) in settings ?? new Dictionary<string, string?>())
        {
            told[name] = value;
        }

        var built = Web.Site.Build(told, Fakes(clock) + change);
        map?.Invoke(built);
        await Readiness.Check(built.Services);
        await built.StartAsync();
        return new House(built, premises, clock);
    }

    private static bool IsOurs(Type? type) => type?.Assembly.GetName().Name?.StartsWith("Sujarit.", StringComparison.Ordinal) == true;
}
