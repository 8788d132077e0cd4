namespace Sujarit.Assessment.Corrections;

/// <summary>What an agency says a rule is.</summary>
/// <param name="Aspect">What of the rulebook.</param>
/// <param name="Target">The code of what is corrected; empty for what has none.</param>
/// <param name="Value">What it is, in the form <see cref="Correcting"/> reads.</param>
internal sealed record RuleDraft(RuleAspect Aspect, string Target, string Value);
