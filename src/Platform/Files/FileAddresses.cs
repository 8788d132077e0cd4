using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Microsoft.Net.Http.Headers;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;

namespace Sujarit.Platform.Files;

/// <summary>Serves files to people of their agency, so that none can act as a page of the site.</summary>
internal static partial class FileAddresses
{
    private const string sealedOff = "default-src 'none'; sandbox";

    // A sandbox would keep the browser's own reader of PDF from opening; scripts of a PDF never reach the site.
    private const string readerOnly = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'";

    private static readonly string[] methods = [HttpMethods.Get, HttpMethods.Head];

    public static void Map(IEndpointRouteBuilder site)
    {
        site.MapMethods("/{agency}/office/files/{id:guid}/{name?}", methods, Whole).WithMetadata(new NeedsAttribute(FilesModule.ReadShown));
        site.MapMethods("/{agency}/office/files/{id:guid}/thumbnail", methods, Small).WithMetadata(new NeedsAttribute(FilesModule.ReadShown));
    }

    private static async Task<IResult> Whole(Guid id, HttpContext context, AppDb db, FileSight sight, FileShelf shelf, ILogger<FilesModule> log)
    {
        if (!await sight.Reaches(id, context.RequestAborted))
        {
            return Results.Forbid();
        }

        if (await Card(db, id, context.RequestAborted) is not { } file || Lost(shelf.Place(file), file, log))
        {
            return Results.NotFound();
        }

        var kind = FileKind.Of(file.Type);
        Guard(context.Response, kind.IsShown, kind == FileKind.Pdf ? readerOnly : sealedOff, file.Name);
        return Results.File(shelf.Place(file), file.Type, lastModified: file.KeptAt, entityTag: new EntityTagHeaderValue($"\"{file.Sha256}\""), enableRangeProcessing: true);
    }

    private static async Task<IResult> Small(Guid id, HttpContext context, AppDb db, FileSight sight, FileShelf shelf, Thumbnails thumbnails, ILogger<FilesModule> log)
    {
        if (!await sight.Reaches(id, context.RequestAborted))
        {
            return Results.Forbid();
        }

        if (await Card(db, id, context.RequestAborted) is not { IsPicture: true } file || Lost(shelf.Place(file), file, log))
        {
            return Results.NotFound();
        }

        var small = await thumbnails.Of(file, shelf.Place(file), SmallSize.Album, context.RequestAborted);
        Guard(context.Response, isShown: true, sealedOff, file.Name);
        return Results.File(small?.Path ?? shelf.Place(file), small?.Type ?? file.Type, entityTag: new EntityTagHeaderValue($"\"{(small is null ? "" : "s-")}{file.Sha256}\""));
    }

    // What is its owner's alone is not there for anybody else.
    private static Task<StoredFile?> Card(AppDb db, Guid id, CancellationToken cancel)
    {
        var person = db.Visit.Who?.PersonId;
        return db.Set<StoredFile>().AsNoTracking().FirstOrDefaultAsync(file => file.Id == id && (file.OwnerId == null || file.OwnerId == person), cancel);
    }

    private static void Guard(HttpResponse response, bool isShown, string policy, string name)
    {
        var disposition = new ContentDispositionHeaderValue(isShown ? "inline" : "attachment");
        disposition.SetHttpFileName(name);
        response.Headers.ContentDisposition = disposition.ToString();
        response.Headers.ContentSecurityPolicy = policy;
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        // Nothing stays on the disk of a machine that an office shares, even where a list of small pictures is then sent anew each time.
        response.Headers.CacheControl = "no-store";
    }

    private static bool Lost(string place, StoredFile file, ILogger log)
    {
        if (File.Exists(place))
        {
            return false;
        }

        SayLost(log, file.Id);
        return true;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The content of file {File} is not in the data folder.")]
    private static partial void SayLost(ILogger log, Guid file);
}
