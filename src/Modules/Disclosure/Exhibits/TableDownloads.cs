using Sujarit.Documents.Contracts;
using Sujarit.Platform.Sheets;

namespace Sujarit.Disclosure.Exhibits;

/// <summary>A table as files that other programs read.</summary>
internal static class TableDownloads
{
    public static readonly IReadOnlyList<string> Formats = ["csv", "xlsx", "json"];

    // Names of sheets allow few characters and letters; a title allows all.
    private const string sheet = "ข้อมูล";

    /// <summary>The title as a name of a file; what would part folders in it, as in 2566/2567, does not.</summary>
    public static string Name(Exhibit exhibit, string format) => $"{exhibit.Title.Replace('/', '-').Replace('\\', '-')}.{format}";

    /// <summary>The media type and content; null for a format there is not, or where there are no rows yet.</summary>
    public static (string Type, byte[] Content)? Of(Exhibit exhibit, string? format) =>
        exhibit.Table is not { } table ? null
        : format switch
        {
            "csv" => (CsvSheet.ContentType, table.Csv),
            "xlsx" => (XlsxWriter.ContentType, table.Xlsx(sheet)),
            "json" => ("application/json", table.OpenJson),
            _ => null,
        };
}
