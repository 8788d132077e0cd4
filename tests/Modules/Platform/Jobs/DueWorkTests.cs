using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Sujarit.Modules.Platform.Jobs;

/// <summary>A job that fails is tried again, later each time, and never ends the program.</summary>
public sealed class DueWorkTests
{
    public static TheoryData<Type> Failures => [typeof(InvalidOperationException), typeof(FormatException), typeof(TaskCanceledException), typeof(NotSupportedException), typeof(KeyNotFoundException)];

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task What_fails_twice_is_told_twice_and_works_the_third_time(Type failure)
    {
        var log = new RememberedLog();
        var clock = new HurriedClock();
        await using var services = new ServiceCollection().BuildServiceProvider();
        using var work = new StumblingWork(services.GetRequiredService<IServiceScopeFactory>(), clock, log, [Made(failure), Made(failure)]);

        await work.StartAsync(TestContext.Current.CancellationToken);
        await work.StartedAsync(TestContext.Current.CancellationToken);
        await work.Done.WaitAsync(TestContext.Current.CancellationToken);

        Assert.Equal([failure, failure], log.Failures.Select(told => told.GetType()));
        Assert.Equal([StumblingWork.Patience, StumblingWork.Patience * 2], clock.Waits);
        Assert.False(work.ExecuteTask!.IsCompleted);
        await work.StopAsync(TestContext.Current.CancellationToken);
        Assert.True(work.ExecuteTask.IsCompleted);
    }

    [Fact]
    public async Task The_pause_grows_to_an_end()
    {
        var log = new RememberedLog();
        var clock = new HurriedClock();
        await using var services = new ServiceCollection().BuildServiceProvider();
        using var work = new StumblingWork(services.GetRequiredService<IServiceScopeFactory>(), clock, log, [.. Enumerable.Range(0, 8).Select(_ => new InvalidOperationException("It fails."))]);

        await work.StartAsync(TestContext.Current.CancellationToken);
        await work.StartedAsync(TestContext.Current.CancellationToken);
        await work.Done.WaitAsync(TestContext.Current.CancellationToken);
        await work.StopAsync(TestContext.Current.CancellationToken);

        Assert.Equal([1, 2, 4, 8, 16, 32, 32, 32], clock.Waits.Select(wait => wait / StumblingWork.Patience));
    }

    [Fact]
    public async Task Who_stops_the_program_stops_a_job_that_fails_too()
    {
        var log = new RememberedLog();
        await using var services = new ServiceCollection().BuildServiceProvider();
        using var work = new StumblingWork(services.GetRequiredService<IServiceScopeFactory>(), TimeProvider.System, log, [new InvalidOperationException("It fails.")]);

        await work.StartAsync(TestContext.Current.CancellationToken);
        await work.StartedAsync(TestContext.Current.CancellationToken);
        // It waits for ten seconds of a real clock now, or is about to.
        await work.StopAsync(TestContext.Current.CancellationToken);

        Assert.True(work.ExecuteTask is { IsCompleted: true, IsFaulted: false });
        Assert.True(work.Tries <= 1);
    }

    [Fact]
    public async Task A_site_that_never_opened_has_done_nothing()
    {
        var log = new RememberedLog();
        await using var services = new ServiceCollection().BuildServiceProvider();
        using var work = new StumblingWork(services.GetRequiredService<IServiceScopeFactory>(), TimeProvider.System, log, []);

        await work.StartAsync(TestContext.Current.CancellationToken);
        await Task.Delay(TimeSpan.FromMilliseconds(100), TestContext.Current.CancellationToken);
        await work.StopAsync(TestContext.Current.CancellationToken);

        Assert.True(work.ExecuteTask is { IsCompleted: true, IsFaulted: false });
        Assert.Equal(0, work.Tries);
        Assert.Empty(log.Failures);
    }

    private static Exception Made(Type failure) => (Exception)Activator.CreateInstance(failure, "It fails.")!;

    private sealed class RememberedLog : ILogger
    {
        private readonly List<Exception> failures = [];

        public IReadOnlyList<Exception> Failures => failures;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (exception is not null)
            {
                failures.Add(exception);
            }
        }
    }
}
