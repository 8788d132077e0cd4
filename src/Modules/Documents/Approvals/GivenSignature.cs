namespace Sujarit.Documents.Approvals;

/// <summary>A signature that was given: by whom, and for which position.</summary>
internal sealed record GivenSignature(Guid? SignerId, string Name, string Position);
