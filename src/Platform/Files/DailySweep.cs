using Microsoft.Extensions.Logging;
using Sujarit.Platform.Jobs;
using Sujarit.Platform.Pages;

namespace Sujarit.Platform.Files;

/// <summary>Sweeps when the site opens and once a day.</summary>
internal sealed partial class DailySweep(FileSweep sweep, FormSweep forms, TimeProvider clock, ILogger<DailySweep> log) : SiteWork
{
    protected override async Task Work(CancellationToken cancel)
    {
        using var day = new PeriodicTimer(TimeSpan.FromDays(1), clock);
        do
        {
            try
            {
                var swept = await sweep.Run(cancel);
                var forgotten = await forms.Run(cancel);
                SaySwept(log, swept, forgotten);
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                // Nothing is lost by it; the next day tries again.
                SayFailed(log, fault);
            }
        }
        while (await day.WaitForNextTickAsync(cancel));
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Swept away {Count} files nobody kept, and {Forms} keys of forms taken long ago.")]
    private static partial void SaySwept(ILogger log, int count, int forms);

    [LoggerMessage(Level = LogLevel.Error, Message = "The daily sweep failed.")]
    private static partial void SayFailed(ILogger log, Exception fault);
}
