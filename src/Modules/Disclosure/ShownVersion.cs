using Sujarit.Disclosure.OpenData;

namespace Sujarit.Disclosure;

/// <summary>A version as a page shows it, with what it belongs to.</summary>
/// <param name="Publication">What it is a version of.</param>
/// <param name="Version">The version, with its files.</param>
/// <param name="Agency">The code of the agency.</param>
/// <param name="Licence">What others may do with it.</param>
internal sealed record ShownVersion(Publication Publication, PublicationVersion Version, string Agency, Licence Licence)
{
    public bool IsNewest => Version.Number == Publication.Latest;

    /// <summary>Whether what is shown still is what was sealed.</summary>
    public bool IsWhole => Version.IsWhole(Publication, Agency);

    /// <summary>The files offered beside the page.</summary>
    public IEnumerable<PublishedFile> Files => Version.Files.Where(file => !file.IsInPage).OrderBy(file => file.Place);
}
