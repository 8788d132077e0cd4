namespace Sujarit.Assessment.Contracts;

/// <summary>It can be read in a language.</summary>
/// <param name="Language">The language.</param>
public sealed record LanguageRule(CheckedLanguage Language) : CheckRule;
