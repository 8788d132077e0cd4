using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;

namespace Sujarit.Organizations;

/// <summary>Which agency an address is of; asked by every call, so the answers are kept for a while.</summary>
internal sealed class AgencyDirectory(IServiceScopeFactory scopes, TimeProvider clock)
{
    private const int mostKept = 20_000;
    private static readonly TimeSpan keptFor = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan triedAgain = TimeSpan.FromSeconds(5);
    private readonly ConcurrentDictionary<string, (AgencyCard Card, DateTimeOffset Until)> kept = new();

    // All of them at once: who calls by names that were never given asks the database no more often for it.
    private Hosts hosts = Hosts.Unknown;

    /// <summary>The agency of a code; null where there is none.</summary>
    public async ValueTask<AgencyCard?> Of(string code)
    {
        if (kept.TryGetValue(code, out var known) && known.Until > clock.GetUtcNow())
        {
            return known.Card;
        }

        await using var scope = scopes.CreateAsyncScope();
        var agency = await scope.ServiceProvider.GetRequiredService<AppDb>().Set<Agency>().AsNoTracking().FirstOrDefaultAsync(agency => agency.Code == code);
        if (agency is null)
        {
            return null;
        }

        if (kept.Count >= mostKept)
        {
            kept.Clear();
        }

        kept[code] = (agency.Card(), clock.GetUtcNow() + keptFor);
        return agency.Card();
    }

    /// <summary>The code of the agency that has this host name of its own; null for every other host.</summary>
    public async ValueTask<string?> AtHost(string host)
    {
        var now = clock.GetUtcNow();
        if (hosts.Until <= now)
        {
            await LearnHosts(now);
        }

        return hosts.Codes.GetValueOrDefault(host);
    }

    private async Task LearnHosts(DateTimeOffset now)
    {
        if (hosts != Hosts.Unknown)
        {
            // Others go by what was known while one asks, and for a while where no answer comes.
            hosts = hosts with { Until = now + triedAgain };
        }

        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var known = await scope.ServiceProvider.GetRequiredService<AppDb>().Set<Agency>().AsNoTracking()
                .Where(agency => agency.Host != null)
                .ToDictionaryAsync(agency => agency.Host!, agency => agency.Code, StringComparer.OrdinalIgnoreCase);
            hosts = new Hosts(known.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase), now + keptFor);
        }
        catch (DbException) when (hosts != Hosts.Unknown)
        {
            // The page that was asked for tells of it, if it needs the database at all.
        }
    }

    /// <summary>The agency changed: the next call asks the database.</summary>
    public void Forget(string code)
    {
        kept.TryRemove(code, out _);
        hosts = Hosts.Unknown;
    }

    private sealed record Hosts(FrozenDictionary<string, string> Codes, DateTimeOffset Until)
    {
        public static Hosts Unknown { get; } = new(FrozenDictionary<string, string>.Empty, DateTimeOffset.MinValue);
    }
}
