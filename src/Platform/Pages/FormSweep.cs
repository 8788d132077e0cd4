using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;

namespace Sujarit.Platform.Pages;

/// <summary>Sweeps away the keys of forms that nobody will send again.</summary>
internal sealed class FormSweep(IServiceScopeFactory scopes, TimeProvider clock)
{
    // A browser that is opened after the holidays sends again what it was sending when it was closed.
    private static readonly TimeSpan kept = TimeSpan.FromDays(30);

    /// <summary>Sweeps once.</summary>
    /// <returns>How many keys went.</returns>
    public async Task<int> Run(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Visit>().OverAll();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        var before = clock.GetUtcNow() - kept;
        var swept = 0;
        await db.Atomically(
            async () => swept = await db.Set<TakenForm>().IgnoreQueryFilters([AppDb.AgencyFilter]).Where(form => form.At < before).ExecuteDeleteAsync(cancel),
            cancel
        );
        return swept;
    }
}
