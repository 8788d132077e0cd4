namespace Sujarit.Assessment.Contracts;

/// <summary>A line of a question that is answered by itself; a question scores the mean of its parts.</summary>
/// <param name="Text">Its wording; null where the question has one part only.</param>
/// <param name="Answers">The answers in the order of the form; empty where not known.</param>
public sealed record QuestionPart(string? Text, IReadOnlyList<Answer> Answers);
