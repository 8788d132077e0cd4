using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Sujarit.Disclosure.Caching;
using Sujarit.Disclosure.Profile;
using Sujarit.Disclosure.Tables;
using Sujarit.Kernel;
using Sujarit.Platform.Access;
using Sujarit.Ui.Languages;

namespace Sujarit.Disclosure.OpenData;

/// <summary>The interface for programs: every set page by page and as a file, its description, and the catalogue.</summary>
internal static class OpenDoors
{
    private const string json = "application/json; charset=utf-8";
    private static readonly string[] methods = [HttpMethods.Get, HttpMethods.Head];

    // Of what else can be asked for there is no end: it is answered, and not kept.
    private static readonly string[] kept = [OpenFilter.Year.Name, OpenFilter.Item.Name, OpenFilter.Kind.Name, OpenQuestion.PageWord];

    public static void Map(IEndpointRouteBuilder site)
    {
        var doors = site.MapGroup("/{agency}").AllowAnonymous().WithMetadata(new SameForAllAttribute { AsksBy = kept }).RequireRateLimiting(OpenLimit.Policy);
        doors.MapMethods(OpenAddress.Interface, methods, Index);
        doors.MapMethods(OpenAddress.Description, methods, Described);
        doors.MapMethods(OpenAddress.Catalogue, methods, Catalogued);
        doors.MapMethods(OpenAddress.Of("{set}"), methods, Rows);
        doors.MapMethods(OpenAddress.Of("{set}") + ".{format}", methods, File);
        doors.MapMethods("/ita/{assessment}/{item}/versions.{format}", methods, Versions);
    }

    private static async Task<IResult> Index(HttpContext http, OpenShelf shelf, PublicProfile profiles, PublicLinks links, Visit visit)
    {
        if (Refusal(http, [], hasPages: false, out _) is { } refusal)
        {
            return refusal;
        }

        var licence = (await profiles.Own()).ChosenLicence;
        return Answer(http, licence, JsonText.Of(answer =>
        {
            answer.WriteStartObject();
            answer.WriteString("agency", visit.Agency!.Code);
            answer.WriteString("name", visit.Agency.Name);
            answer.WriteString("licence", licence.Address);
            answer.WriteString("page", links.Whole(OpenAddress.Page));
            answer.WriteString("description", links.Whole(OpenAddress.Description));
            answer.WriteString("catalogue", links.Whole(OpenAddress.Catalogue));
            answer.WriteStartArray("sets");
            foreach (var set in shelf.Sets)
            {
                answer.WriteStartObject();
                answer.WriteString("name", set.Name);
                answer.WriteString("title", set.Title);
                answer.WriteString("address", links.Whole(OpenAddress.Of(set.Name)));
                foreach (var format in OpenFormat.All)
                {
                    answer.WriteString(format.Ending, links.Whole(OpenAddress.Of(set.Name, format)));
                }

                answer.WriteEndObject();
            }

            answer.WriteEndArray();
            answer.WriteEndObject();
        }));
    }

    private static async Task<IResult> Rows(HttpContext http, string set, OpenShelf shelf, PublicProfile profiles, PublicLinks links)
    {
        if (shelf.Of(set) is not { } asked)
        {
            return Missing(http, shelf);
        }

        if (Refusal(http, asked.Filters, hasPages: true, out var question) is { } refusal)
        {
            return refusal;
        }

        var found = await Read(asked, question, http);
        if (found is null)
        {
            return Broken(http);
        }

        var pages = Math.Max(1, ((found.Total - 1) / question.Size) + 1);
        return question.Page > pages
            ? OpenProblem.Answer(http, StatusCodes.Status404NotFound, string.Create(CultureInfo.InvariantCulture, $"ไม่มีหน้า {question.Page} ชุดข้อมูลที่ขอมี {pages} หน้า"))
            : Page(http, asked, question, found, pages, (await profiles.Own()).ChosenLicence, links);
    }

    private static FileContentHttpResult Page(HttpContext http, IOpenSet set, OpenQuestion question, OpenRows<IReadOnlyList<object?>> found, int pages, Licence licence, PublicLinks links)
    {
        var next = question.Page < pages ? links.Whole(OpenAddress.Of(set.Name) + question.Query(set.Filters, question.Page + 1)) : null;
        if (next is not null)
        {
            http.Response.Headers.Append("Link", $"<{next}>; rel=\"next\"");
        }

        return Answer(http, licence, JsonText.Of(answer =>
        {
            answer.WriteStartObject();
            answer.WriteNumber("total", found.Total);
            answer.WriteNumber("page", question.Page);
            answer.WriteNumber("pages", pages);
            answer.WriteNumber("size", question.Size);
            answer.WriteString("next", next);
            answer.WriteString("licence", licence.Address);
            answer.WritePropertyName("data");
            OpenFiles.Write(answer, set, found.Rows);
            answer.WriteEndObject();
        }));
    }

