namespace Sujarit.Documents.Contracts;

/// <summary>A doubt that somebody has looked at and says is none.</summary>
/// <param name="Doubt">The doubt.</param>
/// <param name="Reason">Why it is none, in Thai.</param>
/// <param name="By">Who said so.</param>
/// <param name="At">When.</param>
public sealed record DismissedDoubt(PaperDoubt Doubt, string Reason, string By, DateTimeOffset At)
{
    /// <summary>What it is kept as among those all documents share; null where its module keeps it.</summary>
    internal Guid? Kept { get; init; }
}
