namespace Sujarit.Documents.Approvals;

/// <summary>A document under which signatures stand that count.</summary>
internal sealed record SignedSoFar(string Kind, string Subject, Guid Id, string Title, Guid AuthorId, string AuthorName, int Steps, IReadOnlyList<GivenSignature> Signatures);
