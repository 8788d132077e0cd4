using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Sujarit.Disclosure.Caching;

/// <summary>Gives a page that is the same for everybody its mark (ETag, from all that is in it), says how long it may be kept, and packs it.</summary>
internal sealed class PublicAnswer(RequestDelegate next)
{
    private static readonly string kept = $"public, max-age={(int)SameForAllAttribute.KeptFor.TotalSeconds}";

    public async Task InvokeAsync(HttpContext context)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<SameForAllAttribute>() is null)
        {
            await next(context);
            return;
        }

        var wire = context.Response.Body;
        using var page = new MemoryStream();
        context.Response.Body = page;
        // Whoever asks for the head alone is told of the answer that would be: some write nothing then, and nothing has another mark.
        var isHead = HttpMethods.IsHead(context.Request.Method);
        context.Request.Method = isHead ? HttpMethods.Get : context.Request.Method;
        try
        {
            await next(context);
        }
        finally
        {
            context.Response.Body = wire;
            context.Request.Method = isHead ? HttpMethods.Head : context.Request.Method;
        }

        ReadOnlyMemory<byte> content = page.GetBuffer().AsMemory(0, (int)page.Length);
        if (context.Response.StatusCode == StatusCodes.Status200OK)
        {
            content = Marked(context, content);
        }

        if (content.IsEmpty && context.Response.StatusCode >= StatusCodes.Status400BadRequest)
        {
            // Said to be of no length, it would count as answered; so the page for what cannot be answered is shown.
            return;
        }

        context.Response.ContentLength = content.Length;
        if (!isHead)
        {
            await wire.WriteAsync(content, context.RequestAborted);
        }
    }

    private static ReadOnlyMemory<byte> Marked(HttpContext context, ReadOnlyMemory<byte> content)
    {
        var coding = ContentCoding.Of(context.Request);
        var headers = context.Response.Headers;
        headers.CacheControl = kept;
        headers.Vary = HeaderNames.AcceptEncoding;
        headers.ETag = $"\"{Convert.ToHexStringLower(SHA256.HashData(content.Span).AsSpan(0, 16))}{(coding == ContentCoding.None ? "" : "-" + coding)}\"";
        if (coding == ContentCoding.None)
        {
            return content;
        }

        headers.ContentEncoding = coding;
        return ContentCoding.Pack(coding, content.Span);
    }
}
