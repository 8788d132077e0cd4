using System.Globalization;

namespace Sujarit.Site;

/// <summary>
/// How many tests ran on which database. The suite prints it at its end, and writes it where <c>SUJARIT_TEST_TALLY</c> says, for the
/// runner of all suites passes on no more than failures.
/// </summary>
public sealed class Tally : IAsyncDisposable
{
    private static readonly int[] counts = new int[Enum.GetValues<Engine>().Length];

    internal static void Count(Engine engine) => Interlocked.Increment(ref counts[(int)engine]);

    public async ValueTask DisposeAsync()
    {
        string[] lines = [Line("SQLite", Engine.Sqlite), Line("PostgreSQL", Engine.PostgreSql)];
        Console.WriteLine(string.Join(Environment.NewLine, lines));
        if (Environment.GetEnvironmentVariable("SUJARIT_TEST_TALLY") is { Length: > 0 } file)
        {
            await File.AppendAllLinesAsync(file, lines);
        }
    }

    private static string Line(string name, Engine engine) => string.Create(CultureInfo.InvariantCulture, $"{name}: {counts[(int)engine]} tests");
}
