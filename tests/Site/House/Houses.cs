namespace Sujarit.Site;

/// <summary>
/// A house on each database for all tests of a class: <c>class PlanTests(Houses houses) : IClassFixture&lt;Houses&gt;</c>. A test that wants to
/// be alone, or to change the clock, opens its own by <see cref="House.Open"/>.
/// </summary>
public sealed class Houses : IAsyncLifetime
{
    private readonly Lazy<Task<House>>[] houses = [new(() => House.Open(Engine.Sqlite)), new(() => House.Open(Engine.PostgreSql))];

    internal Task<House> On(Engine engine) => houses[(int)engine].Value;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        foreach (var house in houses.Where(house => house.IsValueCreated && house.Value.IsCompletedSuccessfully))
        {
            await (await house.Value).DisposeAsync();
        }
    }
}
