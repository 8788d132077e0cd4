namespace Sujarit.Disclosure.OpenData;

/// <summary>Where open data stands, below the agency.</summary>
internal static class OpenAddress
{
    /// <summary>The page for people.</summary>
    public const string Page = "/open-data";

    /// <summary>The interface for programs. A change that would break a program is another version beside it.</summary>
    public const string Interface = "/api/v1";

    /// <summary>The description of the interface.</summary>
    public const string Description = Interface + "/openapi.json";

    /// <summary>The catalogue that data portals harvest.</summary>
    public const string Catalogue = "/catalog.jsonld";

    /// <summary>The set of that name, page by page.</summary>
    public static string Of(string set) => $"{Interface}/{set}";

    /// <summary>The whole set as a file.</summary>
    public static string Of(string set, OpenFormat format) => $"{Interface}/{set}.{format.Ending}";

    /// <summary>The page of a set for people.</summary>
    public static string OfPage(string set) => $"{Page}/{set}";
}
