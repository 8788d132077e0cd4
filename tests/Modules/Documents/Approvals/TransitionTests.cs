using Sujarit.Documents.Approvals;
using Sujarit.Documents.Contracts;

namespace Sujarit.Modules.Documents.Approvals;

/// <summary>Every state an approval can be in, and everything that can be done to it there: what it becomes, or in which words it is refused.</summary>
public class TransitionTests
{
    private const string voided = "สิ้นผลแล้ว";
    private const string withdrawn = "ถอนไปแล้ว";
    private const string complete = "ลงนามครบ";

    // The state, the step that waits, the act; then the state it leads to, or words of the refusal.
    public static TheoryData<string, string, string> Table =>
        new()
        {
            { "Drafting", "Sign", "InProgress" },
            { "Drafting", "SendBack", "ขั้นแรกไม่มีขั้นก่อนหน้า" },
            { "Drafting", "Withdraw", "Withdrawn" },
            { "Drafting", "Void", "ยังไม่มีผู้ลงนาม" },
            { "InProgress", "Sign", "InProgress" },
            { "InProgress", "SendBack", "SentBack" },
            { "InProgress", "Withdraw", "Withdrawn" },
            { "InProgress", "Void", "Void" },
            { "LastStep", "Sign", "Approved" },
            { "LastStep", "SendBack", "SentBack" },
            { "LastStep", "Withdraw", "Withdrawn" },
            { "LastStep", "Void", "Void" },
            { "SentBackToFirst", "Sign", "InProgress" },
            { "SentBackToFirst", "SendBack", "ขั้นแรกไม่มีขั้นก่อนหน้า" },
            { "SentBackToFirst", "Withdraw", "Withdrawn" },
            { "SentBackToFirst", "Void", "ยังไม่มีผู้ลงนาม" },
            { "SentBackToSecond", "Sign", "InProgress" },
            { "SentBackToSecond", "SendBack", "SentBack" },
            { "SentBackToSecond", "Withdraw", "Withdrawn" },
            { "SentBackToSecond", "Void", "Void" },
            { "Approved", "Sign", complete },
            { "Approved", "SendBack", complete },
            { "Approved", "Withdraw", complete },
            { "Approved", "Void", "Void" },
            { "Withdrawn", "Sign", withdrawn },
            { "Withdrawn", "SendBack", withdrawn },
            { "Withdrawn", "Withdraw", withdrawn },
            { "Withdrawn", "Void", withdrawn },
            { "Void", "Sign", voided },
            { "Void", "SendBack", voided },
            { "Void", "Withdraw", voided },
            { "Void", "Void", voided },
        };

    // A step handed on waits as it did: the state stays.
    public static TheoryData<string, string, string> HandingOn =>
        new()
        {
            { "Drafting", "HandOn", "Drafting" },
            { "InProgress", "HandOn", "InProgress" },
            { "LastStep", "HandOn", "InProgress" },
            { "SentBackToFirst", "HandOn", "SentBack" },
            { "SentBackToSecond", "HandOn", "SentBack" },
            { "Approved", "HandOn", complete },
            { "Withdrawn", "HandOn", withdrawn },
            { "Void", "HandOn", voided },
        };

    [Theory]
    [MemberData(nameof(Table))]
    [MemberData(nameof(HandingOn))]
    public void Every_act_in_every_state_leads_on_or_is_refused_in_a_sentence(string state, string act, string outcome)
    {
        var approval = Made(state);
        var before = (approval.State, approval.Current, Signed: approval.Steps.Count(step => step.IsSigned), approval.History.Count);

        if (Enum.TryParse<ApprovalState>(outcome, out var next))
        {
            Do(approval, act);
            Assert.Equal(next, approval.State);
            Assert.Equal(before.Count + 1, approval.History.Count);
            return;
        }

        Assert.Contains(outcome, Desk.Refusal(() => Do(approval, act)), StringComparison.Ordinal);
        Assert.Equal(before, (approval.State, approval.Current, approval.Steps.Count(step => step.IsSigned), approval.History.Count));
    }

    [Fact]
    public void The_table_leaves_out_no_state_and_no_act()
    {
        var rows = Table.Concat(HandingOn).Select(row => row.Data).ToList();
        var states = rows.Select(row => Made(row.Item1).State).Distinct().Order();
        Assert.Equal(Enum.GetValues<ApprovalState>().Order(), states);
        foreach (var state in rows.Select(row => row.Item1).Distinct())
        {
            Assert.Equal(["HandOn", "SendBack", "Sign", "Void", "Withdraw"], rows.Where(row => row.Item1 == state).Select(row => row.Item2).Order());
        }
    }

    private static Approval Made(string state) =>
        state switch
        {
            "LastStep" => Desk.SignedBy(3),
            "SentBackToFirst" => Desk.In(ApprovalState.SentBack),
            "SentBackToSecond" => Desk.In(ApprovalState.SentBack, sentTo: 1),
            _ => Desk.In(Enum.Parse<ApprovalState>(state)),
        };

    // Whoever stands at the step acts, so that a refusal is the state's and not the person's.
    private static void Do(Approval approval, string act)
    {
        var hand = Desk.All[Math.Min(approval.Current, 3)];
        switch (act)
        {
            case "Sign":
                approval.Sign(hand, Desk.Typed(), Desk.Content);
                break;
            case "SendBack":
                approval.SendBack(hand, 0, "แก้ไขก่อน");
                break;
            case "HandOn":
                approval.HandOn(Desk.Clerk, Math.Min(approval.Current, 3), null, Desk.Successor, "เกษียณ");
                break;
            case "Withdraw":
                approval.Withdraw(Desk.Clerk, "ไม่เสนอแล้ว");
                break;
            default:
                approval.Void(hand.At, hand.Name);
                break;
        }
    }
}
