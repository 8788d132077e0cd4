using Sujarit.Kernel;

namespace Sujarit.Assessment.Contracts;

/// <summary>The form of a survey tool as far as it is known.</summary>
/// <param name="Tool">The code of its tool.</param>
/// <param name="Asked">How many questions the official form has; null where not found.</param>
/// <param name="SameAs">The year whose form is taken to hold; null where the year has its own or none is known.</param>
/// <param name="Questions">The questions that were found, in order; may be fewer than <paramref name="Asked"/>.</param>
/// <param name="Basis">What this rests on.</param>
public sealed record Survey(
    string Tool,
    int? Asked,
    FiscalYear? SameAs,
    IReadOnlyList<Question> Questions,
    Basis Basis
);
