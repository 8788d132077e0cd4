namespace Sujarit.Measures.Reports;

/// <summary>The memo (บันทึกข้อความ) that carries the report up to the head of the agency.</summary>
internal sealed record ReportMemo
{
    public string? From { get; init; }

    public string? Phone { get; init; }

    public string? Number { get; init; }

    public DateOnly? Date { get; init; }

    public string? Subject { get; init; }

    public string? To { get; init; }

    /// <summary>Who signs, from the author up.</summary>
    public IReadOnlyList<Signer> Signers { get; init; } = [];
}
