using Microsoft.EntityFrameworkCore;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel;
using Sujarit.Organizations.Contracts;
using Sujarit.Platform.Data;

namespace Sujarit.Documents.Approvals;

/// <summary>Where documents are begun, signed and sent back. Every act is one save: all of it, or nothing.</summary>
internal sealed class SigningDesk(AppDb db, Signatories signatories, Staff staff, IEnumerable<IApprovable> approvables, ApprovalNews news, TimeProvider clock)
{
    public DateOnly Today => clock.Today();

    /// <summary>The kind; null where no module has it.</summary>
    public IApprovable? KindOf(string kind) => approvables.FirstOrDefault(approvable => approvable.Kind == kind);

    /// <summary>What the document says now; null where it is no more.</summary>
    public async Task<ApprovableContent?> Now(Approval approval) => KindOf(approval.Kind) is { } kind ? await kind.Now(approval.Subject) : null;

    /// <summary>Who is at the desk, and those who hold the steps. One query.</summary>
    public async Task<IReadOnlyDictionary<Guid, Signatory>> People(IEnumerable<Guid?> holders) =>
        await signatories.Of(holders.OfType<Guid>().Append(db.Visit.Who!.PersonId), Today);

    /// <summary>Who acts, among those who were asked for.</summary>
    public SigningHand Hand(IReadOnlyDictionary<Guid, Signatory> people) => SigningHand.Of(people[db.Visit.Who!.PersonId], clock.GetUtcNow(), Today);

    /// <summary>Begins a way up the chain; nobody begins a second one beside it.</summary>
    /// <exception cref="RuleBrokenException">There is nothing to propose, it is on its way already, or the chain cannot be gone.</exception>
    public async Task<Approval> Begin(IApprovable kind, string subject)
    {
        var content = await kind.Now(subject) ?? throw new RuleBrokenException("ยังไม่มีเอกสารให้เสนอ");
        Approval begun = null!;
        await db.Atomically(async () =>
        {
            // Two who propose the same at once must come one after the other.
            await db.Engine.LockChain(db, db.Visit.AgencyId, CancellationToken.None);
            var chain = await ChainOf(kind.Kind);
            await RefuseASecond(kind.Kind, subject, content);
            var people = await People((content.Signers ?? chain.Steps).Select(step => step.PersonId));
            var holders = people.Values.Where(person => !person.HasLeft).ToDictionary(person => person.Id, person => person.Name);
            begun = Approval.Begin(kind.Kind, subject, content, chain, holders, Hand(people));
            db.Add(begun);
            await db.SaveChangesAsync();
        });
        return begun;
    }

    /// <summary>Signs the step that waits. Where the document was changed after it was signed, its signatures become void first, and that stays.</summary>
    public async Task Sign(Approval approval, SigningHand hand, SigningWord word)
    {
        var content = await Now(approval);
        if (approval.IsOpen && !approval.Covers(content))
        {
            await Renounce(approval);
            throw new RuleBrokenException("เอกสารถูกแก้ไขหลังจากมีผู้ลงนามแล้ว ลายมือชื่อก่อนหน้าจึงสิ้นผล โปรดให้ผู้จัดทำเสนอใหม่");
        }

        approval.Sign(hand, word, content ?? throw new RuleBrokenException("ไม่มีเอกสารนี้แล้ว จึงลงนามไม่ได้"));
        await news.Signed(approval);
        await db.SaveChangesAsync();
    }

    public async Task SendBack(Approval approval, SigningHand hand, int to, string reason)
    {
        approval.SendBack(hand, to, reason);
        await news.SentBack(approval);
        await db.SaveChangesAsync();
    }

    /// <summary>Hands on a step whose holder is there no more.</summary>
    /// <param name="approval">The approval.</param>
    /// <param name="order">The step.</param>
    /// <param name="to">Who is to sign.</param>
    /// <param name="reason">Why.</param>
    public async Task HandOn(Approval approval, int order, Guid to, string reason)
    {
        var before = approval.Steps.Find(step => step.Order == order)?.PersonId;
        var people = await People([before, to]);
        var hand = Hand(people);
        approval.HandOn(hand, order, before is { } holder ? people.GetValueOrDefault(holder) : null, people.GetValueOrDefault(to) ?? throw new RuleBrokenException("ไม่พบผู้ที่เลือก โปรดเลือกจากรายชื่อ"), reason);
        news.HandedOn(approval, approval.Steps.Single(step => step.Order == order), before, hand.PersonId);
        await db.SaveChangesAsync();
    }

    // Without what was to be kept of the signature that is refused.
    private async Task Renounce(Approval approval)
    {
        foreach (var added in db.ChangeTracker.Entries().Where(row => row.State == EntityState.Added).ToList())
        {
            added.State = EntityState.Detached;
        }

        await news.Void(approval, null);
        await db.SaveChangesAsync();
    }

    private async Task<Chain> ChainOf(string kind)
    {
        var chain = await db.Set<Chain>().SingleOrDefaultAsync(known => known.Kind == kind);
        if (chain is null)
        {
            chain = Chain.Usual(kind, await staff.People());
            db.Add(chain);
        }

        return chain;
    }

    private async Task RefuseASecond(string kind, string subject, ApprovableContent content)
    {
        if (await db.Newest(kind, subject).Include(approval => approval.Steps).FirstOrDefaultAsync() is not { IsLive: true } known)
        {
            return;
        }

        if (known.Covers(content))
        {
            throw new RuleBrokenException(known.IsOpen ? "เรื่องนี้เสนออยู่แล้ว โปรดเปิดจากรายการเสนอลงนาม" : "เอกสารนี้ลงนามครบแล้วและไม่มีอะไรเปลี่ยน จึงไม่ต้องเสนอใหม่");
        }

        await news.Void(known, null);
    }
}
