using System.Net;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Logging.Console;
using Sujarit.Platform.Operations.Measuring;
using Sujarit.Platform.Operations.Requests;

namespace Sujarit.Web;

/// <summary>What those who run the site see of it: whether it is alive and ready, what it logs, what it measures; and what it never lets through.</summary>
internal static class Watch
{
    private const string prometheus = "text/plain; version=0.0.4; charset=utf-8";
    private static readonly TimeSpan patience = TimeSpan.FromSeconds(20);
    private static readonly string[] forwarding = ["Forwarded", "X-Forwarded-For", "X-Forwarded-Proto", "X-Forwarded-Host", "X-Real-IP", "Via"];

    public static void AddWatch(this WebApplicationBuilder builder)
    {
        var limits = RequestLimits.From(builder.Configuration);
        builder.Services.AddSingleton(limits);
        builder.Services.AddSingleton<MeterBook>();
        builder.Services.AddSingleton<LastReadiness>();
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = patience);
        builder.Services.Configure<KestrelServerOptions>(server =>
        {
            server.AddServerHeader = false;
            server.Limits.MaxRequestBodySize = limits.MostBytes;
            server.Limits.MaxRequestLineSize = RequestLimits.LongestReadAddress;
        });
        builder.Services.Configure<FormOptions>(form => form.MultipartBodyLengthLimit = limits.MostBytes);
        builder.Services.Configure<ForwardedHeadersOptions>(trust =>
        {
            trust.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            trust.KnownProxies.Clear();
            trust.KnownIPNetworks.Clear();
            foreach (var proxy in limits.Proxies)
            {
                trust.KnownIPNetworks.Add(proxy);
            }
        });
        AddLog(builder);
    }

    /// <summary>What every request passes first.</summary>
    public static void UseWatch(this WebApplication site)
    {
        // Measuring begins with the site, not with the first question.
        site.Services.GetRequiredService<MeterBook>();
        if (site.Services.GetRequiredService<RequestLimits>().Proxies.Count > 0)
        {
            site.UseForwardedHeaders();
        }

        site.UseMiddleware<SafetyHeaders>();
        site.UseMiddleware<RequestLog>();
        site.UseMiddleware<LastResort>();
    }

    public static void MapWatch(this WebApplication site)
    {
        site.MapGet("/health", () => Results.Json(new { alive = true })).AllowAnonymous();
        site.MapGet("/ready", async (LastReadiness readiness) => await readiness.Ask() ? Results.Json(new { ready = true }) : Results.Json(new { ready = false }, statusCode: StatusCodes.Status503ServiceUnavailable))
            .AllowAnonymous();
        site.MapGet("/metrics", (HttpContext context, MeterBook book, IConfiguration configuration) => MayMeasure(context, configuration) ? Results.Text(book.Write(), prometheus) : Results.NotFound())
            .AllowAnonymous();
    }

    // Behind a proxy every caller comes from this machine; what a proxy adds tells them apart.
    private static bool MayMeasure(HttpContext context, IConfiguration configuration) =>
        configuration["Metrics:Open"] == "true"
        || (context.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address) && !forwarding.Any(context.Request.Headers.ContainsKey));

    private static void AddLog(WebApplicationBuilder builder)
    {
        builder.Logging.ClearProviders();
        if (builder.Environment.IsProduction() && Console.IsErrorRedirected)
        {
            builder.Logging.AddJsonConsole(line =>
            {
                line.TimestampFormat = "yyyy-MM-ddTHH:mm:ss.fffZ";
                // No browser reads it: Thai stays readable.
                line.JsonWriterOptions = new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
            });
        }
        else
        {
            builder.Logging.AddSimpleConsole(line => line.SingleLine = true);
        }

        builder.Services.Configure<ConsoleFormatterOptions>(line => line.UseUtcTimestamp = true);
        builder.Services.Configure<JsonConsoleFormatterOptions>(line => line.UseUtcTimestamp = true);
        // JSON of the command line alone stands on standard output.
        builder.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
    }
}
