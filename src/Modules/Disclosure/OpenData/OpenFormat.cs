using Sujarit.Documents.Contracts;
using Sujarit.Platform.Sheets;

namespace Sujarit.Disclosure.OpenData;

/// <summary>A form a whole set is given out in.</summary>
/// <param name="Ending">Of the file's name.</param>
/// <param name="Type">Its media type.</param>
/// <param name="Authority">What the catalogues of Europe call the form; data portals understand it.</param>
internal sealed record OpenFormat(string Ending, string Type, string Authority)
{
    private const string authority = "http://publications.europa.eu/resource/authority/file-type/";

    public static OpenFormat Csv { get; } = new("csv", CsvSheet.ContentType, authority + "CSV");

    public static OpenFormat Xlsx { get; } = new("xlsx", XlsxWriter.ContentType, authority + "XLSX");

    public static OpenFormat Json { get; } = new("json", "application/json; charset=utf-8", authority + "JSON");

    /// <summary>All, in the order they are offered.</summary>
    public static IReadOnlyList<OpenFormat> All { get; } = [Csv, Xlsx, Json];

    /// <summary>The media type without how it is written.</summary>
    public string MediaType => Type.Split(';')[0];

    /// <summary>As people know it.</summary>
    public string Name => Ending.ToUpperInvariant();

    /// <summary>The form that an address names; null for none.</summary>
    public static OpenFormat? Of(string ending) => All.FirstOrDefault(format => string.Equals(format.Ending, ending, StringComparison.Ordinal));
}
