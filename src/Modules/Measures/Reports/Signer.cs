namespace Sujarit.Measures.Reports;

/// <summary>A person who signs the memo.</summary>
internal sealed record Signer
{
    /// <summary>What the signature stands under, such as ความเห็นปลัดเทศบาล; null for the author of the memo.</summary>
    public string? Role { get; init; }

    public string Name { get; init; } = "";

    public string? Position { get; init; }

    /// <summary>The position in whose place the person signs (รักษาการแทน, ปฏิบัติราชการแทน).</summary>
    public string? ActingFor { get; init; }
}
