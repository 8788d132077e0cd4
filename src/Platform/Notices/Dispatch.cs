using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Sujarit.Platform.Data;
using Sujarit.Platform.Jobs;
using Sujarit.Platform.Operations;

namespace Sujarit.Platform.Notices;

/// <summary>Takes what is due and sends it, whichever agency it is of.</summary>
internal sealed partial class Dispatch(AppDb db, IRecipients recipients, Carrier carrier, LetterSeal seal, NoticeText text, DigestTime digest, TimeProvider clock, ILogger<Dispatch> log)
{
    private const int mostInDigest = 200;

    /// <summary>Sends one thing that is due.</summary>
    /// <returns>Whether there was any.</returns>
    public async Task<bool> Next(NoticeChannel channel, CancellationToken cancel)
    {
        try
        {
            return (channel == NoticeChannel.Mail && await NextLetter(cancel)) || await NextDelivery(channel, cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Another sender was quicker.
            return true;
        }
    }

    private async Task<bool> NextLetter(CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var letter = await db.Set<AccountLetter>()
            .Free(now)
            .Where(letter => letter.DueAt <= now)
            .OrderBy(letter => letter.DueAt).ThenBy(letter => letter.Id)
            .FirstOrDefaultAsync(cancel);
        if (letter is null)
        {
            return false;
        }

        letter.Claim(now);
        await db.SaveChangesAsync(cancel);
        await SendLetter(letter, cancel);
        return true;
    }

    private async Task<bool> NextDelivery(NoticeChannel channel, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var due = db.Set<Delivery>().IgnoreQueryFilters([AppDb.AgencyFilter])
            .Free(now)
            .Where(delivery => delivery.Channel == channel && delivery.DueAt <= now)
            .OrderBy(delivery => delivery.DueAt).ThenBy(delivery => delivery.Id);
        if (await due.FirstOrDefaultAsync(cancel) is not { } first)
        {
            return false;
        }

        List<Delivery> claimed = first.IsForDigest
            ? await due.Where(delivery => delivery.IsForDigest && delivery.AgencyId == first.AgencyId && delivery.PersonId == first.PersonId).Take(mostInDigest).ToListAsync(cancel)
            : [first];
        claimed.ForEach(delivery => delivery.Claim(now));
        await db.SaveChangesAsync(cancel);
        if (first.NoticeId is null)
        {
            await SendLetter(first, cancel);
        }
        else
        {
            await SendNotices(claimed, cancel);
        }

        return true;
    }

    private async Task SendLetter(Errand errand, CancellationToken cancel)
    {
        if (errand.ExpiresAt <= clock.GetUtcNow())
        {
            await Settle([errand], NoticeChannel.Mail, new Carrier.Refusal(DeliveryFailure.Expired, IsFinal: true));
        }
        else if (seal.Open(errand.Sealed!) is not { } letter)
        {
            await Settle([errand], NoticeChannel.Mail, new Carrier.Refusal(DeliveryFailure.Unreadable, IsFinal: true));
        }
        else
        {
            await Settle([errand], NoticeChannel.Mail, await carrier.Send(letter with { Key = errand.Id }, cancel));
        }
    }

    private async Task SendNotices(List<Delivery> claimed, CancellationToken cancel)
    {
        var (channel, agency, person) = (claimed[0].Channel, claimed[0].AgencyId, claimed[0].PersonId);
        var recipient = await recipients.Find(db, agency, person, cancel);
        var way = recipient?.By(channel);
        var notices = way is null or { Pace: NoticePace.Never } ? [] : await Unread(claimed, cancel);
        // Who has left, does not want it or has read it already is sent nothing.
        var left = claimed.Where(delivery => notices.Exists(notice => notice.Id == delivery.NoticeId)).ToList();
        db.RemoveRange(claimed.Except(left));
        if (left.Count == 0)
        {
            await db.SaveChangesAsync(cancel);
        }
        else if (way!.Pace == NoticePace.Daily && !left[0].IsForDigest)
        {
            left[0].WaitFor(digest.After(clock.GetUtcNow()));
            await db.SaveChangesAsync(cancel);
        }
        else
        {
            // The first of a digest keeps its place over all tries: so does the key by which it is known.
            await Settle(left, channel, channel == NoticeChannel.Mail
                ? await carrier.Send(text.Letter(recipient!, way.Address, notices, left[0].Id), cancel)
                : await carrier.Push(way.Address, text.Message(recipient!, notices), left[0].Id, cancel));
        }
    }

    private Task<List<Notice>> Unread(List<Delivery> claimed, CancellationToken cancel)
    {
        var ids = claimed.Select(delivery => delivery.NoticeId!.Value).ToList();
        return db.Set<Notice>().IgnoreQueryFilters([AppDb.AgencyFilter]).AsNoTracking()
            .Where(Notice.IsUnread)
            .Where(notice => ids.Contains(notice.Id))
            .OrderBy(notice => notice.At).ThenBy(notice => notice.Id)
            .ToListAsync(cancel);
    }

    // Not cancelled: what was sent must be known as sent.
    private async Task Settle<T>(List<T> errands, NoticeChannel channel, Carrier.Refusal? refusal)
        where T : Errand
    {
        var now = clock.GetUtcNow();
        foreach (var errand in errands)
        {
            if (refusal is null)
            {
                errand.Succeed(now);
            }
            else if (refusal.IsFinal)
            {
                errand.GiveUp(refusal.Failure, now);
            }
            else
            {
                errand.Fail(refusal.Failure, now);
            }
        }

        await db.SaveChangesAsync(CancellationToken.None);
        var outcome = refusal is null ? "sent" : errands[0].GivenUpAt is null ? "failed" : "given-up";
        SiteMeter.Deliveries.Add(1, new("channel", channel.ToString()), new("outcome", outcome));
        if (refusal is not null)
        {
            Failed(log, channel, outcome, errands[0].Attempts, refusal.Failure);
        }
    }

    // Neither who nor what: the log travels.
    [LoggerMessage(Level = LogLevel.Warning, Message = "Sending by {Channel} {Outcome} (attempt {Attempt}, {Failure}).")]
    private static partial void Failed(ILogger log, NoticeChannel channel, string outcome, int attempt, DeliveryFailure failure);
}
