using Sujarit.Organizations.Comments;
using Sujarit.Platform.Data;

namespace Sujarit.Organizations.Contracts;

/// <summary>Writes comments for a module's sample data; people write on the page for it.</summary>
/// <param name="db">The agency's rows.</param>
/// <param name="clock">When it is written.</param>
public sealed class Conversation(AppDb db, TimeProvider clock)
{
    /// <summary>Whose permission it takes to read comments and write them, for pages that lead there.</summary>
    public const string Permission = "organizations.comments";

    /// <summary>The visitor writes about an object. Nobody is told; the caller saves.</summary>
    /// <param name="kind">The kind of the object, as its <see cref="Sujarit.Platform.Subjects.ISubjectKind.Kind"/> names it.</param>
    /// <param name="subject">The object.</param>
    /// <param name="text">1 to 5,000 letters.</param>
    /// <param name="mentioned">The people it is to; empty for nobody.</param>
    /// <exception cref="InvalidOperationException">Nobody visits.</exception>
    /// <exception cref="Sujarit.Kernel.RuleBrokenException">There is no text, or it is too long.</exception>
    public void Write(string kind, Guid subject, string text, params IEnumerable<Guid> mentioned) =>
        db.Add(Comment.Write(kind, subject, text, mentioned, db.Visit.Who ?? throw new InvalidOperationException("Nobody writes."), clock.GetUtcNow()));
}
