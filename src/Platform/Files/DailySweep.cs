using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Sujarit.Platform.Files;

/// <summary>Sweeps when the site opens and once a day.</summary>
internal sealed partial class DailySweep(FileSweep sweep, TimeProvider clock, ILogger<DailySweep> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var day = new PeriodicTimer(TimeSpan.FromDays(1), clock);
        do
        {
            try
            {
                var swept = await sweep.Run(stoppingToken);
                SaySwept(log, swept);
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                // Nothing is lost by it; the next day tries again.
                SayFailed(log, fault);
            }
        }
        while (await day.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Swept away {Count} files nobody kept.")]
    private static partial void SaySwept(ILogger log, int count);

    [LoggerMessage(Level = LogLevel.Error, Message = "The sweep of files failed.")]
    private static partial void SayFailed(ILogger log, Exception fault);
}
