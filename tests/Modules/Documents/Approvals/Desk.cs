using Sujarit.Documents.Approvals;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel;
using Sujarit.Organizations.Contracts;

namespace Sujarit.Modules.Documents.Approvals;

/// <summary>A chain of four people, a document, and approvals in every state, made by the office's own acts.</summary>
internal static class Desk
{
    public static DateOnly Today { get; } = new(2024, 9, 16);

    public static SigningHand Clerk { get; } = Hand("นายปัญญา ธารสมมุติ", "นิติกรชำนาญการ");

    public static SigningHand Head { get; } = Hand("นางสาวกานดา สมมุติเจริญ", "หัวหน้าสำนักปลัด");

    public static SigningHand Permanent { get; } = Hand("นายอรุณ สมมุติวงศ์", "ปลัดองค์การบริหารส่วนตำบล");

    public static SigningHand Mayor { get; } = Hand("นายสมคิด แสงสมมุติ", "นายกองค์การบริหารส่วนตำบล");

    /// <summary>Somebody who works here and holds no step.</summary>
    public static Signatory Successor { get; } = new(Guid.CreateVersion7(), "นางสาวมาลี สมมุติใหม่", "ปลัดองค์การบริหารส่วนตำบล", HasLeft: false, CanSignIn: true, []);

    public static IReadOnlyList<SigningHand> All { get; } = [Clerk, Head, Permanent, Mayor];

    public static ApprovableContent Content { get; } = Saying("รายงานฉบับแรก");

    public static ApprovableContent Saying(string text) => new("รายงานประจำปี", "measures/report/2567", text, new Document("รายงาน", [new Paragraph(text)]), 1);

    public static SigningHand Hand(string name, string? position) =>
        new(Guid.CreateVersion7(), name, position, HasLeft: false, [], new DateTimeOffset(2024, 9, 16, 2, 0, 0, TimeSpan.Zero), Today);

    public static SigningWord Typed(string? opinion = null, bool confirmed = false) => new(opinion, SigningWay.Typed, null, confirmed);

    public static Approval Begin(params SigningHand?[] holders)
    {
        var chain = Chain.Usual("measures-report", []);
        var steps = chain.Steps.Select((step, at) => step with { PersonId = holders.ElementAtOrDefault(at)?.PersonId }).ToList();
        var known = holders.OfType<SigningHand>().DistinctBy(holder => holder.PersonId).ToDictionary(holder => holder.PersonId, holder => holder.Name);
        chain.Lead(steps, known.Keys.ToHashSet());
        return Approval.Begin("measures-report", "2567", Content, chain, known, Clerk);
    }

    /// <summary>An approval that as many have signed.</summary>
    public static Approval SignedBy(int count)
    {
        var approval = Begin([.. All]);
        foreach (var hand in All.Take(count))
        {
            approval.Sign(hand, Typed("เห็นชอบ"), Content);
        }

        return approval;
    }

    public static Approval In(ApprovalState state, int sentTo = 0)
    {
        var approval = SignedBy(state switch { ApprovalState.Drafting => 0, ApprovalState.Approved => 4, _ => 2 });
        switch (state)
        {
            case ApprovalState.SentBack:
                approval.SendBack(Permanent, sentTo, "แก้คะแนนรวม");
                break;
            case ApprovalState.Withdrawn:
                approval.Withdraw(Clerk, "เสนอผิดปี");
                break;
            case ApprovalState.Void:
                approval.Void(Clerk.At, Clerk.Name);
                break;
        }

        Assert.Equal(state, approval.State);
        return approval;
    }

    public static string Refusal(Action act) => Assert.Throws<RuleBrokenException>(act).Message;

    public static ActingCard Order(SigningHand? holder, string position, DateOnly from, DateOnly to, ActingKind kind = ActingKind.InPlaceOf, Guid? recorder = null) => new(holder?.PersonId, position, kind, "12/2567", from, to, recorder);
}
