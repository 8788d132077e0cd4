using Sujarit.Measures.Reports;

namespace Sujarit.Measures.Rounds;

/// <summary>An answer that is begun and not sent: what was typed, for whoever may answer to go on with. It counts for nothing.</summary>
/// <param name="Status">How far the work has come; null where not chosen.</param>
/// <param name="On">The day of what was done; null where not said.</param>
/// <param name="Text">What was done; null for nothing yet.</param>
/// <param name="Link">A link to bear it out; null for none.</param>
/// <param name="WithoutEvidence">Why there is no evidence; null where not said.</param>
/// <param name="Pieces">Pieces of evidence of the year, those too that were sent with the draft.</param>
/// <param name="By">Who kept it.</param>
/// <param name="At">When.</param>
internal sealed record AnswerDraft(ProgressStatus? Status, DateOnly? On, string? Text, string? Link, string? WithoutEvidence, IReadOnlyList<Guid> Pieces, string By, DateTimeOffset At);
