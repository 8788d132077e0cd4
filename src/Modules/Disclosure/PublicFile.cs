using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace Sujarit.Disclosure;

/// <summary>A file that everybody may fetch, answered so that it can act as no page of the site.</summary>
internal static class PublicFile
{
    /// <summary>Answers with a file under its name; what a browser cannot show without running anything is saved.</summary>
    public static FileStreamHttpResult Answer(HttpContext http, Stream content, string type, string sha256, string name, string kept)
    {
        Name(http, IsShown(type) ? "inline" : "attachment", name);
        Guard(http, kept);
        return TypedResults.Stream(content, type, entityTag: new EntityTagHeaderValue($"\"{sha256}\""), enableRangeProcessing: true);
    }

    /// <summary>Answers with a small picture that was made of a file.</summary>
    public static FileStreamHttpResult AnswerSmall(HttpContext http, (Stream Content, string Type) picture, string sha256, string name, string kept)
    {
        Name(http, "inline", name);
        Guard(http, kept);
        return TypedResults.Stream(picture.Content, picture.Type, entityTag: new EntityTagHeaderValue($"\"s-{sha256}\""));
    }

    /// <summary>Lets an answer run nothing, and says how long it may be kept.</summary>
    public static void Guard(HttpContext http, string kept)
    {
        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.Headers.ContentSecurityPolicy = "default-src 'none'";
        http.Response.Headers.CacheControl = kept;
    }

    private static void Name(HttpContext http, string manner, string name)
    {
        var disposition = new ContentDispositionHeaderValue(manner);
        disposition.SetHttpFileName(name);
        http.Response.Headers.ContentDisposition = disposition.ToString();
    }

    private static bool IsShown(string type) => type is "application/pdf" or "image/png" or "image/jpeg" or "image/gif" or "image/webp";
}
