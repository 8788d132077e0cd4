using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Sujarit.Platform.Notices;

namespace Sujarit.Organizations.Telling;

/// <summary>Where LINE tells what people write to the account of the site. Open to all, but only what LINE has signed is read.</summary>
internal static class LineDoor
{
    private const int mostBytes = 1_000_000;

    public static void Map(IEndpointRouteBuilder site) => site.MapPost("/line", Answer).AllowAnonymous();

    private static async Task<IResult> Answer(HttpContext call, Line line, LineLinks links)
    {
        if (!line.IsSetUp)
        {
            return TypedResults.NotFound();
        }

        if (await Body(call) is not { } body)
        {
            return TypedResults.StatusCode(StatusCodes.Status413PayloadTooLarge);
        }

        if (!line.IsGenuine(body, call.Request.Headers["X-Line-Signature"]))
        {
            return TypedResults.Unauthorized();
        }

        foreach (var told in LineEvent.Read(body))
        {
            await Hear(told, line, links, call.RequestAborted);
        }

        return TypedResults.Ok();
    }

    private static async Task Hear(LineEvent told, Line line, LineLinks links, CancellationToken cancel)
    {
        if (told.IsGoodbye)
        {
            await links.Forget(told.LineId);
        }
        else if (told.Text is { } text)
        {
            var answer = await links.Take(told.LineId, text);
            if (told.ReplyToken is { } token)
            {
                await line.Reply(token, answer, cancel);
            }
        }
    }

    // As it came: the signature is over these very bytes.
    private static async Task<byte[]?> Body(HttpContext call)
    {
        using var body = new MemoryStream();
        var part = new byte[8192];
        int read;
        while ((read = await call.Request.Body.ReadAsync(part, call.RequestAborted)) > 0)
        {
            body.Write(part, 0, read);
            if (body.Length > mostBytes)
            {
                return null;
            }
        }

        return body.ToArray();
    }
}
