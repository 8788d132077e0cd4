namespace Sujarit.Documents.Approvals;

/// <summary>What somebody gives at signing.</summary>
/// <param name="Opinion">What they think of it; null for nothing.</param>
/// <param name="Way">How they sign.</param>
/// <param name="FileId">The kept picture or scan; null for a typed name.</param>
/// <param name="HasConfirmed">Whether they were told what is unusual about it and sign all the same.</param>
internal sealed record SigningWord(string? Opinion, SigningWay Way, Guid? FileId, bool HasConfirmed)
{
    /// <summary>The day on the paper; null for the day it is signed here.</summary>
    public DateOnly? On { get; init; }

    /// <summary>Who recorded what another signed on paper; null where the signer did it.</summary>
    public string? RecordedBy { get; init; }
}
