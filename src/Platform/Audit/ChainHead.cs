namespace Sujarit.Platform.Audit;

/// <summary>The last entry of a chain.</summary>
/// <param name="Chain">The agency, or the empty id.</param>
/// <param name="Number">The entry's number.</param>
/// <param name="Hash">The entry's hash.</param>
public sealed record ChainHead(Guid Chain, long Number, string Hash);
