using Sujarit.Kernel;

namespace Sujarit.Measures.Reports;

/// <summary>
/// The yearly report on the measures for integrity and transparency: what an agency says it did, whoever printed it. Texts are kept as
/// they stand, without the numbers and bullets before them. What the paper does not say is null.
/// </summary>
internal sealed record Report
{
    public ReportAgency Agency { get; init; } = new();

    /// <summary>The fiscal year reported on; null where the paper names none.</summary>
    public FiscalYear? FiscalYear { get; init; }

    /// <summary>Six or twelve months; null where the paper does not say.</summary>
    public int? Round { get; init; }

    public PrintedResult Result { get; init; } = new();

    public IReadOnlyList<ReportedMeasure> Measures { get; init; } = [];

    public IReadOnlyList<ReportedAction> Actions { get; init; } = [];

    public IReadOnlyList<ReportedItem> Items { get; init; } = [];

    public ReportMemo? Memo { get; init; }

    /// <summary>Everything on the paper that belongs to no field, so that nothing is lost unseen.</summary>
    public IReadOnlyList<Unplaced> Unplaced { get; init; } = [];

    public IReadOnlyList<Finding> Findings { get; init; } = [];
}
