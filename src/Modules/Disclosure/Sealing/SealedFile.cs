namespace Sujarit.Disclosure.Sealing;

/// <summary>A file of a version, with all that is sealed of it.</summary>
/// <param name="Place">Its place among the files of the version, from 0.</param>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its media type.</param>
/// <param name="Size">In bytes.</param>
/// <param name="Sha256">In lower-case hexadecimal.</param>
/// <param name="IsInPage">Whether it is a picture within the page.</param>
internal sealed record SealedFile(int Place, string Name, string Type, long Size, string Sha256, bool IsInPage)
{
    public static SealedFile Of(PublishedFile file) => new(file.Place, file.Name, file.Type, file.Size, file.Sha256, file.IsInPage);
}
