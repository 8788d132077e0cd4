using Microsoft.AspNetCore.Mvc;
using Sujarit.Disclosure.Monitoring;
using Sujarit.Kernel.Thai;

namespace Sujarit.Disclosure.Pages;

/// <summary>Which watched addresses are asked for: those with most points first, of these what cannot be opened.</summary>
internal sealed class MonitorQuery
{
    [FromQuery]
    public string? Search { get; set; }

    [FromQuery]
    public WatchState? State { get; set; }

    [FromQuery]
    public WatchKind? Kind { get; set; }

    public bool IsFiltered => !string.IsNullOrEmpty(Search) || State is not null || Kind is not null;

    /// <summary>The values of an address that asks for the same.</summary>
    public Dictionary<string, string?> Route => new() { ["Search"] = Search, ["State"] = State?.ToString(), ["Kind"] = Kind?.ToString() };

    public IReadOnlyList<WatchedAddress> Of(IEnumerable<WatchedAddress> all)
    {
        var words = ThaiText.Fold(Search ?? "");
        return
        [
            .. all.Where(watched => (State is null ? watched.State != WatchState.Retired : watched.State == State) && (Kind is null || watched.Kind == Kind))
                .Where(watched => words.Length == 0 || ThaiText.Fold($"{watched.Title} {watched.Address} {string.Join(' ', watched.Items)}").Contains(words, StringComparison.Ordinal))
                .OrderByDescending(watched => watched.Hundredths ?? 0).ThenBy(watched => Rank(watched.State)).ThenBy(watched => watched.Kind).ThenBy(watched => watched.Title, StringComparer.Ordinal),
        ];
    }

    private static int Rank(WatchState state) =>
        state switch
        {
            WatchState.Down => 0,
            WatchState.Doubtful => 1,
            WatchState.Unknown => 2,
            WatchState.NotYet => 3,
            WatchState.Up => 4,
            WatchState.Paused => 5,
            _ => 6,
        };
}
