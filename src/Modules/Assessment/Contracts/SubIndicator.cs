namespace Sujarit.Assessment.Contracts;

/// <summary>A ตัวชี้วัดย่อย. An indicator's score is the plain mean of its sub-indicators, theirs the plain mean of their items.</summary>
/// <param name="Code">Its number as text, such as <c>9.1</c>.</param>
/// <param name="Name">Its official Thai name of the year.</param>
/// <param name="Indicator">The code of the indicator it belongs to.</param>
/// <param name="NameBasis">What the name rests on.</param>
/// <param name="Basis">What its place and its items rest on.</param>
public sealed record SubIndicator(string Code, string Name, string Indicator, Basis NameBasis, Basis Basis);
