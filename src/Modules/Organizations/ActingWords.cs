using Sujarit.Organizations.Contracts;

namespace Sujarit.Organizations;

/// <summary>What the law calls the ways of acting for a position.</summary>
internal static class ActingWords
{
    public static string Of(ActingKind kind) => kind == ActingKind.InPlaceOf ? "รักษาราชการแทน" : "ปฏิบัติราชการแทน";
}
