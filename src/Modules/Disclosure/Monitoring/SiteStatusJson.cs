using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Sujarit.Disclosure.Caching;
using Sujarit.Platform.Access;
using Sujarit.Platform.Commands;

namespace Sujarit.Disclosure.Monitoring;

/// <summary>The facts of the status page for programs.</summary>
internal static class SiteStatusJson
{
    private static readonly string[] methods = [HttpMethods.Get, HttpMethods.Head];

    public static void Map(IEndpointRouteBuilder site) =>
        site.MapMethods("/{agency}/status.json", methods, Facts).AllowAnonymous().WithMetadata(new SameForAllAttribute());

    private static async Task<IResult> Facts(HttpContext http, Visit visit, SiteStatus status)
    {
        var facts = await status.Now();
        var answer = new StatusAnswer(
            visit.Agency!.Code, facts.LookedAt?.UtcDateTime, facts.Since?.UtcDateTime, SiteStatus.Days,
            [.. facts.Addresses.Select(one => new AddressAnswer(one.Watched.Title, one.Watched.Address, Word(one.Watched.State), one.Watched.LookedAt?.UtcDateTime, one.Uptime.Percent))],
            [.. facts.Months.Select(month => new MonthAnswer($"{month.First:yyyy-MM}", month.Uptime.Percent, Minutes(month.Uptime.Down), Minutes(month.Uptime.NotKnown)))],
            [.. facts.Outages.Select(outage => new OutageAnswer(outage.Watched.Address, outage.Span.From.UtcDateTime, outage.Span.To?.UtcDateTime))]);
        http.Response.Headers.AccessControlAllowOrigin = "*";
        return TypedResults.Bytes(JsonSerializer.SerializeToUtf8Bytes(answer, AnswerJson.Options), "application/json; charset=utf-8");
    }

    /// <summary>The state as programs are told it.</summary>
    public static string Word(WatchState state) =>
        state switch
        {
            WatchState.Up or WatchState.Doubtful => "up",
            WatchState.Down => "down",
            WatchState.NotYet => "not-yet",
            WatchState.Paused => "paused",
            _ => "unknown",
        };

    private static long Minutes(TimeSpan time) => (long)time.TotalMinutes;

    private sealed record StatusAnswer(
        string Agency, DateTime? LookedAt, DateTime? Since, int Days, IReadOnlyList<AddressAnswer> Addresses, IReadOnlyList<MonthAnswer> Months, IReadOnlyList<OutageAnswer> Outages);

    private sealed record AddressAnswer(string Title, string Address, string State, DateTime? LookedAt, decimal? Percent);

    private sealed record MonthAnswer(string Month, decimal? Percent, long DownMinutes, long UnknownMinutes);

    private sealed record OutageAnswer(string Address, DateTime From, DateTime? To);
}
