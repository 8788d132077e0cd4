namespace Sujarit.Documents.Reading.Word;

/// <summary>One list of the text: a definition, some of its levels perhaps replaced or started anew.</summary>
internal sealed class ListUse
{
    public string Definition { get; set; } = "";

    public ListLevel?[] Levels { get; } = new ListLevel?[ListDefinition.Depth];

    /// <summary>Where a level begins anew when this list first reaches it.</summary>
    public int?[] Starts { get; } = new int?[ListDefinition.Depth];
}
