namespace Sujarit.Organizations.SignIn;

/// <summary>Holds an answer back until a fixed time has passed, so that how long it took tells nothing.</summary>
internal static class SteadyAnswer
{
    private static readonly TimeSpan takes = TimeSpan.FromMilliseconds(400);

    // What is measured is real time, whatever day the site is set to.
    public static long Begin() => TimeProvider.System.GetTimestamp();

    public static Task After(long begun)
    {
        var left = takes - TimeProvider.System.GetElapsedTime(begun);
        return left > TimeSpan.Zero ? Task.Delay(left) : Task.CompletedTask;
    }
}
