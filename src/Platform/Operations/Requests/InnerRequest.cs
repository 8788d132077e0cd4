namespace Sujarit.Platform.Operations.Requests;

/// <summary>What the program asks its own pages for.</summary>
/// <param name="Origin">As whose page it is answered: scheme and host, such as <c>https://ita.example.go.th</c>.</param>
/// <param name="Path">Decoded, from the root of the host.</param>
/// <param name="Query">With its question mark; empty for none.</param>
/// <param name="Known">The mark (ETag) of what is there already; null for none. What still has it is answered 304 and not read.</param>
public sealed record InnerRequest(Uri Origin, string Path, string Query = "", string? Known = null);
