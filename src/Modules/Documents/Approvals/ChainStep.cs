namespace Sujarit.Documents.Approvals;

/// <summary>A step of a chain.</summary>
/// <param name="Position">The position, as the paper calls it.</param>
/// <param name="PersonId">Who holds it; null where nobody does, or, at the first step, whoever proposes.</param>
internal sealed record ChainStep(string Position, Guid? PersonId);
