using Sujarit.Documents.Approvals;
using Sujarit.Documents.Contracts;
using Sujarit.Organizations.Contracts;

namespace Sujarit.Modules.Documents.Approvals;

public class SigningTests
{
    [Fact]
    public void The_first_signature_freezes_what_the_document_says_and_each_signs_that()
    {
        var approval = Desk.SignedBy(0);
        Assert.Null(approval.Hash);

        approval.Sign(Desk.Clerk, Desk.Typed(), Desk.Saying("ฉบับที่เสนอ"));
        approval.Sign(Desk.Head, Desk.Typed(), Desk.Saying("ฉบับที่เสนอ"));

        Assert.All(approval.InOrder.Take(2), step => Assert.Equal(approval.Hash, step.Hash));
        Assert.Equal("ฉบับที่เสนอ", Assert.IsType<Paragraph>(Assert.Single(PaperJson.Read(approval.Paper!).Blocks)).Text);
        Assert.Contains("แก้ไขหลังจากมีผู้ลงนาม", Desk.Refusal(() => approval.Sign(Desk.Permanent, Desk.Typed(), Desk.Saying("ฉบับที่แก้"))), StringComparison.Ordinal);
    }

    [Fact]
    public void Sent_back_to_the_author_it_may_be_changed_and_is_frozen_anew()
    {
        var approval = Desk.In(ApprovalState.SentBack);
        var first = approval.Hash;
        approval.Sign(Desk.Clerk, Desk.Typed(), Desk.Saying("ฉบับที่แก้แล้ว"));

        Assert.NotEqual(first, approval.Hash);
        Assert.Contains(approval.History, act => act.Kind == ApprovalActKind.Sign && act.Text == "เห็นชอบ");
    }

    [Fact]
    public void Sent_back_to_a_later_step_the_signatures_before_it_stay_and_still_bind()
    {
        var approval = Desk.In(ApprovalState.SentBack, sentTo: 1);

        Assert.True(approval.Steps.Single(step => step.Order == 0).IsSigned);
        Assert.False(approval.Steps.Single(step => step.Order == 1).IsSigned);
        Desk.Refusal(() => approval.Sign(Desk.Head, Desk.Typed(), Desk.Saying("ฉบับที่แก้")));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(-1)]
    public void It_is_sent_back_to_an_earlier_step_only(int to) => Assert.Contains("ขั้นก่อนหน้า", Desk.Refusal(() => Desk.SignedBy(2).SendBack(Desk.Permanent, to, "เหตุผล")), StringComparison.Ordinal);

