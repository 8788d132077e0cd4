namespace Sujarit.Disclosure.Checking;

/// <summary>That somebody has looked at a finding and says it needs no mending.</summary>
/// <param name="Id">The dismissal.</param>
/// <param name="Reason">Why, in Thai.</param>
/// <param name="By">Who said so.</param>
/// <param name="At">When.</param>
internal sealed record CheckJudgement(Guid Id, string Reason, string By, DateTimeOffset At);
