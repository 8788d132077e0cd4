using Sujarit.Disclosure.Exhibits;
using Sujarit.Platform.Files;

namespace Sujarit.Disclosure.Items;

/// <summary>The files of an item as a version takes them along. Each stands under what it holds, so that the page stays the same from version to version.</summary>
/// <param name="place">The address of the item.</param>
/// <param name="tables">The files each table was written to.</param>
internal sealed class PublicFiles(string place, IReadOnlyDictionary<Guid, IReadOnlyList<StoredFile>> tables) : IItemAddresses
{
    private readonly DownloadNames names = new();
    private readonly Dictionary<Guid, PublishedFile> taken = [];

    /// <summary>Everything asked for, in that order.</summary>
    public IReadOnlyList<PublishedFile> All => [.. taken.Values];

    public string Of(Served served, StoredFile file) => Take(file, isInPage: served.Exhibit.Kind == ExhibitKind.Page && file.IsPicture);

    public IEnumerable<(string Name, string Address)> Of(Served table) =>
        tables.GetValueOrDefault(table.Exhibit.Id, []).Select(file => (file.Name, Take(file, isInPage: false)));

    private string Take(StoredFile file, bool isInPage)
    {
        if (!taken.TryGetValue(file.Id, out var known))
        {
            known = PublishedFile.Of(file, names.Next(file.Name), taken.Count, isInPage);
            taken.Add(file.Id, known);
        }

        return PublicAddress.OfContent(place, known.Sha256, known.Name);
    }
}
