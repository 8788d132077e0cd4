using Sujarit.Documents.Contracts;
using Sujarit.Kernel;
using Sujarit.Organizations.Contracts;
using Sujarit.Platform.Data;

namespace Sujarit.Documents.Approvals;

/// <summary>One document on its way up its chain. The first signature freezes what it says; every later one is a signature on exactly that.</summary>
internal sealed class Approval : AgencyRecord
{
    /// <summary>The most characters of an opinion or a reason.</summary>
    public const int LongestText = 4000;

    private Approval()
    {
    }

    public string Kind { get; private init; } = "";

    /// <summary>Which document of the kind.</summary>
    public string Subject { get; private init; } = "";

    public string Title { get; private set; } = "";

    /// <summary>Its page, below the office.</summary>
    public string Address { get; private set; } = "";

    public ApprovalState State { get; private set; }

    /// <summary>The step that is to sign, from 0; the number of steps once all have.</summary>
    public int Current { get; private set; }

    public Guid AuthorId { get; private init; }

    public string AuthorName { get; private init; } = "";

    public DateTimeOffset BegunAt { get; private init; }

    /// <summary>When it was last acted upon.</summary>
    public DateTimeOffset MovedAt { get; private set; }

    /// <summary>SHA-256 of <see cref="Content"/>; null until the first signature.</summary>
    public string? Hash { get; private set; }

    /// <summary>What was signed, in its canonical form.</summary>
    public string? Content { get; private set; }

    /// <summary>The document as it was when it was first signed, so that it can be printed again.</summary>
    public string? Paper { get; private set; }

    /// <summary>SHA-256 of <see cref="Paper"/>.</summary>
    public string? PaperHash { get; private set; }

    /// <summary>Before which block of the paper the signatures stand.</summary>
    public int SignaturesAt { get; private set; }

    /// <summary>Why it is void or was withdrawn.</summary>
    public string? EndedWhy { get; private set; }

    public List<ApprovalStep> Steps { get; private init; } = [];

    public List<ApprovalAct> History { get; private set; } = [];

    /// <summary>Whether it is neither withdrawn nor void.</summary>
    public bool IsLive => State is not (ApprovalState.Withdrawn or ApprovalState.Void);

    /// <summary>Whether somebody has still to sign.</summary>
    public bool IsOpen => State is ApprovalState.Drafting or ApprovalState.InProgress or ApprovalState.SentBack;

    public IEnumerable<ApprovalStep> InOrder => Steps.OrderBy(step => step.Order);

    /// <summary>The step that is to sign; null where nobody is.</summary>
    public ApprovalStep? Waiting => IsOpen ? Steps.SingleOrDefault(step => step.Order == Current) : null;

    public bool HasSignatures => Steps.Any(step => step.IsSigned);

    /// <summary>Whether the content may still change: nobody's signature stands under it.</summary>
    public bool IsUnfrozen => IsOpen && !HasSignatures;

    /// <summary>Begins a way up the chain. Nothing is signed and nothing is frozen yet.</summary>
    /// <param name="kind">The kind of document.</param>
    /// <param name="subject">Which one.</param>
    /// <param name="content">What it says now.</param>
    /// <param name="chain">The steps, unless the document names its signers; who proposes takes the first where nobody holds it.</param>
    /// <param name="holders">The names of those who hold a step and work here.</param>
    /// <param name="hand">Who proposes.</param>
    /// <exception cref="RuleBrokenException">A step is held by somebody who has left, or the document names somebody who is not of the agency.</exception>
    public static Approval Begin(string kind, string subject, ApprovableContent content, Chain chain, IReadOnlyDictionary<Guid, string> holders, SigningHand hand)
    {
        var approval = new Approval { Kind = kind, Subject = subject, AuthorId = hand.PersonId, AuthorName = hand.Name, BegunAt = hand.At };
        (approval.Title, approval.Address) = (content.Title, content.Address);
        if (content.Signers?.FirstOrDefault(signer => signer.PersonId is null) is { } typed)
        {
            throw new RuleBrokenException($"{typed.Position}ไม่ได้เลือกจากรายชื่อ จึงลงนามในระบบไม่ได้ โปรดแก้ร่างโดยเลือกจากรายชื่อ หรือออกเลขแล้วลงนามในกระดาษ");
        }

        foreach (var (order, chosen) in (content.Signers ?? chain.Steps).Index())
        {
            var step = order == 0 && chosen.PersonId is null ? chosen with { PersonId = hand.PersonId } : chosen;
            var name = step.PersonId == hand.PersonId ? hand.Name : step.PersonId is { } id ? holders.GetValueOrDefault(id) : null;
            if (step.PersonId is not null && name is null)
            {
                throw new RuleBrokenException(content.Signers is null ? $"ผู้ดำรงตำแหน่งในขั้น “{step.Position}” พ้นจากหน่วยงานแล้ว โปรดแก้สายงานก่อนเสนอ" : $"{step.Position}พ้นจากหน่วยงานแล้ว โปรดแก้ร่างโดยเลือกผู้อื่นก่อนเสนอ");
            }

            approval.Steps.Add(ApprovalStep.At(approval.Id, order, step, name, isNamed: content.Signers is not null));
        }

        approval.Note(ApprovalActKind.Begin, hand, null, null);
        return approval;
    }

