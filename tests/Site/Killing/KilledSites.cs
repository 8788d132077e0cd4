namespace Sujarit.Site.Killing;

/// <summary>For a class of tests, on each database one site the program filled with its sample, and its ITA officer signed in.</summary>
public sealed class KilledSites : IAsyncLifetime
{
    private const string officer = "ita@thansujarit.example";
    private readonly Lazy<Task<(KilledSite Site, Caller Officer, string Password)>>[] sites = [new(() => Begin(Engine.Sqlite)), new(() => Begin(Engine.PostgreSql))];

    internal Task<(KilledSite Site, Caller Officer, string Password)> On(Engine engine) => sites[(int)engine].Value;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        foreach (var begun in sites.Where(site => site.IsValueCreated && site.Value.IsCompletedSuccessfully))
        {
            var (site, caller, _) = await begun.Value;
            caller.Dispose();
            await site.DisposeAsync();
        }
    }

    private static async Task<(KilledSite Site, Caller Officer, string Password)> Begin(Engine engine)
    {
        var (site, said) = await KilledSite.Sampled(engine);
        await site.Open();
        var line = said.Split('\n').Single(line => line.Contains(officer, StringComparison.Ordinal));
        var caller = new Caller(() => site.Address, Settlement.Here);
        var password = line[(line.IndexOf(officer, StringComparison.Ordinal) + officer.Length)..].Trim();
        await caller.SignIn(officer, password);
        return (site, caller, password);
    }
}
