namespace Sujarit.Assessment.Contracts;

/// <summary>A correction of a rule that an agency recorded for itself and that is in force.</summary>
/// <param name="Id">The correction.</param>
/// <param name="Code">The code of what it corrects; null for what has none, such as the levels.</param>
/// <param name="What">What it corrects, in Thai, such as ชื่อข้อ O5.</param>
/// <param name="Reason">Why, as the agency put it.</param>
/// <param name="Source">What it rests on.</param>
public sealed record AgencyRule(Guid Id, string? Code, string What, string Reason, string Source);
