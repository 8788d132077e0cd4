using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;

namespace Sujarit.Platform.Operations.Requests;

/// <summary>What every answer tells the browser not to do. An answer that has said so more narrowly keeps its own word.</summary>
public sealed class SafetyHeaders(RequestDelegate next)
{
    private const string policy = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'";
    private const string unused = "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()";

    // Two years, as lists of browsers ask; other names below the same domain are not ours to bind.
    private const string onlyEncrypted = "max-age=63072000";

    /// <summary>Sets them as the answer begins.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        context.Response.OnStarting(() =>
        {
            Set(context);
            return Task.CompletedTask;
        });
        return next(context);
    }

    private static void Set(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.TryAdd("Content-Security-Policy", policy);
        headers.TryAdd("X-Content-Type-Options", "nosniff");
        headers.TryAdd("Referrer-Policy", "same-origin");
        headers.TryAdd("Permissions-Policy", unused);
        headers.TryAdd("Cross-Origin-Opener-Policy", "same-origin");
        if (context.Request.IsHttps)
        {
            headers.TryAdd("Strict-Transport-Security", onlyEncrypted);
        }

        if (IsPrivate(context))
        {
            headers.TryAdd("Cache-Control", "no-store");
        }
    }

    // What is not open to all, and all that is about an account, is for one person's eyes.
    private static bool IsPrivate(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<IAllowAnonymous>() is null || context.Request.Path.StartsWithSegments("/account", StringComparison.OrdinalIgnoreCase);
}
