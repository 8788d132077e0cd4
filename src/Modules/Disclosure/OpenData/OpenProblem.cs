using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Sujarit.Disclosure.Tables;

namespace Sujarit.Disclosure.OpenData;

/// <summary>Tells a program what is wrong, as RFC 9457 writes it; the sentence is for who wrote the program.</summary>
internal static class OpenProblem
{
    public const string ContentType = "application/problem+json";

    public static FileContentHttpResult Answer(HttpContext http, int status, string detail)
    {
        http.Response.StatusCode = status;
        http.Response.Headers.AccessControlAllowOrigin = "*";
        http.Response.Headers.CacheControl = "no-store";
        return TypedResults.Bytes(
            JsonText.Of(json =>
            {
                json.WriteStartObject();
                json.WriteString("type", "about:blank");
                json.WriteNumber("status", status);
                json.WriteString("detail", detail);
                json.WriteEndObject();
            }),
            ContentType);
    }
}
