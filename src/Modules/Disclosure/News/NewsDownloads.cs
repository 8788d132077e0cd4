using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;
using Sujarit.Disclosure.Caching;
using Sujarit.Platform.Data;
using Sujarit.Platform.Files;

namespace Sujarit.Disclosure.News;

/// <summary>The pictures and files of posts, each under what it holds, and the feed. What the public does not see is not there.</summary>
internal static class NewsDownloads
{
    private const string post = "/{agency}/news/{id:guid}/";
    private static readonly string[] methods = [HttpMethods.Get, HttpMethods.Head];

    // What stands under a hash never changes; but a post may be withdrawn, and then those who keep it have to ask again soon.
    private const string kept = "public, max-age=3600, immutable";

    public static void Map(IEndpointRouteBuilder site)
    {
        site.MapMethods(post + "files/{sha256}/{name}", methods, Whole).AllowAnonymous();
        site.MapMethods(post + "small/{sha256}", methods, Small).AllowAnonymous();
        site.MapMethods("/{agency}" + NewsAddress.Feed, methods, (NewsFeed feed) => feed.Answer()).AllowAnonymous().WithMetadata(new SameForAllAttribute());
    }

    private static async Task<IResult> Whole(HttpContext http, Guid id, string sha256, string name, PublicNews news, AppDb db, FileShelf shelf)
    {
        if (await Card(news, db, id, file => file.Sha256 == sha256 && file.Name == name) is not { } stored || !shelf.Has(stored))
        {
            return TypedResults.NotFound();
        }

        Guard(http, name, Downloads.IsShown(stored.Type));
        return TypedResults.Stream(shelf.Read(stored), stored.Type, entityTag: new EntityTagHeaderValue($"\"{stored.Sha256}\""), enableRangeProcessing: true);
    }

    private static async Task<IResult> Small(HttpContext http, Guid id, string sha256, PublicNews news, AppDb db, FileShelf shelf, SmallPictures pictures)
    {
        if (await Card(news, db, id, file => file.Sha256 == sha256 && file.InAlbum) is not { IsPicture: true } stored || !shelf.Has(stored))
        {
            return TypedResults.NotFound();
        }

        Guard(http, stored.Name, isShown: true);
        var (content, type) = await pictures.Read(stored, http.RequestAborted);
        return TypedResults.Stream(content, type, entityTag: new EntityTagHeaderValue($"\"s-{stored.Sha256}\""));
    }

    private static Task<StoredFile?> Card(PublicNews news, AppDb db, Guid id, System.Linq.Expressions.Expression<Func<NewsFile, bool>> asked)
    {
        var files = news.Shown.Where(known => known.Id == id).SelectMany(known => known.Files).Where(asked);
        return db.Set<StoredFile>().AsNoTracking().FirstOrDefaultAsync(stored => files.Any(file => file.FileId == stored.Id));
    }

    private static void Guard(HttpContext http, string name, bool isShown)
    {
        var disposition = new ContentDispositionHeaderValue(isShown ? "inline" : "attachment");
        disposition.SetHttpFileName(name);
        http.Response.Headers.ContentDisposition = disposition.ToString();
        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.Headers.ContentSecurityPolicy = "default-src 'none'";
        http.Response.Headers.CacheControl = kept;
    }
}
