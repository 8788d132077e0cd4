namespace Sujarit.Documents.Reading.Packed;

/// <summary>How one part points to another.</summary>
/// <param name="Id">The name the pointing part uses.</param>
/// <param name="Kind">The last word of the relationship's type, such as <c>styles</c>.</param>
/// <param name="Target">The other part's path; empty for anything outside the file.</param>
internal sealed record Relationship(string Id, string Kind, string Target)
{
    /// <summary>Where it points outside the file; empty for a part.</summary>
    public string Outside { get; init; } = "";
}
