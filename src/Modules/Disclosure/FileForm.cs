using System.Globalization;

namespace Sujarit.Disclosure;

/// <summary>How a list tells a file: its form and its size.</summary>
internal static class FileForm
{
    private const double thousand = 1024;

    /// <summary>The ending of its name in capitals, such as <c>PDF</c>.</summary>
    public static string Of(string name) => Path.GetExtension(name).TrimStart('.').ToUpperInvariant();

    /// <summary>Its size in the unit people know it by, in Arabic digits.</summary>
    public static string Size(long bytes) =>
        bytes < thousand ? string.Create(CultureInfo.InvariantCulture, $"{bytes} ไบต์")
        : bytes < thousand * thousand ? string.Create(CultureInfo.InvariantCulture, $"{bytes / thousand:0} กิโลไบต์")
        : string.Create(CultureInfo.InvariantCulture, $"{bytes / thousand / thousand:0.0} เมกะไบต์");
}
