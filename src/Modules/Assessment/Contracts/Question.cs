namespace Sujarit.Assessment.Contracts;

/// <summary>A question of IIT or EIT.</summary>
/// <param name="Code">Its code, such as <c>i1</c>; null where only the wording is known.</param>
/// <param name="Indicator">The code of its indicator.</param>
/// <param name="Wording">Its official wording; null where not found.</param>
/// <param name="Topic">What it is about, reconstructed; null where the wording is known.</param>
/// <param name="Note">The note printed with it; null where none.</param>
/// <param name="Parts">What is answered, in order; never empty.</param>
/// <param name="Basis">What wording or topic rest on.</param>
/// <param name="AnswersBasis">What labels and scores of the answers rest on.</param>
public sealed record Question(
    string? Code,
    string Indicator,
    string? Wording,
    string? Topic,
    string? Note,
    IReadOnlyList<QuestionPart> Parts,
    Basis Basis,
    Basis AnswersBasis
);
