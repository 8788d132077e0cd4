using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Sujarit.Disclosure.Caching;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel;
using Sujarit.Platform.Access;
using Sujarit.Platform.Commands;
using Sujarit.Platform.Data;
using Sujarit.Ui;
using Sujarit.Ui.Languages;

namespace Sujarit.Disclosure.Sealing;

/// <summary>What checks are made with, for everybody: the certificate of an item, as JSON and as the paper that is printed, and the whole log.</summary>
internal static class SealFiles
{
    private const string json = "application/json; charset=utf-8";
    private static readonly string[] methods = [HttpMethods.Get, HttpMethods.Head];

    public static void Map(IEndpointRouteBuilder site)
    {
        site.MapMethods("/{agency}/ita/{assessment}/{item}/certificate.json", methods, Certified).AllowAnonymous().WithMetadata(new SameForAllAttribute());
        site.MapMethods("/{agency}/ita/{assessment}/{item}/certificate.pdf", methods, Printed).AllowAnonymous().WithMetadata(new SameForAllAttribute()).RequireRateLimiting(PrintLimit.Policy);
        site.MapMethods("/{agency}/seals.json", methods, Log).AllowAnonymous().WithMetadata(new SameForAllAttribute());
    }

    private static async Task<IResult> Certified(HttpContext http, string assessment, string item, Assessment.Contracts.Results results, CertificateDesk desk)
    {
        try
        {
            return await Of(assessment, item, results, desk, http.RequestAborted) is { } certificate ? Answer(http, certificate) : TypedResults.NotFound();
        }
        catch (RuleBrokenException broken)
        {
            return TypedResults.Text(broken.Message, statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }

    private static async Task<IResult> Printed(HttpContext http, string assessment, string item, Assessment.Contracts.Results results, CertificateDesk desk, PublicLinks links, Digits digits, PdfPrinter printer)
    {
        try
        {
            if (!printer.IsReady || await Of(assessment, item, results, desk, http.RequestAborted) is not { IsPaper: true } certificate)
            {
                return TypedResults.NotFound();
            }

            var address = links.Whole(PublicAddress.Below(certificate.Assessment, certificate.Item) + "/" + Certificate.Word);
            return TypedResults.Bytes(await CertificatePaper.Of(certificate, address, digits).Pdf(printer, http.RequestAborted), PrintedPaper.PdfType);
        }
        catch (Exception refused) when (refused is RuleBrokenException or UnreadableException)
        {
            return TypedResults.Text(refused.Message, statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }

    private static async Task<Certificate?> Of(string assessment, string item, Assessment.Contracts.Results results, CertificateDesk desk, CancellationToken cancel) =>
        Shelf.Book(assessment) is { } book && Shelf.ItemAt(await results.Rules(book.Year), item) is { } asked ? await desk.Of(book.Year, asked, from: null, until: null, tellsWho: false, cancel) : null;

    private static async Task<IResult> Log(HttpContext http, AppDb db, SealLog log, Visit visit)
    {
        try
        {
            // What is sealed meanwhile is in the next answer.
            var root = await log.Now(http.RequestAborted);
            var entries = await db.Set<Seal>().Where(seal => seal.Number <= root.Size).OrderBy(seal => seal.Number).Select(seal => seal.Text).ToListAsync(http.RequestAborted);
            var days = (await log.Days(root.Size).ToListAsync(http.RequestAborted)).OrderBy(day => day.Day).ToList();
            var roots = await log.Roots(days, http.RequestAborted);
            return Answer(http, new LogFile
            {
                Name = LogFile.Form,
                Agency = new(visit.Agency!.Code, visit.Agency.Name),
                Size = root.Size,
                Root = root.Hash,
                Days = [.. days.Select(day => new LogFile.LoggedDay(day.Day, day.Size, roots[day.Day]))],
                Entries = entries,
            });
        }
        catch (RuleBrokenException broken)
        {
            return TypedResults.Text(broken.Message, statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }

    private static FileContentHttpResult Answer<T>(HttpContext http, T answer)
    {
        // A program of somebody else's page may check it too.
        http.Response.Headers.AccessControlAllowOrigin = "*";
        return TypedResults.Bytes(JsonSerializer.SerializeToUtf8Bytes(answer, AnswerJson.Options), json);
    }
}
