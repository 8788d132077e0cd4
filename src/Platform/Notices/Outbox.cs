using Sujarit.Platform.Data;

namespace Sujarit.Platform.Notices;

/// <summary>
/// Letters on their way. Added to <see cref="AppDb"/>: the caller saves, with what the letter speaks of, and does not wait for the mail
/// server, so its answer tells nobody whether there was one to send. Nothing happens where no mail is set up.
/// </summary>
public sealed class Outbox
{
    private readonly AppDb db;
    private readonly IMail mail;
    private readonly LetterSeal seal;
    private readonly TimeProvider clock;

    internal Outbox(AppDb db, IMail mail, LetterSeal seal, TimeProvider clock)
    {
        this.db = db;
        this.mail = mail;
        this.seal = seal;
        this.clock = clock;
    }

    /// <summary>Posts a letter to the owner of an account.</summary>
    /// <param name="letter">The letter.</param>
    /// <param name="expiresAt">Until when its link is good.</param>
    public void Post(Letter letter, DateTimeOffset expiresAt)
    {
        if (mail.IsSetUp)
        {
            db.Add(AccountLetter.Of(seal.Close(letter), expiresAt, clock.GetUtcNow()));
        }
    }

    /// <summary>Posts a letter to a person of the agency the call is at; its administrators see when it cannot be sent.</summary>
    /// <param name="letter">The letter.</param>
    /// <param name="person">The person.</param>
    /// <param name="expiresAt">Until when its link is good.</param>
    public void Post(Letter letter, Guid person, DateTimeOffset expiresAt)
    {
        if (mail.IsSetUp)
        {
            db.Add(Delivery.OfLetter(person, seal.Close(letter), expiresAt, clock.GetUtcNow()));
        }
    }
}