    [Fact]
    public void Sending_back_and_withdrawing_need_a_reason()
    {
        Assert.Contains("เหตุผล", Desk.Refusal(() => Desk.SignedBy(2).SendBack(Desk.Permanent, 0, " ")), StringComparison.Ordinal);
        Assert.Contains("เหตุผล", Desk.Refusal(() => Desk.SignedBy(2).Withdraw(Desk.Clerk, "")), StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_signs_or_sends_back_at_the_step_of_another()
    {
        Assert.Contains(Desk.Permanent.Name, Desk.Refusal(() => Desk.SignedBy(2).Sign(Desk.Mayor, Desk.Typed(), Desk.Content)), StringComparison.Ordinal);
        Desk.Refusal(() => Desk.SignedBy(2).SendBack(Desk.Head, 0, "เหตุผล"));
    }

    [Fact]
    public void Who_has_left_does_not_sign() =>
        Assert.Contains("พ้นจากหน่วยงาน", Desk.Refusal(() => Desk.SignedBy(2).Sign(Desk.Permanent with { HasLeft = true }, Desk.Typed(), Desk.Content)), StringComparison.Ordinal);

    [Theory]
    [InlineData(ActingKind.InPlaceOf, "หัวหน้าสำนักปลัด รักษาราชการแทน")]
    [InlineData(ActingKind.OnBehalfOf, "หัวหน้าสำนักปลัด ปฏิบัติราชการแทน")]
    public void Who_acts_for_the_holder_signs_and_it_is_printed_as_the_law_wants(ActingKind kind, string printed)
    {
        var approval = Desk.Begin(Desk.Clerk, Desk.Clerk with { PersonId = Guid.CreateVersion7() }, Desk.Permanent, Desk.Mayor);
        approval.Sign(Desk.Clerk, Desk.Typed(), Desk.Content);
        var order = Desk.Order(approval.Waiting!.PersonId is { } holder ? Desk.Head with { PersonId = holder } : null, "หัวหน้าสำนักปลัด", Desk.Today, Desk.Today, kind);
        approval.Sign(Desk.Head with { Orders = [order] }, Desk.Typed("เห็นควรเผยแพร่ 1 ฉบับ"), Desk.Content);

        var opinion = Assert.IsType<Opinion>(ChainPaper.Of(approval, new Dictionary<Guid, byte[]>())[1]);
        Assert.Equal("เห็นควรเผยแพร่ ๑ ฉบับ", opinion.Text);
        Assert.Equal([printed, "หัวหน้าสำนักปลัด", "ตามคำสั่งที่ ๑๒/๒๕๖๗", "๑๖ กันยายน ๒๕๖๗"], opinion.Signer.Positions);
        // What is told of the act says so too.
        Assert.Equal($"{printed.Split(' ')[1]}หัวหน้าสำนักปลัด", approval.History[^1].Step);
    }

    [Theory]
    [InlineData(-10, -1)]
    [InlineData(1, 10)]
    public void An_order_that_does_not_count_on_the_day_is_said_to_be_so(int from, int to)
    {
        var order = Desk.Order(Desk.Permanent, "ปลัด", Desk.Today.AddDays(from), Desk.Today.AddDays(to));
        Assert.Contains("ไม่มีผลในวันที่ลงนาม", Desk.Refusal(() => Desk.SignedBy(2).Sign(Desk.Hand("นายรอง", "รองปลัด") with { Orders = [order] }, Desk.Typed(), Desk.Content)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_vacant_position_is_signed_for_by_who_acts_for_that_position()
    {
        var approval = Desk.Begin(Desk.Clerk, null, Desk.Permanent, Desk.Mayor);
        approval.Sign(Desk.Clerk, Desk.Typed(), Desk.Content);
        Desk.Refusal(() => approval.Sign(Desk.Head with { Orders = [Desk.Order(null, "ปลัด", Desk.Today, Desk.Today)] }, Desk.Typed(), Desk.Content));
        approval.Sign(Desk.Head with { Orders = [Desk.Order(null, "หัวหน้า สำนักปลัด", Desk.Today, Desk.Today)] }, Desk.Typed(), Desk.Content);
        Assert.Equal(2, approval.Current);
    }

    [Fact]
    public void Two_adjoining_steps_are_signed_by_one_person_only_with_a_confirmation_that_is_printed()
    {
        var approval = Desk.Begin(Desk.Clerk, Desk.Head, Desk.Head, Desk.Mayor);
        approval.Sign(Desk.Clerk, Desk.Typed(), Desk.Content);
        approval.Sign(Desk.Head, Desk.Typed(), Desk.Content);

        Assert.Contains("สองขั้นติดกัน", Desk.Refusal(() => approval.Sign(Desk.Head, Desk.Typed(), Desk.Content)), StringComparison.Ordinal);
        approval.Sign(Desk.Head, Desk.Typed(confirmed: true), Desk.Content);

        var printed = Assert.IsType<Opinion>(ChainPaper.Of(approval, new Dictionary<Guid, byte[]>())[2]).Signer.Positions;
        Assert.Contains(printed, line => line.Contains("สองขั้นติดกัน", StringComparison.Ordinal));
    }

    [Fact]
    public void Who_approves_the_own_paper_is_told_and_confirms()
    {
        var approval = Desk.Begin(Desk.Clerk, Desk.Head, Desk.Clerk);
        approval.Sign(Desk.Clerk, Desk.Typed(), Desk.Content);
        approval.Sign(Desk.Head, Desk.Typed(), Desk.Content);

        Assert.Contains("ผู้จัดทำเอกสาร", Assert.Single(approval.Concerns(Desk.Clerk)), StringComparison.Ordinal);
        Desk.Refusal(() => approval.Sign(Desk.Clerk, Desk.Typed(), Desk.Content));
        approval.Sign(Desk.Clerk, Desk.Typed(confirmed: true), Desk.Content);
    }

    [Fact]
    public void Who_signs_two_steps_apart_and_by_an_order_of_the_own_hand_is_told_of_both()
    {
        var mayor = Desk.Mayor.PersonId;
        var head = Desk.Head with { Orders = [Desk.Order(Desk.Mayor, Desk.Mayor.Position!, Desk.Today, Desk.Today, recorder: Desk.Head.PersonId)] };
        var approval = Desk.SignedBy(3);
        Assert.Equal(mayor, approval.Waiting!.PersonId);

        var concerns = approval.Concerns(head);

        Assert.Equal(2, concerns.Count);
        Assert.Contains("หัวหน้าสำนักปลัด", concerns[0], StringComparison.Ordinal);
        Assert.Contains("12/2567", concerns[1], StringComparison.Ordinal);
        Assert.Contains("บันทึกลงในระบบด้วยตนเอง", Desk.Refusal(() => approval.Sign(head, Desk.Typed(), Desk.Content)), StringComparison.Ordinal);
        approval.Sign(head, Desk.Typed(confirmed: true), Desk.Content);
        Assert.Contains("12/2567", approval.InOrder.Last().Remark, StringComparison.Ordinal);
    }

    [Fact]
    public void An_order_that_another_wrote_down_is_nothing_unusual()
    {
        var stranger = Desk.Hand("นางสมใจ สมมุติดี", "รองปลัด") with { Orders = [Desk.Order(Desk.Mayor, Desk.Mayor.Position!, Desk.Today, Desk.Today, recorder: Desk.Clerk.PersonId)] };
        Assert.Empty(Desk.SignedBy(3).Concerns(stranger));
    }

    [Theory]
    [InlineData(SigningWay.Drawn)]
    [InlineData(SigningWay.Picture)]
    [InlineData(SigningWay.Scan)]
    public void Every_way_but_typing_needs_its_file(object way) =>
        Assert.NotEmpty(Desk.Refusal(() => Desk.SignedBy(1).Sign(Desk.Head, new SigningWord(null, (SigningWay)way, null, HasConfirmed: false), Desk.Content)));

    [Fact]
    public void A_step_of_somebody_who_left_keeps_it_from_being_begun()
    {
        var chain = Chain.Usual("measures-report", []);
        chain.Lead([new ChainStep("ผู้จัดทำ", null), new ChainStep("ปลัด", Desk.Permanent.PersonId)], new HashSet<Guid> { Desk.Permanent.PersonId });
        Assert.Contains("พ้นจากหน่วยงาน", Desk.Refusal(() => Approval.Begin("measures-report", "2567", Desk.Content, chain, new Dictionary<Guid, string>(), Desk.Clerk)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_usual_chain_knows_who_holds_a_position_unless_there_are_two()
    {
        PersonCard Of(string name, string? position) => new(Guid.CreateVersion7(), name, position, null);
        var (head, mayor) = (Of("ก", "หัวหน้าสำนักปลัดเทศบาล"), Of("ข", "นายกเทศมนตรีตำบลตัวอย่าง"));

        var chain = Chain.Usual("measures-report", [head, mayor, Of("ค", "ปลัดเทศบาล"), Of("ง", "ปลัดอาวุโส"), Of("จ", "รองนายกเทศมนตรี"), Of("ฉ", null)]);

        Assert.Equal([new("เจ้าหน้าที่ผู้จัดทำ", null), new("หัวหน้าสำนักปลัดเทศบาล", head.Id), new("ปลัด", null), new ChainStep("นายกเทศมนตรีตำบลตัวอย่าง", mayor.Id)], chain.Steps);
    }

    [Fact]
    public void A_chain_is_held_by_people_who_work_here_and_has_a_position_at_each_step()
    {
        var chain = Chain.Usual("measures-report", []);
        Assert.Contains("ปฏิบัติงาน", Desk.Refusal(() => chain.Lead([new ChainStep("ปลัด", Guid.CreateVersion7())], new HashSet<Guid>())), StringComparison.Ordinal);
        Assert.Contains("ตำแหน่ง", Desk.Refusal(() => chain.Lead([new ChainStep(" ", null)], new HashSet<Guid>())), StringComparison.Ordinal);
        Assert.Contains("1–10", Desk.Refusal(() => chain.Lead([], new HashSet<Guid>())), StringComparison.Ordinal);
    }

    [Fact]
    public void A_paper_is_kept_and_printed_again_as_it_was()
    {
        var paper = SamplePapers.MemoAndReport();
        var again = PaperJson.Read(PaperJson.Write(paper));
        using var first = new MemoryStream();
        using var second = new MemoryStream();
        new DocxWriter().Write(paper, first);
        new DocxWriter().Write(again, second);
        Assert.Equal(first.ToArray(), second.ToArray());
    }

    [Fact]
    public void A_step_not_yet_signed_leaves_its_line_to_be_signed_on_paper()
    {
        var approval = Desk.SignedBy(0);
        approval.Sign(Desk.Clerk, Desk.Typed(), Desk.Content);
        var chain = ChainPaper.Of(approval, new Dictionary<Guid, byte[]>());
        Assert.Equal(Desk.Clerk.Name, Assert.IsType<Signature>(chain[0]).InWords);
        var open = Assert.IsType<Opinion>(chain[3]);
        Assert.Equal(("", "", Desk.Mayor.Name), (open.Text, open.Signer.InWords, open.Signer.Name));
    }
}
