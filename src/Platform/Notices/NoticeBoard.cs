using Sujarit.Platform.Data;

namespace Sujarit.Platform.Notices;

/// <summary>Tells people of the agency that something waits for them.</summary>
public sealed class NoticeBoard
{
    private readonly AppDb db;
    private readonly TimeProvider clock;

    internal NoticeBoard(AppDb db, TimeProvider clock)
    {
        this.db = db;
        this.clock = clock;
    }

    /// <summary>
    /// Tells a person, on the site and by what else the person chose. Added to <see cref="AppDb"/>, of the agency the call is at: the caller
    /// saves, and nobody is told of what was not saved.
    /// </summary>
    /// <param name="person">The person's id at the agency of the call.</param>
    /// <param name="title">One Thai sentence, at most 300 letters. It leaves the site by e-mail and LINE: never anything confidential.</param>
    /// <param name="address">Where the rest is, below <c>/{agency}/office</c>, such as <c>measures/detail/…</c>.</param>
    /// <exception cref="ArgumentException">There is no title or person, something is too long, or the address leads out of the office.</exception>
    public void Tell(Guid person, string title, string address) => db.Add(Notice.To(person, title, address, clock.GetUtcNow()));
}
