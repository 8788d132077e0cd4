using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Sujarit.Disclosure.Profile;
using Sujarit.Platform.Access;
using Sujarit.Ui.Languages;

namespace Sujarit.Disclosure.OpenData;

/// <summary>The interface of the agency of the call as OpenAPI 3.1 describes it, made from the sets themselves.</summary>
internal sealed class OpenDescription(OpenShelf shelf, PublicProfile profiles, PublicLinks links, PublicWords words, Visit visit)
{
    private const string version = "1.0";
    private const string problem = "Problem";
    private const string json = "application/json";

    /// <summary>The description. One query.</summary>
    public async Task<byte[]> Write()
    {
        var profile = await profiles.Own();
        var document = new OpenApiDocument
        {
            Info = Info(profile),
            Servers = [new OpenApiServer { Url = links.Whole(OpenAddress.Interface) }],
            Paths = [],
            Components = new OpenApiComponents { Schemas = new Dictionary<string, IOpenApiSchema> { [problem] = Problem() } },
        };
        foreach (var set in shelf.Sets)
        {
            document.Components.Schemas.Add(NameOf(set), Row(set));
            document.Paths.Add("/" + set.Name, Get(set.Name, Both(set.Title), set.Summary, [.. set.Filters.Select(Parameter), .. Paging()], Answers(json, Page(document, set), document)));
            document.Paths.Add($"/{set.Name}.{{format}}", Get(set.Name + "-file", Both(set.Title) + " (CSV, XLSX, JSON)", set.Summary, [Format(), .. set.Filters.Select(Parameter)], Files(document, set)));
        }

        return Encoding.UTF8.GetBytes(await document.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1));
    }

    /// <summary>What a row is called among the schemas: <c>seal-days</c> is <c>SealDays</c>.</summary>
    private static string NameOf(IOpenSet set) => string.Concat(set.Name.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    private OpenApiInfo Info(SiteProfile profile) =>
        new()
        {
            Title = $"ข้อมูลเปิดของ{visit.Agency!.Name} / Open data of {visit.Agency.Name}",
            Description = "ข้อมูลที่หน่วยงานเปิดเผยต่อสาธารณะ เรียกได้โดยไม่ต้องลงทะเบียน / What the agency discloses to the public; no registration is needed.",
            Version = version,
            License = new OpenApiLicense { Name = profile.ChosenLicence.English, Url = new Uri(profile.ChosenLicence.Address) },
            Contact = new OpenApiContact { Name = visit.Agency.Name, Url = new Uri(links.Whole("/contact")), Email = profile.Mail },
        };

    private static OpenApiPathItem Get(string id, string summary, string description, IList<IOpenApiParameter> parameters, OpenApiResponses answers) =>
        new()
        {
            Operations = new Dictionary<HttpMethod, OpenApiOperation>
            {
                [HttpMethod.Get] = new() { OperationId = id, Summary = summary, Description = description, Parameters = parameters, Responses = answers },
            },
        };

    private IOpenApiParameter Parameter(OpenFilter filter) =>
        new OpenApiParameter
        {
            Name = filter.Name,
            In = ParameterLocation.Query,
            Description = Both(filter.Title),
            Schema = filter == OpenFilter.Year ? new OpenApiSchema { Type = JsonSchemaType.Integer }
                : filter == OpenFilter.Since ? new OpenApiSchema { Type = JsonSchemaType.String, Format = "date" }
                : new OpenApiSchema { Type = JsonSchemaType.String, Enum = filter.Words.Count == 0 ? null : [.. filter.Words.Select(word => (JsonNode)word)] },
        };

    private IOpenApiParameter[] Paging() =>
        [
            Number(OpenQuestion.PageWord, "หน้า", 1, null),
            Number(OpenQuestion.SizeWord, "จำนวนแถวต่อหน้า", OpenQuestion.UsualOnPage, OpenQuestion.MostOnPage),
        ];

    private OpenApiParameter Number(string name, string title, int usual, int? most) =>
        new()
        {
            Name = name,
            In = ParameterLocation.Query,
            Description = Both(title),
            Schema = new OpenApiSchema { Type = JsonSchemaType.Integer, Minimum = "1", Maximum = most?.ToString(CultureInfo.InvariantCulture), Default = usual },
        };

    private static OpenApiParameter Format() =>
        new()
        {
            Name = "format",
            In = ParameterLocation.Path,
            Required = true,
            Schema = new OpenApiSchema { Type = JsonSchemaType.String, Enum = [.. OpenFormat.All.Select(format => (JsonNode)format.Ending)] },
        };

    private OpenApiSchema Row(IOpenSet set) =>
        new()
        {
            Type = JsonSchemaType.Object,
            Description = set.Summary,
            Required = set.Columns.Select(column => column.Name).ToHashSet(StringComparer.Ordinal),
            Properties = set.Columns.ToDictionary(column => column.Name, column => (IOpenApiSchema)new OpenApiSchema
            {
                Type = TypeOf(column.Kind) | (column.MayBeMissing ? JsonSchemaType.Null : TypeOf(column.Kind)),
                Format = FormatOf(column.Kind),
                Description = Both(column.Title),
            }),
        };

    private static OpenApiSchema Page(OpenApiDocument document, IOpenSet set) =>
        new()
        {
            Type = JsonSchemaType.Object,
            Required = new HashSet<string>(StringComparer.Ordinal) { "total", "page", "pages", "size", "next", "licence", "data" },
            Properties = new Dictionary<string, IOpenApiSchema>
            {
                ["total"] = new OpenApiSchema { Type = JsonSchemaType.Integer },
                ["page"] = new OpenApiSchema { Type = JsonSchemaType.Integer },
                ["pages"] = new OpenApiSchema { Type = JsonSchemaType.Integer },
                ["size"] = new OpenApiSchema { Type = JsonSchemaType.Integer },
                ["next"] = new OpenApiSchema { Type = JsonSchemaType.String | JsonSchemaType.Null, Format = "uri" },
                ["licence"] = new OpenApiSchema { Type = JsonSchemaType.String, Format = "uri" },
                ["data"] = Rows(document, set),
            },
        };

    private static OpenApiSchema Rows(OpenApiDocument document, IOpenSet set) => new() { Type = JsonSchemaType.Array, Items = new OpenApiSchemaReference(NameOf(set), document) };

    private static OpenApiResponses Files(OpenApiDocument document, IOpenSet set)
    {
        var answers = Answers(json, Rows(document, set), document);
        foreach (var format in OpenFormat.All.Where(format => format != OpenFormat.Json))
        {
            answers["200"].Content!.Add(format.MediaType, new OpenApiMediaType { Schema = new OpenApiSchema { Type = JsonSchemaType.String } });
        }

        return answers;
    }

    private static OpenApiResponses Answers(string type, IOpenApiSchema schema, OpenApiDocument document)
    {
        var answers = new OpenApiResponses { ["200"] = new OpenApiResponse { Description = "OK", Content = new Dictionary<string, IOpenApiMediaType> { [type] = new OpenApiMediaType { Schema = schema } } } };
        foreach (var (status, meaning) in new[] { ("304", "ไม่เปลี่ยนแปลงจากครั้งก่อน (If-None-Match) / Not modified"), ("400", "คำขอไม่ถูกต้อง / Not understood"), ("404", "ไม่มีหน้าที่ขอ / No such page"), ("429", "เรียกถี่เกินไป / Too many requests") })
        {
            answers[status] = new OpenApiResponse
            {
                Description = meaning,
                Content = status == "304" ? null : new Dictionary<string, IOpenApiMediaType> { [OpenProblem.ContentType] = new OpenApiMediaType { Schema = new OpenApiSchemaReference(problem, document) } },
            };
        }

        return answers;
    }

    private static OpenApiSchema Problem() =>
        new()
        {
            Type = JsonSchemaType.Object,
            Description = "RFC 9457",
            Properties = new Dictionary<string, IOpenApiSchema>
            {
                ["type"] = new OpenApiSchema { Type = JsonSchemaType.String },
                ["status"] = new OpenApiSchema { Type = JsonSchemaType.Integer },
                ["detail"] = new OpenApiSchema { Type = JsonSchemaType.String },
            },
        };

    private string Both(string thai) => $"{thai} / {words.In(Language.English, thai)}";

    private static JsonSchemaType TypeOf(OpenKind kind) =>
        kind switch
        {
            OpenKind.Number => JsonSchemaType.Integer,
            OpenKind.Decimal => JsonSchemaType.Number,
            _ => JsonSchemaType.String,
        };

    private static string? FormatOf(OpenKind kind) =>
        kind switch
        {
            OpenKind.Day => "date",
            OpenKind.Moment => "date-time",
            OpenKind.Address => "uri",
            OpenKind.Number => "int64",
            _ => null,
        };
}
