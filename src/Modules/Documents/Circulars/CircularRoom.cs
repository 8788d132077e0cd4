using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Sujarit.Kernel;
using Sujarit.Organizations.Contracts;
using Sujarit.Platform.Data;
using Sujarit.Platform.Jobs;

namespace Sujarit.Documents.Circulars;

/// <summary>Reminds, on the days of each circular, those who have not acknowledged it. The day moves on in the same save, so nobody is reminded twice.</summary>
internal sealed class CircularRoom(IServiceScopeFactory scopes, TimeProvider clock, ILogger<CircularRoom> log) : DueWork(TimeSpan.FromSeconds(60), scopes, clock, log)
{
    /// <summary>Reminds of the circular that waits longest.</summary>
    /// <returns>Whether one waited.</returns>
    public async Task<bool> Next(CancellationToken cancel)
    {
        var today = Clock.Today();
        if (IsNight || await Due(today, cancel) is not { } due)
        {
            return false;
        }

        try
        {
            await At((await OverAll(services => services.GetRequiredService<Agencies>().Of(due.Agency, cancel)))!, services => Remind(services, due.Circular, today, cancel));
        }
        catch (DbUpdateConcurrencyException)
        {
            // Another node, or its sender, was quicker.
        }

        return true;
    }

    protected override Task<bool> DoNext(CancellationToken cancel) => Next(cancel);

    private static async Task Remind(IServiceProvider services, Guid id, DateOnly today, CancellationToken cancel)
    {
        var db = services.GetRequiredService<AppDb>();
        if (await db.Set<Circular>().SingleOrDefaultAsync(circular => circular.Id == id && circular.NextReminderOn <= today, cancel) is { } circular)
        {
            await services.GetRequiredService<CircularDesk>().Remind(circular, cancel);
            await db.SaveChangesAsync(cancel);
        }
    }

    private Task<(Guid Circular, Guid Agency)?> Due(DateOnly today, CancellationToken cancel) =>
        OverAll(async services =>
        {
            var next = await services.GetRequiredService<AppDb>().Set<Circular>().IgnoreQueryFilters([AppDb.AgencyFilter])
                .Where(circular => circular.State == CircularState.Sent && circular.NextReminderOn <= today)
                .OrderBy(circular => circular.NextReminderOn).ThenBy(circular => circular.Id)
                .Select(circular => new { circular.Id, circular.AgencyId })
                .FirstOrDefaultAsync(cancel);
            return next is null ? null : ((Guid, Guid)?)(next.Id, next.AgencyId);
        });
}
