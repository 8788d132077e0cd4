using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.Logging;
using Sujarit.Platform.Access;

namespace Sujarit.Platform.Operations.Requests;

/// <summary>
/// One line a request: the route as it is written in the program, never the address as it was typed, no query, no name; the caller's address
/// without its last part. Enough to find a fault, not a person.
/// </summary>
public sealed partial class RequestLog(RequestDelegate next, ILogger<RequestLog> log)
{
    private const string unknown = "-";

    /// <summary>Tells of the request when it is answered.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        var begin = Stopwatch.GetTimestamp();
        try
        {
            await next(context);
        }
        finally
        {
            Say(context, Stopwatch.GetElapsedTime(begin));
        }
    }

    /// <summary>An address without what would tell a single line of it: the last number of four, or all but the first three groups.</summary>
    public static string Shortened(IPAddress? address)
    {
        if (address is null)
        {
            return unknown;
        }

        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        var bytes = plain.GetAddressBytes();
        bytes.AsSpan(plain.AddressFamily == AddressFamily.InterNetwork ? 3 : 6).Clear();
        return new IPAddress(bytes).ToString();
    }

    private void Say(HttpContext context, TimeSpan time)
    {
        var route = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText;
        // Style sheets and the like say nothing of how the site does, nor does what it asks itself by the thousand.
        var isFile = context.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null || context.Features.Get<InnerCall>() is not null;
        var agency = (context.RequestServices.GetService(typeof(Visit)) as Visit)?.Agency?.Code;
        var level = isFile ? LogLevel.Debug : LogLevel.Information;
        if (log.IsEnabled(level))
        {
            var network = Shortened(context.Connection.RemoteIpAddress);
            var method = Method(context.Request.Method);
            SayAnswered(log, level, method, route ?? unknown, agency ?? unknown, context.Response.StatusCode, (long)time.TotalMilliseconds, network, context.TraceIdentifier);
        }
    }

    // Anything can stand where the method does.
    private static string Method(string method) =>
        HttpMethods.IsGet(method) || HttpMethods.IsPost(method) || HttpMethods.IsHead(method) ? method : unknown;

    [LoggerMessage(Message = "{Method} {Route} at {Agency}: {Status} in {Milliseconds} ms for {Network} ({Trace})")]
    private static partial void SayAnswered(ILogger log, LogLevel level, string method, string route, string agency, int status, long milliseconds, string network, string trace);
}
