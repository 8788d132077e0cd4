using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Sujarit.Platform.Data;
using Sujarit.Platform.Files;

namespace Sujarit.Disclosure.Profile;

/// <summary>The photos of executives, small, each under what it holds. One that is shown no more is not there.</summary>
internal static class ProfileDownloads
{
    private const string kept = "public, max-age=3600, immutable";
    private static readonly string[] methods = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Where a photo stands, below the agency.</summary>
    public static string OfPhoto(string sha256) => $"/about/photos/{sha256}";

    /// <summary>Where the smallest picture of a photo stands, as lists show it.</summary>
    public static string OfTile(string sha256) => $"/about/tiles/{sha256}";

    public static void Map(IEndpointRouteBuilder site)
    {
        site.MapMethods("/{agency}" + OfPhoto("{sha256}"), methods, Photo).AllowAnonymous();
        site.MapMethods("/{agency}" + OfTile("{sha256}"), methods, Tile).AllowAnonymous();
    }

    private static Task<IResult> Photo(HttpContext http, string sha256, AppDb db, PublicProfile profile, FileShelf shelf, SmallPictures pictures) =>
        Picture(http, sha256, SmallSize.Album, db, profile, shelf, pictures);

    private static Task<IResult> Tile(HttpContext http, string sha256, AppDb db, PublicProfile profile, FileShelf shelf, SmallPictures pictures) =>
        Picture(http, sha256, SmallSize.Tile, db, profile, shelf, pictures);

    private static async Task<IResult> Picture(HttpContext http, string sha256, SmallSize size, AppDb db, PublicProfile profile, FileShelf shelf, SmallPictures pictures)
    {
        var shown = (await profile.Executives()).FirstOrDefault(row => row.Executive.PhotoSha256 == sha256)?.Executive.PhotoId;
        if (shown is null || await db.Set<StoredFile>().AsNoTracking().FirstOrDefaultAsync(file => file.Id == shown) is not { IsPicture: true } stored || !shelf.Has(stored))
        {
            return TypedResults.NotFound();
        }

        return PublicFile.AnswerSmall(http, await pictures.Read(stored, size, http.RequestAborted), stored.Sha256, stored.Name, kept);
    }
}
