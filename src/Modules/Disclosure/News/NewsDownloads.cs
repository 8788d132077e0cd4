using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
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
        site.MapMethods(post + "tile/{sha256}", methods, Tile).AllowAnonymous();
        site.MapMethods("/{agency}" + NewsAddress.NewsFeed, methods, (NewsFeed feed) => feed.AnswerNews()).AllowAnonymous().WithMetadata(new SameForAllAttribute());
        site.MapMethods("/{agency}" + NewsAddress.Feed, methods, (NewsFeed feed) => feed.Answer()).AllowAnonymous().WithMetadata(new SameForAllAttribute());
    }

    private static async Task<IResult> Whole(HttpContext http, Guid id, string sha256, string name, PublicNews news, AppDb db, FileShelf shelf)
    {
        if (await Card(news, db, id, file => file.Sha256 == sha256 && file.Name == name) is not { } stored || !shelf.Has(stored))
        {
            return TypedResults.NotFound();
        }

        return PublicFile.Answer(http, shelf.Read(stored), stored.Type, stored.Sha256, name, kept);
    }

    private static Task<IResult> Small(HttpContext http, Guid id, string sha256, PublicNews news, AppDb db, FileShelf shelf, SmallPictures pictures) =>
        Picture(http, id, sha256, SmallSize.Album, news, db, shelf, pictures);

    private static Task<IResult> Tile(HttpContext http, Guid id, string sha256, PublicNews news, AppDb db, FileShelf shelf, SmallPictures pictures) =>
        Picture(http, id, sha256, SmallSize.Tile, news, db, shelf, pictures);

    private static async Task<IResult> Picture(HttpContext http, Guid id, string sha256, SmallSize size, PublicNews news, AppDb db, FileShelf shelf, SmallPictures pictures)
    {
        if (await Card(news, db, id, file => file.Sha256 == sha256 && file.InAlbum) is not { IsPicture: true } stored || !shelf.Has(stored))
        {
            return TypedResults.NotFound();
        }

        return PublicFile.AnswerSmall(http, await pictures.Read(stored, size, http.RequestAborted), stored.Sha256, stored.Name, kept);
    }

    private static Task<StoredFile?> Card(PublicNews news, AppDb db, Guid id, System.Linq.Expressions.Expression<Func<NewsFile, bool>> asked)
    {
        var files = news.Shown.Where(known => known.Id == id).SelectMany(known => known.Files).Where(asked);
        return db.Set<StoredFile>().AsNoTracking().FirstOrDefaultAsync(stored => files.Any(file => file.FileId == stored.Id));
    }
}
