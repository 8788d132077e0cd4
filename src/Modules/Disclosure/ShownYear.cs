using Sujarit.Assessment.Contracts;

namespace Sujarit.Disclosure;

/// <summary>An assessment year before the public.</summary>
/// <param name="Book">Its rulebook.</param>
/// <param name="Published">How many items are published.</param>
internal sealed record ShownYear(Rulebook Book, int Published);
