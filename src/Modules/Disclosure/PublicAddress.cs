using System.Globalization;
using Sujarit.Kernel;

namespace Sujarit.Disclosure;

/// <summary>Where publications stand, below the root of the site.</summary>
internal static class PublicAddress
{
    /// <summary>The page of an assessment year.</summary>
    public static string Of(string agency, FiscalYear assessment) => $"/{agency}{Below(assessment)}";

    /// <summary>The page of an item: its newest version.</summary>
    public static string Of(string agency, FiscalYear assessment, string item) => $"/{agency}{Below(assessment, item)}";

    /// <summary>The page of an assessment year, below the agency.</summary>
    public static string Below(FiscalYear assessment) => $"/ita/{assessment}";

    /// <summary>The page of an item, below the agency.</summary>
    public static string Below(FiscalYear assessment, string item) => $"{Below(assessment)}/{Word(item)}";

    /// <summary>An item's code as addresses write it.</summary>
    public static string Word(string item) => item.ToLowerInvariant();

    public static string OfVersions(string place) => $"{place}/versions";

    public static string OfVersion(string place, int number) => string.Create(CultureInfo.InvariantCulture, $"{place}/versions/{number}");

    /// <summary>The text the hash of a version is taken of.</summary>
    public static string OfSeal(string place, int number) => OfVersion(place, number) + "/seal";

    public static string OfFile(string place, int number, string name) => string.Create(CultureInfo.InvariantCulture, $"{place}/files/{number}/{Uri.EscapeDataString(name)}");

    /// <summary>A file of the item by what it holds, whichever version took it along.</summary>
    public static string OfContent(string place, string sha256, string name) => $"{place}/content/{sha256}/{Uri.EscapeDataString(name)}";

    public static string OfPicture(string place, string sha256) => $"{place}/pictures/{sha256}.png";
}
