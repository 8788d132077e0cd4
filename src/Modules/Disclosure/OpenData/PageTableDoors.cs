using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Sujarit.Disclosure.Caching;
using Sujarit.Disclosure.News;
using Sujarit.Disclosure.Profile;
using Sujarit.Disclosure.Tables;
using Sujarit.Documents.Contracts;
using Sujarit.Platform.Sheets;

namespace Sujarit.Disclosure.OpenData;

/// <summary>The tables within published pages as files. A version never changes, so neither does what is made of it.</summary>
internal static class PageTableDoors
{
    private const string kept = "public, max-age=86400";
    private const string keptShort = "public, max-age=60";
    private const string table = "/tables/{table:int}.{format}";
    private static readonly string[] methods = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Where a table of a page stands.</summary>
    /// <param name="place">Where the files of the page begin.</param>
    /// <param name="table">The number of the table.</param>
    /// <param name="format">The form.</param>
    public static string Of(string place, int table, OpenFormat format) => string.Create(CultureInfo.InvariantCulture, $"{place}/tables/{table}.{format.Ending}");

    public static void Map(IEndpointRouteBuilder site)
    {
        var doors = site.MapGroup("/{agency}").AllowAnonymous();
        doors.MapMethods("/ita/{assessment}/{item}/versions/{number:int}" + table, methods, OfVersion);
        // What is corrected in place is kept as its page is.
        doors.MapMethods("/news/{id:guid}" + table, methods, OfPost).WithMetadata(new SameForAllAttribute());
        doors.MapMethods("/about" + table, methods, OfAbout).WithMetadata(new SameForAllAttribute());
    }

    private static async Task<IResult> OfVersion(HttpContext http, string assessment, string item, int number, int table, string format, PublicShelf shelf)
    {
        if (Shelf.Book(assessment) is not { } book || Shelf.ItemAt(book, item) is not { } asked || await shelf.Version(book.Year, asked.Code, number) is not { } shown)
        {
            return TypedResults.NotFound();
        }

        return Answer(http, shown.Version.Html, table, format, kept);
    }

    private static async Task<IResult> OfPost(HttpContext http, Guid id, int table, string format, PublicNews news) =>
        Answer(http, await news.Shown.Include(post => post.Files).SingleOrDefaultAsync(post => post.Id == id) is { } post ? new ShownPost(post, _ => "", _ => "").Html : null, table, format, keptShort);

    private static async Task<IResult> OfAbout(HttpContext http, int table, string format, PublicProfile profiles) => Answer(http, (await profiles.Own()).AboutHtml, table, format, keptShort);

    private static IResult Answer(HttpContext http, string? html, int table, string format, string keptFor)
    {
        if (OpenFormat.Of(format) is not { } form || html is null || PageTables.Of(html).FirstOrDefault(known => known.Number == table) is not { } found)
        {
            return TypedResults.NotFound();
        }

        PublicFile.Guard(http, keptFor);
        http.Response.Headers.AccessControlAllowOrigin = "*";
        http.Response.Headers.ContentDisposition = string.Create(CultureInfo.InvariantCulture, $"inline; filename=\"table-{table}.{form.Ending}\"");
        return Answer(found, form);
    }

    private static FileContentHttpResult Answer(PageTable table, OpenFormat format) =>
        TypedResults.Bytes(
            format == OpenFormat.Csv ? CsvSheet.Write(table.Rows.Prepend(table.Columns).Select(row => row.Select(cell => (object?)CsvCell.Guarded(cell))))
            : format == OpenFormat.Xlsx ? XlsxWriter.Write(("ตาราง", table.Rows.Prepend(table.Columns).Select(row => row.Select(cell => (object?)cell))))
            // Nobody has said what the cells are: each stays the text it is.
            : JsonText.Of(json => JsonText.Write(json, table.Columns, table.Rows)),
            format.Type);
}
