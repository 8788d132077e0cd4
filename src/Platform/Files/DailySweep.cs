using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Sujarit.Platform.Pages;

namespace Sujarit.Platform.Files;

/// <summary>Sweeps when the site opens and once a day.</summary>
internal sealed partial class DailySweep(FileSweep sweep, FormSweep forms, TimeProvider clock, ILogger<DailySweep> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var day = new PeriodicTimer(TimeSpan.FromDays(1), clock);
        do
        {
            try
            {
                var swept = await sweep.Run(stoppingToken);
                var forgotten = await forms.Run(stoppingToken);
                SaySwept(log, swept, forgotten);
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                // Nothing is lost by it; the next day tries again.
                SayFailed(log, fault);
            }
        }
        while (await day.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Swept away {Count} files nobody kept, and {Forms} keys of forms taken long ago.")]
    private static partial void SaySwept(ILogger log, int count, int forms);

    [LoggerMessage(Level = LogLevel.Error, Message = "The daily sweep failed.")]
    private static partial void SayFailed(ILogger log, Exception fault);
}
