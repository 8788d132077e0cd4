using System.Globalization;

namespace Sujarit.Ui;

/// <summary>The size of a file in the unit people know it by, on every page the same.</summary>
public static class FileSize
{
    private const double thousand = 1024;

    /// <summary>The size in Arabic digits, such as <c>152 กิโลไบต์</c>.</summary>
    public static string Of(long bytes) =>
        bytes < thousand ? string.Create(CultureInfo.InvariantCulture, $"{bytes} ไบต์")
        : bytes < thousand * thousand ? string.Create(CultureInfo.InvariantCulture, $"{bytes / thousand:0} กิโลไบต์")
        : string.Create(CultureInfo.InvariantCulture, $"{bytes / thousand / thousand:#,##0.0} เมกะไบต์");
}
