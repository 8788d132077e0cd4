using Microsoft.EntityFrameworkCore;
using Sujarit.Platform.Data;

namespace Sujarit.Platform.Notices;

/// <summary>Tells people of the agency that something waits for them.</summary>
public sealed class NoticeBoard
{
    private readonly AppDb db;
    private readonly IMail mail;
    private readonly Line line;
    private readonly TimeProvider clock;

    internal NoticeBoard(AppDb db, IMail mail, Line line, TimeProvider clock)
    {
        this.db = db;
        this.mail = mail;
        this.line = line;
        this.clock = clock;
    }

    /// <summary>What was told of something is over, whoever did it: nobody's unread notice of it waits any longer. The caller saves.</summary>
    /// <param name="address">Where the notices lead, as they were told.</param>
    public async Task Settle(string address)
    {
        // Told within this very save, it is not unread yet.
        foreach (var notice in await db.Set<Notice>().Where(Notice.IsUnread).Where(notice => notice.Address == address).ToListAsync())
        {
            notice.Settle(clock.GetUtcNow());
        }
    }

    /// <summary>
    /// Tells a person, on the site and by what else the person chose. Added to <see cref="AppDb"/>, of the agency the call is at: the caller
    /// saves, and nobody is told of what was not saved.
    /// </summary>
    /// <param name="person">The person's id at the agency of the call.</param>
    /// <param name="title">One Thai sentence, at most 300 letters. It leaves the site by e-mail and LINE: never anything confidential.</param>
    /// <param name="address">Where the rest is, below <c>/{agency}/office</c>, such as <c>measures/detail/…</c>.</param>
    /// <exception cref="ArgumentException">There is no title or person, something is too long, or the address leads out of the office.</exception>
    /// <exception cref="InvalidOperationException">The call is at no agency.</exception>
    public void Tell(Guid person, string title, string address)
    {
        if (db.Visit.AgencyId == Guid.Empty)
        {
            throw new InvalidOperationException("A person is told at an agency.");
        }

        var notice = Notice.To(person, title, address, clock.GetUtcNow());
        db.Add(notice);
        // Whether the person wants it, and when, is asked as it is sent.
        if (mail.IsSetUp)
        {
            db.Add(Delivery.Of(notice, NoticeChannel.Mail));
        }

        if (line.IsSetUp)
        {
            db.Add(Delivery.Of(notice, NoticeChannel.Line));
        }
    }
}
