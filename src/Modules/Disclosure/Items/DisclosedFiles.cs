using Microsoft.EntityFrameworkCore;
using Sujarit.Disclosure.Exhibits;
using Sujarit.Disclosure.News;
using Sujarit.Platform.Data;
using Sujarit.Platform.Files;

namespace Sujarit.Disclosure.Items;

/// <summary>The files of exhibits and of news: who reads what is disclosed sees its pages whole. Two queries at most.</summary>
internal sealed class DisclosedFiles(AppDb db) : IShownFiles
{
    public async Task<bool> Show(Guid file, CancellationToken cancel) =>
        db.Visit.May(DisclosurePermission.Read)
        && (await db.Set<Exhibit>().AnyAsync(exhibit => exhibit.Files.Contains(file), cancel) || await db.Set<NewsFile>().AnyAsync(one => one.FileId == file, cancel));
}
