using Microsoft.EntityFrameworkCore;
using Sujarit.Kernel;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Notices;
using Sujarit.Platform.Subjects;

namespace Sujarit.Organizations.Comments;

/// <summary>Takes what people write about an object, and tells those who are mentioned.</summary>
internal sealed class CommentDesk(AppDb db, NoticeBoard board, Permissions permissions, TimeProvider clock)
{
    private const int longestTitle = 120;

    private Visitor Me => db.Visit.Who!;

    /// <summary>The people the comments of an object of this kind speak of. One query.</summary>
    public async Task<Circle> Around(ISubjectKind kind) =>
        new(
            await db.Set<Person>().AsNoTracking().ToListAsync(),
            person => permissions.Allow(person.Roles, kind.Permission) && permissions.Allow(person.Roles, OrganizationsPermission.Comments),
            Me.PersonId
        );

    /// <summary>The comment of that id about the object; null for none.</summary>
    public Task<Comment?> Find(ISubjectKind kind, Guid subject, Guid comment)
    {
        var code = kind.Kind;
        return db.Set<Comment>().SingleOrDefaultAsync(known => known.Id == comment && known.Kind == code && known.SubjectId == subject);
    }

    /// <summary>Whether the visitor wrote it: nobody else says it otherwise.</summary>
    public bool IsOwn(Comment comment) => comment.AuthorId == Me.PersonId;

    /// <summary>Whether the visitor may remove it: its author and the administrator.</summary>
    public bool MayAnswerFor(Comment comment) => IsOwn(comment) || db.Visit.May(OrganizationsPermission.EditPeople);

    /// <summary>Writes about an object the visitor sees.</summary>
    /// <exception cref="RuleBrokenException">The text cannot be taken, or somebody chosen cannot be mentioned.</exception>
    public async Task Write(ISubjectKind kind, Guid id, Subject subject, string? text, IReadOnlyCollection<Guid> chosen)
    {
        var circle = await Around(kind);
        if (chosen.Any(wanted => circle.Offered.All(person => person.Id != wanted)))
        {
            throw new RuleBrokenException("ผู้ที่เลือกบางคนไม่ได้ปฏิบัติงานที่นี่แล้ว หรือไม่มีสิทธิดูเรื่องนี้ โปรดเลือกใหม่");
        }

        var comment = Comment.Write(kind.Kind, id, text, chosen.Concat(circle.NamedIn(text)), Me, clock.GetUtcNow());
        db.Add(comment);
        Tell(comment.Mentions, comment, subject);
        await db.SaveChangesAsync();
    }

    /// <summary>Says a comment otherwise; who is newly named is told.</summary>
    /// <exception cref="RuleBrokenException">The text cannot be taken.</exception>
    public async Task Edit(ISubjectKind kind, Comment comment, int version, Subject subject, string? text)
    {
        var circle = await Around(kind);
        db.Expect(comment, version);
        Tell(comment.Edit(text, circle.NamedIn(text), clock.GetUtcNow()), comment, subject);
        await db.SaveChangesAsync();
    }

    /// <summary>Removes a comment as it stood at this version.</summary>
    public Task Remove(Comment comment, int version)
    {
        db.Expect(comment, version);
        comment.Remove(Me, clock.GetUtcNow());
        return db.SaveChangesAsync();
    }

    // The text itself never leaves the site.
    private void Tell(IEnumerable<Guid> people, Comment comment, Subject subject)
    {
        var title = string.Concat(subject.Title.Select(letter => char.IsControl(letter) ? ' ' : letter));
        var shown = title.Length > longestTitle ? title[..longestTitle].TrimEnd() + "…" : title;
        foreach (var person in people)
        {
            board.Tell(person, $"มีผู้กล่าวถึงท่านในบันทึกพูดคุยเรื่อง {shown}", $"organizations/comments/{comment.Kind}/{comment.SubjectId}");
        }
    }
}
