using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Sujarit.Organizations.Contracts;
using Sujarit.Platform.Jobs;

namespace Sujarit.Disclosure.Search;

/// <summary>Writes the texts of what was published before there was a search, or was brought back from a backup; one agency after the other.</summary>
internal sealed partial class SearchRoom(IServiceScopeFactory scopes, TimeProvider clock, ILogger<SearchRoom> log) : DueWork(TimeSpan.FromHours(1), scopes, clock, log)
{
    private readonly Queue<Guid> waiting = [];

    /// <summary>Catches up everywhere, now.</summary>
    public async Task CatchUp(CancellationToken cancel)
    {
        while (await DoNext(cancel))
        {
            // The next agency.
        }
    }

    protected override async Task<bool> DoNext(CancellationToken cancel)
    {
        if (waiting.Count == 0)
        {
            foreach (var agency in await OverAll(services => services.GetRequiredService<SearchTexts>().Behindhand(cancel)))
            {
                waiting.Enqueue(agency);
            }
        }

        if (!waiting.TryDequeue(out var next))
        {
            return false;
        }

        if (await OverAll(services => services.GetRequiredService<Agencies>().Of(next, cancel)) is { } card)
        {
            try
            {
                await At(card, own => own.GetRequiredService<SearchTexts>().CatchUp(cancel));
            }
            catch (Exception failed) when (failed is not (OperationCanceledException or OutOfMemoryException))
            {
                // One agency keeps no other waiting; it is tried again with the next round.
                SayFailed(log, card.Code, failed);
            }
        }

        // What still has no text is not asked for without a pause.
        return waiting.Count > 0;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The texts to be searched at {Agency} could not be written.")]
    private static partial void SayFailed(ILogger log, string agency, Exception fault);
}
