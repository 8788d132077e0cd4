namespace Sujarit.Assessment.Contracts;

/// <summary>A given score that does not fit the others.</summary>
/// <param name="Kind">What sort of finding, such as <see cref="Mismatch"/>.</param>
/// <param name="Where">The code of the likely wrong score, or <c>total</c>.</param>
/// <param name="Given">The score as it stands.</param>
/// <param name="Expected">What would fit, rounded to two places.</param>
/// <param name="Why">The reason and what to do, in Thai.</param>
public sealed record ScoreFinding(string Kind, string Where, decimal? Given, decimal? Expected, string Why)
{
    /// <summary>The kind of a score that disagrees with the scores it is made of.</summary>
    public const string Mismatch = "score-mismatch";
}
