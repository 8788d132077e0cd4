using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Sujarit.Platform.Operations.Requests;

/// <summary>What nobody else answered for: the fault is logged under a number, the caller is told the number and nothing of the fault.</summary>
public sealed partial class LastResort(RequestDelegate next, RequestLimits limits, ILogger<LastResort> log)
{
    private const string tooLarge = "สิ่งที่ส่งมาใหญ่เกินกว่าที่ระบบรับได้ โปรดกลับไปหน้าเดิม ย่อภาพหรือแบ่งไฟล์ แล้วส่งใหม่";

    /// <summary>Passes the request on.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        if (context.Request.ContentLength > limits.MostBytes)
        {
            await Answer(context, StatusCodes.Status413PayloadTooLarge, tooLarge);
            return;
        }

        try
        {
            await next(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody waits for the answer any more.
            context.Response.StatusCode = StatusCodes.Status499ClientClosedRequest;
        }
        catch (BadHttpRequestException refused) when (!context.Response.HasStarted)
        {
            await Answer(context, refused.StatusCode, refused.StatusCode == StatusCodes.Status413PayloadTooLarge
                ? tooLarge
                : "ระบบอ่านคำขอนี้ไม่ได้ โปรดกลับไปหน้าเดิมแล้วลองใหม่");
        }
        catch (Exception fault)
        {
            SayFault(log, fault, context.TraceIdentifier);
            if (context.Response.HasStarted)
            {
                context.Abort();
                return;
            }

            await Answer(context, StatusCodes.Status500InternalServerError, string.Create(CultureInfo.InvariantCulture, $"ระบบขัดข้อง ขออภัย โปรดลองใหม่อีกครั้ง หากยังขัดข้อง โปรดแจ้งผู้ดูแลระบบพร้อมหมายเลข {context.TraceIdentifier}"));
        }
    }

    private static async Task Answer(HttpContext context, int status, string sentence)
    {
        context.Response.Clear();
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        await context.Response.WriteAsync(sentence, CancellationToken.None);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A request failed ({Trace}).")]
    private static partial void SayFault(ILogger log, Exception fault, string trace);
}
