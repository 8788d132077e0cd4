namespace Sujarit.Disclosure.Twin;

/// <summary>A file of the copy.</summary>
/// <param name="Address">What it is of, by its key.</param>
/// <param name="Path">Where it stands below the folder.</param>
/// <param name="Sha256">Of what was written, in lower-case hexadecimal.</param>
/// <param name="Size">In bytes.</param>
/// <param name="Mark">The mark (ETag) the site gave it; null for a page, whose copy differs from it.</param>
internal sealed record TwinEntry(string Address, string Path, string Sha256, long Size, string? Mark);
