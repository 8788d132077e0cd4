using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Sujarit.Assessment.Recording;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Sheets;
using Results = Sujarit.Assessment.Contracts.Results;

namespace Sujarit.Assessment.Exports;

/// <summary>The files to take away: <c>export/2567.csv</c>, <c>export/all.xlsx</c>, <c>export/template-2567.xlsx</c>.</summary>
internal static class ExportAddresses
{
    private const string root = "/{agency}/office/assessment/export/";

    public static void Map(IEndpointRouteBuilder site)
    {
        site.MapGet(root + "{year:assessed}.{kind:regex(^(csv|xlsx)$)}", OneYear).WithMetadata(new NeedsAttribute(AssessmentPermission.Read));
        site.MapGet(root + "all.{kind:regex(^(csv|xlsx)$)}", AllYears).WithMetadata(new NeedsAttribute(AssessmentPermission.Read));
        site.MapGet(root + "template-{year:assessed}.{kind:regex(^(csv|xlsx)$)}", Template).WithMetadata(new NeedsAttribute(AssessmentPermission.Read));
    }

    private static async Task<IResult> OneYear(int year, string kind, Results results)
    {
        var asked = new FiscalYear(year);
        return await results.Of(asked) is { } result
            ? File(ScoreTable.Of(await results.Outline(asked), result), kind, $"ita-{year}")
            : TypedResults.NotFound();
    }

    private static async Task<IResult> AllYears(string kind, Results results, AppDb db)
    {
        var years = new List<(Outline, YearResult)>();
        foreach (var result in await db.Set<YearResult>().AsNoTracking().Include(result => result.Figures).OrderBy(result => result.Year).ToListAsync())
        {
            years.Add((await results.Outline(result.Year), result));
        }

        return File(ScoreTable.Of(years), kind, "ita-all");
    }

    private static async Task<IResult> Template(int year, string kind, Results results) =>
        File(ScoreTable.Template(await results.Outline(new FiscalYear(year))), kind, $"ita-template-{year}");

    private static FileContentHttpResult File(ScoreTable table, string kind, string name) =>
        kind == "csv"
            ? TypedResults.File(CsvSheet.Write(table.Printed), CsvSheet.ContentType, name + ".csv")
            : TypedResults.File(XlsxWriter.Write((table.Name, table.All)), XlsxWriter.ContentType, name + ".xlsx");
}