    /// <summary>What is unusual about this person's signature at the step that waits; each a sentence the person has to confirm.</summary>
    public IReadOnlyList<string> Concerns(SigningHand hand)
    {
        if (Waiting is not { Order: > 0 } step)
        {
            return [];
        }

        var own = InOrder.Where(other => other.Order < step.Order && other.SignerId == hand.PersonId).ToList();
        List<string> concerns = [];
        if (own.Find(other => other.Order == step.Order - 1) is { } before)
        {
            concerns.Add($"ลงนามสองขั้นติดกัน คือ “{before.Position}” และ “{step.Position}” โดยบุคคลเดียวกัน");
        }

        // The author's own first step is told by the next sentence.
        if (own.FindLast(other => other.Order < step.Order - 1 && (other.Order > 0 || AuthorId != hand.PersonId)) is { } earlier)
        {
            concerns.Add($"ผู้ลงนามในขั้น “{earlier.Position}” ลงนามในขั้น “{step.Position}” ด้วย");
        }

        if (AuthorId == hand.PersonId)
        {
            concerns.Add($"ผู้จัดทำเอกสารเป็นผู้ลงนามในขั้น “{step.Position}” ด้วยตนเอง");
        }

        if (step.PersonId != hand.PersonId && step.OrderOf(hand, hand.Today) is { } order && order.RecorderId == hand.PersonId)
        {
            concerns.Add($"คำสั่งที่ {order.Number} ที่ให้{order.Words} ผู้ลงนามเป็นผู้บันทึกลงในระบบด้วยตนเอง");
        }

        return concerns;
    }

    /// <summary>Whether the person may sign the step that waits, today.</summary>
    public bool IsFor(SigningHand hand) => Waiting is { } step && !hand.HasLeft && (step.PersonId == hand.PersonId || step.OrderOf(hand, hand.Today) is not null);

    /// <summary>The person signs the step that waits. The first signature freezes what the document says.</summary>
    /// <exception cref="RuleBrokenException">It is not for this person to sign, not now, or not without confirming what is unusual; or the document was changed.</exception>
    public void Sign(SigningHand hand, SigningWord word, ApprovableContent content)
    {
        var step = ToSign();
        RefuseUnlessStillNamed(content);
        var day = word.On ?? hand.Today;
        var order = Admit(step, hand, day);
        var concerns = Concerns(hand);
        if (concerns.Count > 0 && !word.HasConfirmed)
        {
            throw new RuleBrokenException($"{string.Join(" และ", concerns)} โปรดทำเครื่องหมายยืนยันก่อนลงนาม");
        }

        if (word.Way != SigningWay.Typed && word.FileId is null)
        {
            throw new RuleBrokenException(word.Way == SigningWay.Scan ? "โปรดแนบไฟล์สแกนของกระดาษที่ลงนามแล้ว" : "ยังไม่มีภาพลายมือชื่อ โปรดวาดหรือเลือกวิธีอื่น");
        }

        Freeze(content);
        step.Sign(hand, word, order, Hash!, concerns.Count > 0 ? string.Join(" ", concerns) : null);
        Note(ApprovalActKind.Sign, hand, step.Acting is { } acting ? $"{ApprovalWords.Of(acting)}{step.Position}" : step.Position, word.Opinion);
        Current++;
        State = Current == Steps.Count ? ApprovalState.Approved : ApprovalState.InProgress;
    }

