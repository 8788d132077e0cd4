namespace Sujarit.Documents.Reading.Word;

/// <summary>A list's levels and where its counting stands.</summary>
internal sealed class ListDefinition
{
    public const int Depth = 9;

    public ListLevel?[] Levels { get; } = new ListLevel?[Depth];

    public int?[] Counts { get; } = new int?[Depth];

    /// <summary>The list style that holds the levels of a list that has none itself.</summary>
    public string? StyleLink { get; set; }
}
