using System.Reflection;
using Xunit.Sdk;
using Xunit.v3;

namespace Sujarit.Site;

/// <summary>
/// The theory runs on SQLite and on PostgreSQL; the database comes first among its arguments, then those given here. Each finished run is
/// counted, so that the suite can say that both databases were tried alike.
/// </summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
internal sealed class OnBothAttribute(params object?[] arguments) : DataAttribute, IBeforeAfterTestAttribute
{
    private static readonly Engine[] engines = [Engine.Sqlite, Engine.PostgreSql];

    public override bool SupportsDiscoveryEnumeration() => true;

    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker) =>
        new([.. engines.Select(Row)]);

    public void Before(MethodInfo methodUnderTest, IXunitTest test)
    {
        // Only what ran is counted.
    }

    public void After(MethodInfo methodUnderTest, IXunitTest test)
    {
        // A method may carry the attribute several times: each is told of every run, one of them counts.
        if (methodUnderTest.GetCustomAttributes<OnBothAttribute>().First().Match(this) && test.TestMethodArguments[0] is Engine engine)
        {
            Tally.Count(engine);
        }
    }

    private TheoryDataRow Row(Engine engine) =>
        new([engine, .. arguments]) { Skip = engine == Engine.PostgreSql && PostgreSqlServer.IsMissing ? PostgreSqlServer.WhyMissing : null };
}
