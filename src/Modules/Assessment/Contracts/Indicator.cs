namespace Sujarit.Assessment.Contracts;

/// <summary>A ตัวชี้วัด. A tool's score is the plain mean of its indicators.</summary>
/// <param name="Code">Its number as text: <c>1</c> … <c>10</c>.</param>
/// <param name="Name">Its official Thai name of the year.</param>
/// <param name="AlsoKnownAs">Names used for it in other years or in agencies' own papers.</param>
/// <param name="Tool">The code of the tool it belongs to.</param>
/// <param name="Basis">What this rests on.</param>
public sealed record Indicator(
    string Code,
    string Name,
    IReadOnlyList<string> AlsoKnownAs,
    string Tool,
    Basis Basis
);
