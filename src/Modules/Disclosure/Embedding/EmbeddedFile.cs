namespace Sujarit.Disclosure.Embedding;

/// <summary>A file as other sites show it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Path">Its address below the agency.</param>
/// <param name="Type">Its media type.</param>
/// <param name="Size">In bytes.</param>
/// <param name="Sha256">The hash of its content.</param>
internal sealed record EmbeddedFile(string Name, string Path, string Type, long Size, string Sha256);
