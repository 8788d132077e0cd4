namespace Sujarit.Site;

/// <summary>
/// A house on each database for all tests of a class: <c>class PlanTests(Houses houses) : IClassFixture&lt;Houses&gt;</c>. A test that wants to
/// be alone, or to change the clock, opens its own by <see cref="House.Open"/>.
/// </summary>
public class Houses : IAsyncLifetime
{
    private readonly Lazy<Task<House>>[] houses;

    public Houses()
        : this(engine => House.Open(engine))
    {
    }

    private protected Houses(Func<Engine, Task<House>> open) => houses = [new(() => open(Engine.Sqlite)), new(() => open(Engine.PostgreSql))];

    internal Task<House> On(Engine engine) => houses[(int)engine].Value;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        foreach (var house in houses.Where(house => house.IsValueCreated && house.Value.IsCompletedSuccessfully))
        {
            await (await house.Value).DisposeAsync();
        }

        GC.SuppressFinalize(this);
    }
}
