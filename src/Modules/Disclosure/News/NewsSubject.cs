using Microsoft.EntityFrameworkCore;
using Sujarit.Platform.Data;
using Sujarit.Platform.Subjects;

namespace Sujarit.Disclosure.News;

/// <summary>The history of posts, and what is said of them within the office.</summary>
internal sealed class NewsSubject(AppDb db, NewsDesk desk) : ISubjectKind
{
    public const string Code = "disclosure-news";

    private const string post = "disclosure_news";
    private const string file = "disclosure_news_file";
    private static readonly HashSet<string> said = ["title", "summary", "body", "happens_on", "happens_until", "place"];

    public string Kind => Code;

    public string Called => "ข่าว";

    public string Permission => DisclosurePermission.Read;

    public async Task<Subject?> Find(Guid id)
    {
        var found = db.Visit.May(DisclosurePermission.Read) ? await db.Set<NewsPost>().AsNoTracking().Include(known => known.Files).SingleOrDefaultAsync(known => known.Id == id) : null;
        return found is null
            ? null
            : new Subject(found.Title, $"disclosure/news/{id}", [
                new(post, id, null, desk.MayChange(found)),
                .. found.Album.Concat(found.Enclosed).Select(known => new SubjectRow(file, known.Id, known.Name, desk.MayChange(found))),
            ]);
    }

    public bool CanRestore(string table, string column) => table == file ? column == "words" : said.Contains(column);

    public bool Shows(string table, string column) => column is not ("changed_at" or "changed_by" or "file_id" or "post_id" or "sha256");

    public async Task Restore(Earlier earlier)
    {
        var found = earlier.Table == file
            ? await db.Set<NewsPost>().Include(known => known.Files).SingleAsync(known => known.Files.Any(known => known.Id == earlier.Row))
            : await db.Set<NewsPost>().Include(known => known.Files).SingleAsync(known => known.Id == earlier.Row);
        switch (earlier.Column)
        {
            case "words":
                found.Files.Single(known => known.Id == earlier.Row).Describe(earlier.Value<string>());
                break;
            case "title":
                found.Write(found.Kind, earlier.Value<string>(), found.Summary, found.Body);
                break;
            case "summary":
                found.Write(found.Kind, found.Title, earlier.Value<string>(), found.Body);
                break;
            case "body":
                found.Write(found.Kind, found.Title, found.Summary, earlier.Value<string>());
                break;
            default:
                found.Happen(
                    earlier.Column == "happens_on" ? earlier.Value<DateOnly?>() : found.HappensOn,
                    earlier.Column == "happens_until" ? earlier.Value<DateOnly?>() : found.HappensUntil,
                    earlier.Column == "place" ? earlier.Value<string>() : found.Place
                );
                break;
        }

        desk.Correct(found);
        await db.SaveChangesAsync();
    }
}
