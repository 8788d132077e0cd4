namespace Sujarit.Measures.Doing;

/// <summary>Something of the agency's own that may serve as evidence.</summary>
/// <param name="Source">Where it comes from.</param>
/// <param name="Title">What it is.</param>
/// <param name="Path">Its address on the site, without the host.</param>
/// <param name="On">The day it was issued, sent or published.</param>
internal sealed record OfferedEvidence(EvidenceSource Source, string Title, string Path, DateOnly On);
