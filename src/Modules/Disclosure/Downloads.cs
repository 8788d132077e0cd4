using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Sujarit.Platform.Data;
using Sujarit.Platform.Files;

namespace Sujarit.Disclosure;

/// <summary>What is fetched beside the pages: files, pictures within a page, and the text a hash is taken of. All of it is public.</summary>
internal static class Downloads
{
    private const string item = "/{agency}/ita/{assessment}/{item}/";
    private const string picture = ".png";
    private static readonly string[] methods = [HttpMethods.Get, HttpMethods.Head];

    // What stands under the address of a version never changes.
    private const string kept = "public, max-age=86400";

    public static void Map(IEndpointRouteBuilder site)
    {
        site.MapMethods(item + "files/{number:int}/{name}", methods, File).AllowAnonymous();
        site.MapMethods(item + "pictures/{picture}", methods, Picture).AllowAnonymous();
        site.MapMethods(item + "content/{sha256}/{name}", methods, Content).AllowAnonymous();
        site.MapMethods(item + "small/{sha256}", methods, Small).AllowAnonymous();
        site.MapMethods(item + "tile/{sha256}", methods, Tile).AllowAnonymous();
        site.MapMethods(item + "versions/{number:int}/seal", methods, Seal).AllowAnonymous();
    }

    private static async Task<IResult> File(HttpContext http, string assessment, string item, int number, string name, AppDb db, FileShelf shelf)
    {
        var known = await Files(db, assessment, item, number).FirstOrDefaultAsync(file => file.Name == name && !file.IsInPage);
        return await Send(http, known, db, shelf);
    }

    private static async Task<IResult> Picture(HttpContext http, string assessment, string item, string picture, AppDb db, FileShelf shelf)
    {
        var known = await Files(db, assessment, item, number: null).FirstOrDefaultAsync(file => file.Name == picture && file.IsInPage);
        return picture.EndsWith(Downloads.picture, StringComparison.Ordinal) ? await Send(http, known, db, shelf) : TypedResults.NotFound();
    }

    private static async Task<IResult> Content(HttpContext http, string assessment, string item, string sha256, string name, AppDb db, FileShelf shelf) =>
        await Send(http, await Files(db, assessment, item, number: null).FirstOrDefaultAsync(file => file.Sha256 == sha256 && file.Name == name), db, shelf);

    private static Task<IResult> Small(HttpContext http, string assessment, string item, string sha256, AppDb db, FileShelf shelf, SmallPictures pictures) =>
        SendSmall(http, Files(db, assessment, item, number: null).Where(file => file.Sha256 == sha256), SmallSize.Page, db, shelf, pictures);

    private static Task<IResult> Tile(HttpContext http, string assessment, string item, string sha256, AppDb db, FileShelf shelf, SmallPictures pictures) =>
        SendSmall(http, Files(db, assessment, item, number: null).Where(file => file.Sha256 == sha256), SmallSize.Tile, db, shelf, pictures);

    private static async Task<IResult> Seal(HttpContext http, string assessment, string item, int number, PublicShelf shelf)
    {
        if (Shelf.Book(assessment) is not { } book || Shelf.ItemAt(book, item) is not { } asked || await shelf.Version(book.Year, asked.Code, number) is not { } shown)
        {
            return TypedResults.NotFound();
        }

        PublicFile.Guard(http, kept);
        return TypedResults.Bytes(Encoding.UTF8.GetBytes(shown.Version.Content(shown.Publication, shown.Agency).Text), "text/plain; charset=utf-8");
    }

    private static IQueryable<PublishedFile> Files(AppDb db, string assessment, string item, int? number)
    {
        var book = Shelf.Book(assessment);
        var code = book is null ? null : Shelf.ItemAt(book, item)?.Code;
        var year = book?.Year ?? default;
        return db.Set<Publication>().AsNoTracking()
            .Where(publication => publication.Assessment == year && publication.Item == code)
            .Join(db.Set<PublicationVersion>(), publication => publication.Id, version => version.PublicationId, (_, version) => version)
            .Where(version => number == null || version.Number == number)
            .Join(db.Set<PublishedFile>(), version => version.Id, file => file.VersionId, (_, file) => file);
    }

    private static async Task<IResult> Send(HttpContext http, PublishedFile? known, AppDb db, FileShelf shelf)
    {
        if (known is null || await db.Set<StoredFile>().AsNoTracking().FirstOrDefaultAsync(file => file.Id == known.FileId) is not { } stored || !shelf.Has(stored))
        {
            return TypedResults.NotFound();
        }

        return PublicFile.Answer(http, shelf.Read(stored), stored.Type, stored.Sha256, known.Name, kept);
    }

    private static async Task<IResult> SendSmall(HttpContext http, IQueryable<PublishedFile> asked, SmallSize size, AppDb db, FileShelf shelf, SmallPictures pictures)
    {
        if (await db.Set<StoredFile>().AsNoTracking().FirstOrDefaultAsync(stored => asked.Any(file => file.FileId == stored.Id)) is not { IsPicture: true } stored || !shelf.Has(stored))
        {
            return TypedResults.NotFound();
        }

        return PublicFile.AnswerSmall(http, await pictures.Read(stored, size, http.RequestAborted), stored.Sha256, stored.Name, kept);
    }
}