    /// <summary>The person at the step that waits sends it back to an earlier one; that step and all after it sign anew.</summary>
    /// <exception cref="RuleBrokenException">It is not for this person, not now, not to that step, or no reason is given.</exception>
    public void SendBack(SigningHand hand, int to, string reason)
    {
        var step = ToSign();
        Admit(step, hand, hand.Today);
        if (Current == 0)
        {
            throw new RuleBrokenException("ขั้นแรกไม่มีขั้นก่อนหน้าให้ส่งกลับ หากไม่เสนอแล้วให้ถอนเรื่อง");
        }

        if (to < 0 || to >= Current)
        {
            throw new RuleBrokenException("ส่งกลับได้เฉพาะขั้นก่อนหน้า โปรดเลือกขั้นที่จะส่งกลับ");
        }

        Note(ApprovalActKind.SendBack, hand, step.Position, Said(reason, "โปรดบอกเหตุผลที่ส่งกลับ เพื่อให้ผู้แก้รู้ว่าต้องแก้อะไร"));
        ClearFrom(to);
        (State, Current) = (ApprovalState.SentBack, to);
    }

    /// <summary>A step that nobody has signed is handed on, because its holder is there no more; what others signed stays.</summary>
    /// <param name="hand">Who hands it on.</param>
    /// <param name="order">The step.</param>
    /// <param name="holder">What is known of who holds it; null where nobody of the agency does.</param>
    /// <param name="to">Who is to sign.</param>
    /// <param name="reason">Why.</param>
    /// <exception cref="RuleBrokenException">It is over or complete, the step is signed or its holder can sign it, or no reason is given.</exception>
    public void HandOn(SigningHand hand, int order, Signatory? holder, Signatory to, string reason)
    {
        ToSign();
        if (Steps.Find(known => known.Order == order) is not { } step)
        {
            throw new RuleBrokenException("ไม่มีขั้นที่เลือก โปรดเปิดหน้านี้ใหม่");
        }

        if (step.IsSigned)
        {
            throw new RuleBrokenException($"{step.SignerName} ลงนามขั้นนี้แล้ว ลายมือชื่อยังมีผล จึงไม่ต้องส่งต่อ");
        }

        if (step.WhyHandOn(holder) is null)
        {
            throw new RuleBrokenException($"{step.PersonName} ยังดำรงตำแหน่งและลงนามได้ หากไม่อยู่ชั่วคราว โปรดออกคำสั่งรักษาราชการแทน");
        }

        if (to.HasLeft || to.Id == step.PersonId)
        {
            throw new RuleBrokenException(to.HasLeft ? $"{to.Name} พ้นจากหน่วยงานแล้ว โปรดเลือกผู้อื่น" : $"{to.Name} เป็นผู้ลงนามขั้นนี้อยู่แล้ว โปรดเลือกผู้อื่น");
        }

        var why = Said(reason, "โปรดบอกเหตุผลที่ส่งต่อ ผู้รับและผู้ตรวจสอบจะเห็นข้อความนี้");
        Note(ApprovalActKind.HandOn, hand, step.Position, $"จาก {step.PersonName ?? "ตำแหน่งว่าง"} ถึง {to.Name}: {why}");
        step.HandOn(to.Id, to.Name, why);
    }

    /// <summary>The author, or who answers for all of them, takes it back.</summary>
    /// <exception cref="RuleBrokenException">All have signed, it is over, or no reason is given.</exception>
    public void Withdraw(SigningHand hand, string reason)
    {
        if (State == ApprovalState.Approved)
        {
            throw new RuleBrokenException("ลงนามครบแล้ว ถอนเรื่องไม่ได้ หากต้องแก้ ให้แก้เอกสารแล้วเสนอใหม่ ลายมือชื่อเดิมจะสิ้นผลเอง");
        }

        RefuseIfOver();
        EndedWhy = Said(reason, "โปรดบอกเหตุผลที่ถอนเรื่อง");
        Note(ApprovalActKind.Withdraw, hand, null, EndedWhy);
        State = ApprovalState.Withdrawn;
    }

