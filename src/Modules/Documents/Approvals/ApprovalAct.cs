namespace Sujarit.Documents.Approvals;

/// <summary>Something that was done to an approval, kept also where a signature was taken back by it.</summary>
/// <param name="At">When.</param>
/// <param name="Kind">What.</param>
/// <param name="By">Who; null where the program found it.</param>
/// <param name="Step">At which step: the position.</param>
/// <param name="Text">The opinion or the reason; null for none.</param>
internal sealed record ApprovalAct(DateTimeOffset At, ApprovalActKind Kind, string? By, string? Step, string? Text);
