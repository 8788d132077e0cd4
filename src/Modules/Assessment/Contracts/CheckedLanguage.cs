namespace Sujarit.Assessment.Contracts;

/// <summary>A language something is looked for in.</summary>
public enum CheckedLanguage
{
    Thai,
    English,
}
