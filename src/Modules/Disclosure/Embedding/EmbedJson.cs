using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Sujarit.Assessment.Contracts;
using Sujarit.Disclosure.Caching;
using Sujarit.Platform.Access;
using Sujarit.Platform.Commands;
using Sujarit.Ui.Languages;

namespace Sujarit.Disclosure.Embedding;

/// <summary>A year for the programs of other sites: what is published, where, and by which hash.</summary>
internal static class EmbedJson
{
    private static readonly string[] methods = [HttpMethods.Get, HttpMethods.Head];

    public static void Map(IEndpointRouteBuilder site) =>
        site.MapMethods("/{agency}/embed/ita/{assessment}.json", methods, Year).AllowAnonymous().WithMetadata(new SameForAllAttribute());

    private static async Task<IResult> Year(HttpContext http, string assessment, Visit visit, Assessment.Contracts.Results results, EmbeddedYear year, PublicLinks links)
    {
        if (Shelf.Book(assessment) is not { } asked)
        {
            return TypedResults.NotFound();
        }

        var book = await results.Rules(asked.Year);
        var items = await year.Of(book);
        var answer = new YearAnswer(
            new AgencyAnswer(visit.Agency!.Code, visit.Agency.Name), book.Year.BuddhistYear, links.Whole(PublicAddress.Below(book.Year)),
            [.. items.Select(item => Item(book, item, links))]);
        http.Response.Headers.AccessControlAllowOrigin = "*";
        return TypedResults.Bytes(JsonSerializer.SerializeToUtf8Bytes(answer, AnswerJson.Options), "application/json; charset=utf-8");
    }

    private static ItemAnswer Item(Rulebook book, EmbeddedItem item, PublicLinks links) =>
        new(
            item.Item.Code, item.Title, item.Published is null ? "not-published" : "published", item.Published?.At.UtcDateTime, item.Published?.Number, item.Published?.Hash,
            links.Whole(PublicAddress.Below(book.Year, item.Item.Code)),
            [.. (item.Published?.Files ?? []).Select(file => new FileAnswer(file.Name, links.Whole(file.Path), file.Type, file.Size, file.Sha256))]);

    private sealed record YearAnswer(AgencyAnswer Agency, int Assessment, string Address, IReadOnlyList<ItemAnswer> Items);

    private sealed record AgencyAnswer(string Code, string Name);

    private sealed record ItemAnswer(string Code, string Title, string State, DateTime? PublishedAt, int? Version, string? Hash, string Address, IReadOnlyList<FileAnswer> Files);

    private sealed record FileAnswer(string Name, string Address, string Type, long Size, string Sha256);
}
