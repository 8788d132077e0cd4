using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Sujarit.Documents.Approvals;
using Sujarit.Documents.Contracts;
using Sujarit.Documents.Papers;
using Sujarit.Kernel;
using Sujarit.Measures.Doing;
using Sujarit.Measures.Planning;
using Sujarit.Measures.Reports;
using Sujarit.Organizations;
using Sujarit.Organizations.Contracts;
using Sujarit.Organizations.SignIn;
using Sujarit.Organizations.Today;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Modules;
using Sujarit.Web;

namespace Sujarit.Bench;

/// <summary>The site with the invented agency, on a database of its own.</summary>
internal sealed class SampleOffice : IAsyncDisposable
{
    public const string Agency = "thansujarit";
    public const string Officer = "ita@thansujarit.example";
    public const string Owner = "owner@thansujarit.example";
    public const string Head = "approver@thansujarit.example";

    private const int changesOfToday = 6;
    private const int openSignatures = 12;
    private static readonly DateOnly today = new(2024, 9, 16);
    private static readonly SampleFolder folder = new(Path.GetDirectoryName(Project.Sample("agency.json"))!, _ => { });
    private static readonly Document paper = Town.Report();
    private readonly WebApplication site;

    private SampleOffice(IReadOnlyDictionary<string, string?> database, string data) =>
        site = Site.Build(
            new Dictionary<string, string?>(database) { ["Data:Folder"] = data, ["Urls"] = "http://127.0.0.1:0", ["Logging:LogLevel:Default"] = "Error", ["Logging:LogLevel:Microsoft.EntityFrameworkCore"] = "None", ["Logging:LogLevel:Microsoft.AspNetCore"] = "Error" },
            services =>
            {
                services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock));
                services.AddSingleton<QueryTally>();
                services.ConfigureDbContext<AppDb>((provider, options) => options.AddInterceptors(provider.GetRequiredService<QueryTally>()));
                services.AddRazorPages().AddApplicationPart(typeof(SampleOffice).Assembly);
            });

    public BenchClock Clock { get; } = new();

    public QueryTally Tally => site.Services.GetRequiredService<QueryTally>();

    public Uri Address => new(site.Urls.First());

    /// <summary>Opens it on the day of the sample, with something changed since everybody's last visit and papers that wait for the head.</summary>
    /// <param name="database">Where it keeps its rows.</param>
    /// <param name="data">Its folder.</param>
    /// <param name="hasHistory">Whether five years were lived there before.</param>
    public static async Task<SampleOffice> Open(IReadOnlyDictionary<string, string?> database, string data, bool hasHistory)
    {
        var office = new SampleOffice(database, data);
        await Readiness.Check(office.site.Services);
        office.Clock.Be(today);
        await office.Load();
        if (hasHistory)
        {
            await new LivedYears(office).Live(today);
            office.Clock.Be(today);
        }

        await office.LiveToday();
        await office.site.StartAsync();
        return office;
    }

    /// <summary>What was gathered for anybody's page of today counts no more, as after each save.</summary>
    public void Forget() => site.Services.GetRequiredService<TodayBook>().Turn(null);

    /// <summary>Somebody of the agency does something.</summary>
    public async Task As(string email, Func<IServiceProvider, Visitor, Task> work)
    {
        await using var scope = await Enter();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        var account = await db.Set<Account>().SingleAsync(known => known.Email == email);
        var visitor = (await db.Set<Person>().SingleAsync(person => person.AccountId == account.Id)).AsVisitor(account.Id);
        scope.ServiceProvider.GetRequiredService<Visit>().Recognise(visitor);
        await work(scope.ServiceProvider, visitor);
    }

    /// <summary>A paper goes up the chain: to the head, or through all hands.</summary>
    public async Task<Approval> Propose(AppDb db, Visitor author, string title, bool isSigned)
    {
        var people = await db.Set<Person>().AsNoTracking().Where(person => person.Position != null).ToListAsync();
        var chain = Chain.Usual(PaperApproval.Code, []);
        var holders = chain.Steps.Skip(1).Select(step => people.First(person => person.Position!.StartsWith(step.Position, StringComparison.Ordinal))).ToList();
        chain.Lead([chain.Steps[0], .. holders.Select(holder => new ChainStep(holder.Position!, holder.Id))], holders.Select(holder => holder.Id).ToHashSet());
        var content = new ApprovableContent(title, "documents/papers", title, paper, paper.Blocks.Count);
        var approval = Approval.Begin(PaperApproval.Code, Guid.CreateVersion7().ToString(), content, chain, holders.ToDictionary(holder => holder.Id, holder => holder.Name), Hand(author.PersonId, author.Name));
        foreach (var signer in holders.Select(holder => (holder.Id, holder.Name)).Prepend((author.PersonId, author.Name)).Take(isSigned ? chain.Steps.Count : 2))
        {
            approval.Sign(Hand(signer.Item1, signer.Item2), new SigningWord("เห็นควรพิจารณา", SigningWay.Typed, null, HasConfirmed: true), content);
        }

        return approval;
    }

    public async ValueTask DisposeAsync()
    {
        await site.StopAsync();
        await site.DisposeAsync();
    }

    private SigningHand Hand(Guid person, string name) => new(person, name, null, HasLeft: false, [], Clock.GetUtcNow(), Clock.Today());

    private async Task Load()
    {
        foreach (var module in Site.Modules)
        {
            await using var scope = await Enter();
            await module.LoadSample(scope.ServiceProvider, folder);
        }

        await SetPasswords();
    }

    private async Task<AsyncServiceScope> Enter()
    {
        var scope = site.Services.CreateAsyncScope();
        if (await scope.ServiceProvider.GetRequiredService<Agencies>().Of(Agency) is { } agency)
        {
            scope.ServiceProvider.GetRequiredService<Visit>().Enter(agency);
        }

        return scope;
    }

    private async Task SetPasswords()
    {
        await using var scope = await Enter();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        await db.Set<Account>().ForEachAsync(account => scope.ServiceProvider.GetRequiredService<Passwords>().Set(account, Town.Password));
        await db.SaveChangesAsync();
    }

    // Everybody was here a day ago, and again just now: opening the page keeps nothing new while it is measured.
    private async Task LiveToday()
    {
        await As(Officer, async (services, officer) =>
        {
            var db = services.GetRequiredService<AppDb>();
            foreach (var measure in await OfToday(db))
            {
                measure.Describe($"{measure.Title} (ปรับปรุง)", measure.Serves, measure.Steps, measure.Monitoring);
            }

            foreach (var number in Enumerable.Range(1, openSignatures))
            {
                db.Add(await Propose(db, officer, $"ขออนุมัติเผยแพร่ข้อมูลเรื่องที่ {number}", isSigned: false));
            }

            await db.SaveChangesAsync();
        });
        await As(Owner, async (services, owner) =>
        {
            var db = services.GetRequiredService<AppDb>();
            foreach (var measure in await OfToday(db))
            {
                db.Add(measure.Report(new Telling(today, "ดำเนินการต่อเนื่อง", ProgressStatus.InProgress, HasEvidence: false, null), new Hand(owner.Name, owner.PersonId, Clock.GetUtcNow(), today)));
            }

            await db.SaveChangesAsync();
            await db.Atomically(() => db.Set<Person>().ExecuteUpdateAsync(change => change.SetProperty(person => person.SeenAt, Clock.GetUtcNow()).SetProperty(person => person.SeenBefore, Clock.GetUtcNow().AddDays(-1))));
        });
    }

    private static Task<List<Measure>> OfToday(AppDb db) =>
        db.Set<Measure>().Include(measure => measure.Entries).Where(measure => measure.Year == FiscalYear.Of(today) && measure.Order < 1000)
            .OrderBy(measure => measure.Order).Take(changesOfToday).ToListAsync();
}
