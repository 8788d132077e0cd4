namespace Sujarit.Assessment.Contracts;

/// <summary>
/// The คำอธิบายข้อ of an <see cref="Item"/>: what it asks in plain words, what a good answer looks like, what usually goes wrong. The project's
/// own writing for one assessment year (<c>guidance.yaml</c> of that year), not official wording.
/// </summary>
/// <param name="Asks">What the assessor looks for, and of which year: 1–3 Thai sentences.</param>
/// <param name="Example">
/// A good answer of an invented agency, in Markdown (CommonMark with tables); years in it are those the item asks for in the year of the book.
/// </param>
/// <param name="Mistakes">What usually goes wrong: 2–5 short Thai sentences.</param>
/// <param name="Basis">What it rests on.</param>
public sealed record Guidance(IReadOnlyList<string> Asks, string Example, IReadOnlyList<string> Mistakes, Basis Basis);
