using Sujarit.Platform.Access;

namespace Sujarit.Platform.Files;

/// <summary>Whether the visitor may open a file: every file of the agency, or one that stands on a page that is open to the visitor.</summary>
internal sealed class FileSight(Visit visit, IEnumerable<IShownFiles> pages)
{
    public async Task<bool> Reaches(Guid file, CancellationToken cancel)
    {
        if (visit.May(FilesModule.Read))
        {
            return true;
        }

        foreach (var page in pages)
        {
            if (await page.Show(file, cancel))
            {
                return true;
            }
        }

        return false;
    }
}
