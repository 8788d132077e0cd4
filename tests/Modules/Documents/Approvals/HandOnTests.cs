using Sujarit.Documents.Approvals;
using Sujarit.Documents.Contracts;
using Sujarit.Organizations.Contracts;

namespace Sujarit.Modules.Documents.Approvals;

/// <summary>A step whose holder is there no more is handed on, and nothing that was signed is lost.</summary>
public class HandOnTests
{
    private const int permanent = 2;

    private static readonly Signatory holder = new(Desk.Permanent.PersonId, Desk.Permanent.Name, Desk.Permanent.Position, HasLeft: false, CanSignIn: true, []);

    public static TheoryData<string> Gone => ["left", "closed", "moved", "unknown"];

    [Theory]
    [MemberData(nameof(Gone))]
    public void Who_has_left_has_no_account_or_holds_another_position_is_followed_by_another(string how)
    {
        var approval = Desk.SignedBy(2);
        var (hash, signed) = (approval.Hash, approval.Steps.Where(step => step.IsSigned).Select(step => (step.SignerName, step.Hash)).ToList());

        approval.HandOn(Desk.Clerk, permanent, As(how), Desk.Successor, "ย้ายไปอำเภออื่น");

        Assert.Equal((ApprovalState.InProgress, permanent, hash), (approval.State, approval.Current, approval.Hash));
        Assert.Equal(signed, approval.Steps.Where(step => step.IsSigned).Select(step => (step.SignerName, step.Hash)));
        Assert.Equal((Desk.Successor.Id, Desk.Successor.Name, "ย้ายไปอำเภออื่น"), (approval.Waiting!.PersonId, approval.Waiting.PersonName, approval.Waiting.HandedOnWhy));
        var told = approval.History[^1];
        Assert.Equal((ApprovalActKind.HandOn, Desk.Clerk.Name), (told.Kind, told.By));
        Assert.Contains($"จาก {Desk.Permanent.Name} ถึง {Desk.Successor.Name}: ย้ายไปอำเภออื่น", told.Text, StringComparison.Ordinal);
        Desk.Refusal(() => approval.Sign(Desk.Permanent, Desk.Typed(), Desk.Content));
        approval.Sign(Desk.Hand(Desk.Successor.Name, Desk.Successor.Position) with { PersonId = Desk.Successor.Id }, Desk.Typed(), Desk.Content);
        approval.Sign(Desk.Mayor, Desk.Typed(), Desk.Content);
        Assert.Equal(ApprovalState.Approved, approval.State);
    }

    [Fact]
    public void A_vacant_step_further_up_is_handed_to_who_takes_the_position()
    {
        var approval = Desk.Begin(Desk.Clerk, Desk.Head, null, Desk.Mayor);
        approval.Sign(Desk.Clerk, Desk.Typed(), Desk.Content);
        approval.HandOn(Desk.Clerk, permanent, null, Desk.Successor, "บรรจุใหม่");
        Assert.Equal((1, Desk.Successor.Id), (approval.Current, approval.Steps.Single(step => step.Order == permanent).PersonId));
        Assert.Contains("ตำแหน่งว่าง", approval.History[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_holds_the_position_and_can_sign_is_not_passed_over() =>
        Assert.Contains("รักษาราชการแทน", Desk.Refusal(() => Desk.SignedBy(2).HandOn(Desk.Clerk, permanent, holder, Desk.Successor, "เร่งด่วน")), StringComparison.Ordinal);

    [Fact]
    public void The_author_who_is_here_keeps_the_first_step_by_whatever_position()
    {
        var author = new Signatory(Desk.Clerk.PersonId, Desk.Clerk.Name, Desk.Clerk.Position, HasLeft: false, CanSignIn: true, []);
        Assert.Contains("ลงนามได้", Desk.Refusal(() => Desk.SignedBy(0).HandOn(Desk.Clerk, 0, author, Desk.Successor, "ไม่ว่าง")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_signature_that_was_given_stays_with_who_gave_it() =>
        Assert.Contains("ยังมีผล", Desk.Refusal(() => Desk.SignedBy(2).HandOn(Desk.Clerk, 1, null, Desk.Successor, "ย้าย")), StringComparison.Ordinal);

    [Fact]
    public void It_needs_a_reason_a_step_and_somebody_else_who_is_here()
    {
        var left = As("left");
        Assert.Contains("เหตุผล", Desk.Refusal(() => Desk.SignedBy(2).HandOn(Desk.Clerk, permanent, left, Desk.Successor, " ")), StringComparison.Ordinal);
        Assert.Contains("ไม่มีขั้นที่เลือก", Desk.Refusal(() => Desk.SignedBy(2).HandOn(Desk.Clerk, 9, left, Desk.Successor, "ย้าย")), StringComparison.Ordinal);
        Assert.Contains("พ้นจากหน่วยงาน", Desk.Refusal(() => Desk.SignedBy(2).HandOn(Desk.Clerk, permanent, left, Desk.Successor with { HasLeft = true }, "ย้าย")), StringComparison.Ordinal);
        Assert.Contains("อยู่แล้ว", Desk.Refusal(() => Desk.SignedBy(2).HandOn(Desk.Clerk, permanent, As("closed"), holder, "ย้าย")), StringComparison.Ordinal);
    }

    [Fact]
    public void Sent_back_it_stays_with_who_it_was_handed_to()
    {
        var approval = Desk.SignedBy(2);
        approval.HandOn(Desk.Clerk, permanent, As("left"), Desk.Successor, "ย้าย");
        approval.SendBack(Desk.Hand(Desk.Successor.Name, null) with { PersonId = Desk.Successor.Id }, 1, "แก้คะแนนรวม");
        approval.Sign(Desk.Head, Desk.Typed(), Desk.Content);
        Assert.Equal((Desk.Successor.Id, "ย้าย"), (approval.Waiting!.PersonId, approval.Waiting.HandedOnWhy));
    }

    private static Signatory? As(string how) =>
        how switch
        {
            "left" => holder with { HasLeft = true },
            "closed" => holder with { CanSignIn = false },
            "moved" => holder with { Position = "นายอำเภอ" },
            _ => null,
        };
}