    /// <summary>What was signed is no longer what the document says: the signatures count no more. They stay to be seen.</summary>
    /// <param name="at">Now.</param>
    /// <param name="by">Who changed the document; null where that is not known.</param>
    /// <exception cref="RuleBrokenException">Nobody has signed, or it is over.</exception>
    public void Void(DateTimeOffset at, string? by)
    {
        RefuseIfOver();
        if (!HasSignatures)
        {
            throw new RuleBrokenException("ยังไม่มีผู้ลงนาม จึงไม่มีลายมือชื่อให้สิ้นผล");
        }

        EndedWhy = "เอกสารถูกแก้ไขหลังจากมีผู้ลงนามแล้ว";
        History = [.. History, new ApprovalAct(at, ApprovalActKind.Void, by, null, EndedWhy)];
        (State, MovedAt) = (ApprovalState.Void, at);
    }

    /// <summary>Whether the content is what was signed; nothing is signed yet where nothing is frozen.</summary>
    public bool Covers(ApprovableContent? content) => !HasSignatures || (content is not null && Seal.Of(content.Canonical) == Hash);

    private void Freeze(ApprovableContent content)
    {
        if (!Covers(content))
        {
            throw new RuleBrokenException("เอกสารถูกแก้ไขหลังจากมีผู้ลงนามแล้ว ลายมือชื่อก่อนหน้าจึงสิ้นผล โปรดให้ผู้จัดทำเสนอใหม่");
        }

        if (HasSignatures)
        {
            return;
        }

        (Title, Address, SignaturesAt) = (content.Title, content.Address, content.SignaturesAt);
        Content = Seal.Kept(content.Canonical);
        Hash = Seal.Of(content.Canonical);
        Paper = Seal.Kept(PaperJson.Write(content.Paper));
        PaperHash = Seal.Of(Paper);
    }

    // A draft that nobody has signed may have named others since; whoever a step was handed on to stands for whom it named.
    private void RefuseUnlessStillNamed(ApprovableContent content)
    {
        if (content.Signers is not { } signers)
        {
            return;
        }

        var steps = InOrder.ToList();
        if (steps.Count != signers.Count || steps.Zip(signers).Any(pair => pair.First.Position != pair.Second.Position || pair.First.NamedId != pair.Second.PersonId))
        {
            throw new RuleBrokenException("ผู้ลงนามในเอกสารเปลี่ยนไปหลังจากเสนอ โปรดให้ผู้เสนอถอนเรื่องแล้วเสนอใหม่");
        }
    }

    private ApprovalStep ToSign()
    {
        if (State == ApprovalState.Approved)
        {
            throw new RuleBrokenException("เอกสารนี้ลงนามครบทุกขั้นแล้ว");
        }

        RefuseIfOver();
        return Waiting!;
    }

    private void RefuseIfOver()
    {
        if (!IsLive)
        {
            throw new RuleBrokenException(State == ApprovalState.Void ? "ลายมือชื่อของเรื่องนี้สิ้นผลแล้ว โปรดเสนอใหม่" : "เรื่องนี้ถอนไปแล้ว โปรดเสนอใหม่");
        }
    }

    private static ActingCard? Admit(ApprovalStep step, SigningHand hand, DateOnly day)
    {
        if (hand.HasLeft)
        {
            throw new RuleBrokenException($"{hand.Name} พ้นจากหน่วยงานแล้ว ลงนามไม่ได้ โปรดถอนเรื่อง แก้สายงาน แล้วเสนอใหม่ หรือออกคำสั่งให้มีผู้รักษาราชการแทน");
        }

        if (step.PersonId == hand.PersonId)
        {
            return null;
        }

        return step.OrderOf(hand, day) is { } order ? order
            : step.OrdersOf(hand).FirstOrDefault() is { } old ? throw new RuleBrokenException($"คำสั่งที่ {old.Number} ให้ท่าน{old.Words}ไม่มีผลในวันที่ลงนาม โปรดตรวจช่วงวันของคำสั่ง")
            : throw new RuleBrokenException($"ขั้นนี้เป็นของ{step.PersonName ?? step.Position} ท่านลงนามแทนไม่ได้หากไม่มีคำสั่งรักษาราชการแทนหรือปฏิบัติราชการแทน");
    }

    private void ClearFrom(int order)
    {
        foreach (var step in Steps.Where(step => step.Order >= order && step.IsSigned))
        {
            step.Clear();
        }
    }

    private static string Said(string? reason, string otherwise) => reason?.Trim() is { Length: > 0 } said ? said : throw new RuleBrokenException(otherwise);

    private void Note(ApprovalActKind kind, SigningHand hand, string? step, string? text)
    {
        History = [.. History, new ApprovalAct(hand.At, kind, hand.Name, step, text)];
        MovedAt = hand.At;
    }
}
