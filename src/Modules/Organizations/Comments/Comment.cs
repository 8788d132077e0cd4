using Sujarit.Kernel;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;

namespace Sujarit.Organizations.Comments;

/// <summary>What somebody wrote about an object people work on, and who was mentioned.</summary>
internal sealed class Comment : AgencyRecord
{
    /// <summary>How many letters a text may have.</summary>
    public const int Longest = 5_000;

    private Comment()
    {
    }

    /// <summary>The kind of the object, as <see cref="Sujarit.Platform.Subjects.ISubjectKind.Kind"/> names it.</summary>
    public string Kind { get; private init; } = "";

    /// <summary>The object.</summary>
    public Guid SubjectId { get; private init; }

    /// <summary>What was written; empty once it is removed.</summary>
    public string Text { get; private set; } = "";

    public Guid AuthorId { get; private init; }

    /// <summary>The author's name on the day of writing.</summary>
    public string Author { get; private init; } = "";

    public DateTimeOffset At { get; private init; }

    /// <summary>When the text was changed last; null for never.</summary>
    public DateTimeOffset? EditedAt { get; private set; }

    public DateTimeOffset? RemovedAt { get; private set; }

    /// <summary>The name of who removed it; null while it stands.</summary>
    public string? RemovedBy { get; private set; }

    /// <summary>The people who were told of it.</summary>
    public List<Guid> Mentions { get; private set; } = [];

    /// <summary>Somebody writes about an object.</summary>
    /// <param name="kind">The kind of the object.</param>
    /// <param name="subject">The object.</param>
    /// <param name="text">1 to <see cref="Longest"/> letters.</param>
    /// <param name="mentioned">Who is to be told.</param>
    /// <param name="author">Who writes.</param>
    /// <param name="at">When.</param>
    /// <exception cref="RuleBrokenException">There is no text, or it is too long.</exception>
    public static Comment Write(string kind, Guid subject, string? text, IEnumerable<Guid> mentioned, Visitor author, DateTimeOffset at) =>
        new() { Kind = kind, SubjectId = subject, Text = Taken(text), Mentions = [.. mentioned.Distinct()], AuthorId = author.PersonId, Author = author.Name, At = at };

    /// <summary>The author says it otherwise. Who was told stays told.</summary>
    /// <returns>Who is mentioned for the first time.</returns>
    /// <exception cref="RuleBrokenException">It is removed, there is no text, or it is too long.</exception>
    public IReadOnlyList<Guid> Edit(string? text, IEnumerable<Guid> mentioned, DateTimeOffset at)
    {
        RefuseRemoved();
        var words = Taken(text);
        List<Guid> added = [.. mentioned.Except(Mentions)];
        if (words != Text || added.Count > 0)
        {
            (Text, EditedAt, Mentions) = (words, at, [.. Mentions, .. added]);
        }

        return added;
    }

    /// <summary>Its text is shown no more; that it was there, and who removed it, is.</summary>
    /// <exception cref="RuleBrokenException">It is removed already.</exception>
    public void Remove(Visitor by, DateTimeOffset at)
    {
        RefuseRemoved();
        (Text, RemovedAt, RemovedBy) = ("", at, by.Name);
    }

    private void RefuseRemoved()
    {
        if (RemovedAt is not null)
        {
            throw new RuleBrokenException("ข้อความนี้ลบไปแล้ว หากยังต้องการบอก โปรดเขียนใหม่");
        }
    }

    private static string Taken(string? text) =>
        string.IsNullOrWhiteSpace(text) ? throw new RuleBrokenException("โปรดเขียนข้อความก่อนส่ง")
        : text.Trim() is { Length: <= Longest } words ? words
        : throw new RuleBrokenException("ข้อความยาวเกิน 5,000 ตัวอักษร โปรดย่อหรือแบ่งเป็นหลายข้อความ");
}
