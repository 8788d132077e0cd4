using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Configuration;
using Sujarit.Platform.Operations.Requests;

namespace Sujarit.Disclosure.OpenData;

/// <summary>How often one network address asks for open data a minute; setting <c>OpenData:PerMinute</c>. What is answered from what is kept does not count.</summary>
internal sealed class OpenLimit(IConfiguration settings) : IRateLimiterPolicy<string>
{
    public const string Policy = "open-data";

    private const int usual = 120;
    private const int usualWait = 10;
    private const int longestWait = 60;

    /// <summary>How many a minute.</summary>
    public int Most { get; } = NetworkLimit.Most(settings, "OpenData:PerMinute", usual);

    public Func<OnRejectedContext, CancellationToken, ValueTask>? OnRejected => Refuse;

    public RateLimitPartition<string> GetPartition(HttpContext httpContext) =>
        // The program itself, which writes the whole site out, is nobody who could ask too often.
        httpContext.Features.Get<InnerCall>() is not null ? RateLimitPartition.GetNoLimiter("inner") : NetworkLimit.Of(httpContext, Most);

    private async ValueTask Refuse(OnRejectedContext context, CancellationToken cancel)
    {
        var wait = context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? (int)Math.Ceiling(after.TotalSeconds) : usualWait;
        context.HttpContext.Response.Headers.RetryAfter = Math.Clamp(wait, 1, longestWait).ToString(CultureInfo.InvariantCulture);
        // Who tries it on a page gets a page.
        if (context.HttpContext.GetEndpoint()?.Metadata.GetMetadata<PageActionDescriptor>() is not null)
        {
            return;
        }

        await OpenProblem.Answer(context.HttpContext, StatusCodes.Status429TooManyRequests, $"เรียกข้อมูลถี่เกินไป เรียกได้ไม่เกิน {Most} ครั้งต่อนาที โปรดรอ {wait} วินาทีแล้วเรียกใหม่").ExecuteAsync(context.HttpContext);
    }
}
