using Sujarit.Assessment.Contracts;
using Sujarit.Kernel;

namespace Sujarit.Disclosure.OpenData;

/// <summary>A table that is offered as files.</summary>
/// <param name="Place">Where they stand below the agency, without their endings.</param>
/// <param name="Query">What is asked of it, with its question mark; empty for all.</param>
internal sealed record TableOffer(string Place, string Query = "")
{
    /// <summary>A set, or what is asked of it.</summary>
    public static TableOffer Of(string set, string query = "") => new(OpenAddress.Of(set), query);

    /// <summary>The versions of an item.</summary>
    public static TableOffer Of(FiscalYear assessment, Item item) => new(PublicAddress.OfVersions(PublicAddress.Below(assessment, item.Code)));
}