    private static async Task<IResult> File(HttpContext http, string set, string format, OpenShelf shelf, PublicProfile profiles, Visit visit)
    {
        if (shelf.Of(set) is not { } asked || OpenFormat.Of(format) is not { } form)
        {
            return Missing(http, shelf);
        }

        return Refusal(http, asked.Filters, hasPages: false, out var question) ?? await Whole(http, asked, form, question, $"{visit.Agency!.Code}-{set}", profiles);
    }

    // The versions of one item, at a plain address beside its pages.
    private static async Task<IResult> Versions(HttpContext http, string assessment, string item, string format, OpenShelf shelf, PublicProfile profiles)
    {
        if (OpenFormat.Of(format) is not { } form || Shelf.Book(assessment) is not { } book || Shelf.ItemAt(book, item) is not { } asked)
        {
            return Missing(http, shelf);
        }

        return Refusal(http, [], hasPages: false, out var question)
            ?? await Whole(http, shelf.Of(VersionSet.Word)!, form, question with { Year = book.Year, Item = asked.Code }, $"{PublicAddress.Word(asked.Code)}-{assessment}-versions", profiles);
    }

    private static async Task<IResult> Whole(HttpContext http, IOpenSet set, OpenFormat format, OpenQuestion question, string name, PublicProfile profiles)
    {
        var found = await Read(set, question.Whole, http);
        if (found is null)
        {
            return Broken(http);
        }

        if (found.Total > found.Rows.Count)
        {
            return OpenProblem.Answer(http, StatusCodes.Status400BadRequest, string.Create(CultureInfo.InvariantCulture, $"ชุดข้อมูลที่ขอมี {found.Total} แถว เกิน {OpenQuestion.MostInFile} แถวที่ไฟล์เดียวให้ได้ โปรดเลือกเฉพาะบางส่วน หรือขอทีละหน้าจาก {OpenAddress.Of(set.Name)}"));
        }

        http.Response.Headers.ContentDisposition = $"inline; filename=\"{name}.{format.Ending}\"";
        return Answer(http, (await profiles.Own()).ChosenLicence, OpenFiles.Write(format, set, found.Rows), format.Type);
    }

    private static async Task<IResult> Described(HttpContext http, OpenDescription description) =>
        Refusal(http, [], hasPages: false, out _) ?? Answer(http, null, await description.Write());

    private static async Task<IResult> Catalogued(HttpContext http, Catalogue catalogue) =>
        Refusal(http, [], hasPages: false, out _) ?? Answer(http, null, await catalogue.Write(http.RequestAborted), Catalogue.ContentType);

    // A log of seals with gaps tells nothing; all else has no rule to break.
    private static async Task<OpenRows<IReadOnlyList<object?>>?> Read(IOpenSet set, OpenQuestion question, HttpContext http)
    {
        try
        {
            return await set.Read(question, http.RequestAborted);
        }
        catch (RuleBrokenException)
        {
            return null;
        }
    }

    private static FileContentHttpResult? Refusal(HttpContext http, IReadOnlyList<OpenFilter> filters, bool hasPages, out OpenQuestion question)
    {
        try
        {
            question = OpenQuestion.Read(http.Request.Query, filters, hasPages);
            return null;
        }
        catch (RuleBrokenException broken)
        {
            question = new OpenQuestion();
            return OpenProblem.Answer(http, StatusCodes.Status400BadRequest, broken.Message);
        }
    }

    private static FileContentHttpResult Missing(HttpContext http, OpenShelf shelf) =>
        OpenProblem.Answer(http, StatusCodes.Status404NotFound, $"ไม่มีชุดข้อมูลหรือรูปแบบไฟล์นี้ ชุดข้อมูลที่มีคือ {string.Join(", ", shelf.Sets.Select(set => set.Name))} รูปแบบไฟล์ที่มีคือ {string.Join(", ", OpenFormat.All.Select(format => format.Ending))}");

    private static FileContentHttpResult Broken(HttpContext http) =>
        OpenProblem.Answer(http, StatusCodes.Status503ServiceUnavailable, "ขณะนี้ให้ข้อมูลชุดนี้ไม่ได้ เพราะบันทึกของหน่วยงานไม่ครบ โปรดสอบถามหน่วยงาน");

    private static FileContentHttpResult Answer(HttpContext http, Licence? licence, byte[] content, string type = json)
    {
        var headers = http.Response.Headers;
        // It is everybody's: a program of any page may read it.
        headers.AccessControlAllowOrigin = "*";
        headers.AccessControlExposeHeaders = "ETag, Link";
        headers.XContentTypeOptions = "nosniff";
        if (licence is not null)
        {
            headers.Append("Link", $"<{licence.Address}>; rel=\"license\"");
        }

        return TypedResults.Bytes(content, type);
    }
}
