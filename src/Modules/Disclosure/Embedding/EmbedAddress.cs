using Sujarit.Kernel;

namespace Sujarit.Disclosure.Embedding;

/// <summary>Where the pages for other sites stand, below the agency.</summary>
internal static class EmbedAddress
{
    public static string Below(FiscalYear assessment) => "/embed" + PublicAddress.Below(assessment);

    public static string Below(FiscalYear assessment, string item) => "/embed" + PublicAddress.Below(assessment, item);

    /// <summary>The same for programs.</summary>
    public static string Json(FiscalYear assessment) => Below(assessment) + ".json";
}
