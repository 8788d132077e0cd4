namespace Sujarit.Documents.Contracts;

/// <summary>The scan of a paper that was signed by hand.</summary>
/// <param name="Name">Its name for people.</param>
/// <param name="Type">Its media type.</param>
/// <param name="Content">All of it.</param>
public sealed record SignedScan(string Name, string Type, byte[] Content);
