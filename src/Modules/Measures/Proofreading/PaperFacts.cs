using Sujarit.Assessment.Contracts;

namespace Sujarit.Measures.Proofreading;

/// <summary>What the proofreader knows beyond the report's fields.</summary>
/// <param name="Texts">Every text on the paper with where it stands.</param>
/// <param name="Agencies">Every agency it names.</param>
/// <param name="Rules">The rulebook of the reported year; null where the year is not known.</param>
/// <param name="ToolsOverActions">The tool whose heading each action stands under, by its place in the list.</param>
/// <param name="Contradictions">Where more than one status is ticked in a row.</param>
internal sealed record PaperFacts(
    IReadOnlyList<(string Where, string Text)> Texts,
    AgencyNames Agencies,
    Rulebook? Rules,
    IReadOnlyDictionary<int, string?> ToolsOverActions,
    IReadOnlyList<string> Contradictions
);
