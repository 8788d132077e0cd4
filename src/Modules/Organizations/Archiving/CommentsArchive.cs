using Microsoft.EntityFrameworkCore;
using Sujarit.Kernel;
using Sujarit.Organizations.Comments;
using Sujarit.Platform.Archives;
using Sujarit.Platform.Data;
using Sujarit.Platform.Subjects;

namespace Sujarit.Organizations.Archiving;

/// <summary>What people wrote about objects in the year; of what was removed, only that it was there.</summary>
internal sealed class CommentsArchive(AppDb db, IEnumerable<ISubjectKind> kinds) : IArchiveSource
{
    private static readonly IReadOnlyList<ArchivedColumn> columns =
        [
            new("at", "เขียนเมื่อ"),
            new("author", "ผู้เขียน"),
            new("kind", "เรื่องชนิด"),
            new("subject_id", "รหัสของเรื่อง"),
            new("text", "ข้อความ"),
            new("mentions", "ถึง"),
            new("edited_at", "แก้ไขเมื่อ"),
            new("removed_at", "ลบเมื่อ"),
            new("removed_by", "ลบโดย"),
        ];

    public string Folder => "บันทึกพูดคุย";

    public string About => "ข้อความที่เขียนถึงกันในปีนั้น เรื่องใด ใครเขียน ถึงใคร รหัสของเรื่องตรงกับคอลัมน์ id ของแฟ้มอื่น";

    public Task<IReadOnlyList<Archived>> Of(FiscalYear year, CancellationToken cancel) =>
        Task.FromResult<IReadOnlyList<Archived>>([new ArchivedTable("บันทึกพูดคุย", columns, stop => Rows(year, stop))]);

    private async Task<IReadOnlyList<IReadOnlyList<object?>>> Rows(FiscalYear year, CancellationToken cancel)
    {
        var (begin, end) = (ThaiClock.Begin(year.FirstDay), ThaiClock.Begin(year.LastDay.AddDays(1)));
        var people = await db.Set<Person>().AsNoTracking().ToDictionaryAsync(person => person.Id, person => person.Name, cancel);
        var called = kinds.ToDictionary(kind => kind.Kind, kind => kind.Called);
        var comments = await db.Set<Comment>().AsNoTracking().Where(comment => comment.At >= begin && comment.At < end).OrderBy(comment => comment.At).ThenBy(comment => comment.Id).ToListAsync(cancel);
        return
        [
            .. comments.Select(comment => (IReadOnlyList<object?>)
            [
                comment.At,
                comment.Author,
                called.GetValueOrDefault(comment.Kind, comment.Kind),
                comment.SubjectId,
                comment.Text,
                string.Join(", ", comment.Mentions.Select(id => people.GetValueOrDefault(id)).OfType<string>()),
                comment.EditedAt,
                comment.RemovedAt,
                comment.RemovedBy,
            ]),
        ];
    }
}
