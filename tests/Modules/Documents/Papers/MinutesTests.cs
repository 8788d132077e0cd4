using System.Xml.Linq;
using Sujarit.Documents.Approvals;
using Sujarit.Documents.Contracts;
using Sujarit.Documents.Papers;
using Sujarit.Documents.Papers.Layouts;
using Sujarit.Modules.Documents.Approvals;
using Sujarit.Platform.Access;

namespace Sujarit.Modules.Documents.Papers;

/// <summary>Minutes are signed by who took them and by who checked them; nothing else became different (decision 24).</summary>
public class MinutesTests
{
    private static readonly XNamespace w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly AgencyCard agency = new(Guid.NewGuid(), "thansujarit", "องค์การบริหารส่วนตำบลธารสุจริต", null, "เมืองทอง", "สยามบุรี", false);
    private static readonly PaperHand hand = new(null, "นายปัญญา ธารสมมุติ", new DateTimeOffset(2024, 9, 16, 2, 0, 0, TimeSpan.Zero), Desk.Today);
    private static readonly Guid office = Guid.Parse("0192f3a0-0000-7000-8000-000000000001");

    [Fact]
    public void What_a_signature_on_an_older_paper_covers_is_written_as_it_always_was()
    {
        const string before = """{"Kind":"Order","OfficeId":"0192f3a0-0000-7000-8000-000000000001","OfficeName":"สำนักปลัด","Text":{"Subject":"แต่งตั้งคณะทำงาน","To":null,"References":null,"Enclosures":null,"Body":"ด้วยมีเรื่องแจ้ง","Contact":null,"All":["แต่งตั้งคณะทำงาน","ด้วยมีเรื่องแจ้ง"]},"Signer":{"PersonId":null,"Name":"นายสมคิด แสงสมมุติ","Position":"นายก"}}""";
        var text = new PaperText("แต่งตั้งคณะทำงาน", null, null, null, "ด้วยมีเรื่องแจ้ง", null);

        Assert.Equal(before, Of(Paper.Draft(PaperKind.Order, (office, "สำนักปลัด"), text, new PaperSigner(null, "นายสมคิด แสงสมมุติ", "นายก"), hand, Named(Desk.Head))).Canonical);
        Assert.Equal(before.Replace("\"Order\"", "\"Report\"", StringComparison.Ordinal), Of(Paper.Draft(PaperKind.Report, (office, "สำนักปลัด"), text, new PaperSigner(null, "นายสมคิด แสงสมมุติ", "นายก"), hand)).Canonical);
    }

    [Fact]
    public void A_signature_covers_the_checker_too()
    {
        var minutes = Draft();
        var approval = Begin(minutes);
        approval.Sign(Desk.Clerk, Desk.Typed(), Of(minutes));
        Assert.True(approval.Covers(Of(minutes)));

        minutes.Write((office, "สำนักปลัด"), minutes.Text, minutes.Signer, Named(Desk.Permanent));

        Assert.False(approval.Covers(Of(minutes)));
    }

    [Fact]
    public void Both_are_printed_with_name_position_and_as_what_they_sign()
    {
        var places = PaperLayout.SignaturesOf(Draft());

        Assert.Equal([Desk.Clerk.Name, Desk.Head.Name], places.Select(place => place.Name));
        Assert.Equal(["นิติกรชำนาญการ", "ผู้จดรายงานการประชุม"], places[0].Positions);
        Assert.Equal(["หัวหน้าสำนักปลัด", "ผู้ตรวจรายงานการประชุม"], places[1].Positions);
        Assert.Equal(["ผู้จดรายงานการประชุม"], PaperLayout.SignaturesOf(Draft(taker: new PaperSigner(null, "นายหนึ่ง", "ผู้จดรายงานการประชุม")))[0].Positions);
    }

    [Fact]
    public void The_two_signatures_stay_on_one_page()
    {
        using var word = new MemoryStream();
        new DocxWriter().Write(new Document("ร", [.. PaperLayout.SignaturesOf(Draft())]), word);

        var row = Assert.Single(Text(word.ToArray()).Descendants(w + "tr"));

        Assert.NotNull(row.Element(w + "trPr")?.Element(w + "cantSplit"));
        Assert.Equal([$"({Desk.Clerk.Name})", "นิติกรชำนาญการ", "ผู้จดรายงานการประชุม", $"({Desk.Head.Name})", "หัวหน้าสำนักปลัด", "ผู้ตรวจรายงานการประชุม"], row.Descendants(w + "t").Select(text => text.Value));
        using var package = DocumentFormat.OpenXml.Packaging.WordprocessingDocument.Open(word, isEditable: false);
        Assert.Empty(new DocumentFormat.OpenXml.Validation.OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(package, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void The_taker_has_to_be_named_and_the_checker_may_be_left_out()
    {
        Assert.Contains("ยังไม่ได้กรอกผู้จดรายงานการประชุม", Draft(taker: new PaperSigner(null, null, null)).Unready(), StringComparison.Ordinal);
        Assert.Null(Draft(checker: new PaperSigner(null, null, null)).Unready());
        Assert.Contains("ยังไม่ได้กรอกชื่อผู้ตรวจรายงานการประชุม", Draft(checker: new PaperSigner(null, " ", "ปลัด")).Unready(), StringComparison.Ordinal);
        Assert.Contains("ผู้ตรวจ", Draft(checker: new PaperSigner(null, "{{ผู้ตรวจ}}", null)).Unready(), StringComparison.Ordinal);
        Assert.Single(PaperLayout.SignaturesOf(Draft(checker: new PaperSigner(null, null, null))));
    }

    [Fact]
    public void Other_forms_have_no_checker_and_a_copy_of_minutes_keeps_theirs()
    {
        Assert.Null(Paper.Draft(PaperKind.Order, (office, "สำนักปลัด"), Draft().Text, Named(Desk.Clerk), hand, Named(Desk.Head)).Checker);
        Assert.Equal(Named(Desk.Head), Draft().Anew(hand).Checker);
    }

    [Fact]
    public void That_one_person_is_both_is_said_and_confirmed_but_not_refused()
    {
        Assert.False(Draft().IsCheckedByItsSigner);
        Assert.True(Draft(checker: new PaperSigner(null, " นายปัญญา  ธารสมมุติ ", null)).IsCheckedByItsSigner);
        var minutes = Draft(checker: Named(Desk.Clerk));
        Assert.True(minutes.IsCheckedByItsSigner);
        var approval = Begin(minutes);
        approval.Sign(Desk.Clerk, Desk.Typed(), Of(minutes));

        Assert.Contains("ลงนามสองขั้นติดกัน คือ “ผู้จดรายงานการประชุม” และ “ผู้ตรวจรายงานการประชุม” โดยบุคคลเดียวกัน", Desk.Refusal(() => approval.Sign(Desk.Clerk, Desk.Typed(), Of(minutes))), StringComparison.Ordinal);
        approval.Sign(Desk.Clerk, Desk.Typed(confirmed: true), Of(minutes));
        Assert.Equal(ApprovalState.Approved, approval.State);
    }

    [Fact]
    public void Taker_and_checker_sign_and_nobody_else_and_a_position_is_no_reason_to_hand_on()
    {
        var minutes = Draft();
        var approval = Begin(minutes);
        Assert.Equal(["ผู้จดรายงานการประชุม", "ผู้ตรวจรายงานการประชุม"], approval.InOrder.Select(step => step.Position));
        Assert.Contains("ท่านลงนามแทนไม่ได้", Desk.Refusal(() => approval.Sign(Desk.Mayor, Desk.Typed(), Of(minutes))), StringComparison.Ordinal);
        approval.Sign(Desk.Clerk, Desk.Typed(), Of(minutes));
        Assert.Contains("ยังดำรงตำแหน่งและลงนามได้", Desk.Refusal(() => approval.HandOn(Desk.Clerk, 1, new(Desk.Head.PersonId, Desk.Head.Name, "ปลัด", HasLeft: false, CanSignIn: true, []), Desk.Successor, "เปลี่ยนตำแหน่ง")), StringComparison.Ordinal);
        approval.Sign(Desk.Head, Desk.Typed(), Of(minutes));

        Assert.Equal(ApprovalState.Approved, approval.State);
        Assert.All(ChainPaper.Of(approval, new Dictionary<Guid, byte[]>()), block => Assert.IsType<Signature>(block));
        Assert.Equal(["หัวหน้าสำนักปลัด", "ผู้ตรวจรายงานการประชุม"], ChainPaper.Undated(approval.InOrder.Last(), new Dictionary<Guid, byte[]>()).Positions);
    }

    [Fact]
    public void A_typed_name_is_not_proposed_and_others_named_later_are_proposed_anew()
    {
        Assert.Contains("ผู้จดรายงานการประชุมไม่ได้เลือกจากรายชื่อ", Desk.Refusal(() => Begin(Draft(taker: new PaperSigner(null, "นายนอก หน่วยงาน", null)))), StringComparison.Ordinal);
        Assert.Contains("ผู้ตรวจรายงานการประชุมพ้นจากหน่วยงานแล้ว", Desk.Refusal(() => Begin(Draft(checker: Named(Desk.Hand("นายลา ออกแล้ว", null))))), StringComparison.Ordinal);
        var minutes = Draft();
        var approval = Begin(minutes);
        minutes.Write((office, "สำนักปลัด"), minutes.Text, Named(Desk.Permanent), Named(Desk.Head));

        Assert.Contains("ผู้ลงนามในเอกสารเปลี่ยนไปหลังจากเสนอ", Desk.Refusal(() => approval.Sign(Desk.Clerk, Desk.Typed(), Of(minutes))), StringComparison.Ordinal);
    }

    [Fact]
    public void Who_a_step_was_handed_on_to_signs_only_for_whom_the_draft_still_names()
    {
        var minutes = Draft();
        var approval = Begin(minutes);
        approval.HandOn(Desk.Clerk, 0, new(Desk.Clerk.PersonId, Desk.Clerk.Name, Desk.Clerk.Position, HasLeft: true, CanSignIn: false, []), Desk.Successor, "ลาออก");
        var successor = Desk.Hand(Desk.Successor.Name, Desk.Successor.Position) with { PersonId = Desk.Successor.Id };
        minutes.Write((office, "สำนักปลัด"), minutes.Text, Named(Desk.Permanent), Named(Desk.Head));
        Assert.Contains("ผู้ลงนามในเอกสารเปลี่ยนไปหลังจากเสนอ", Desk.Refusal(() => approval.Sign(successor, Desk.Typed(), Of(minutes))), StringComparison.Ordinal);

        minutes.Write((office, "สำนักปลัด"), minutes.Text, Named(Desk.Clerk), Named(Desk.Head));
        approval.Sign(successor, Desk.Typed(confirmed: true), Of(minutes));

        Assert.Equal((1, Desk.Successor.Name), (approval.Current, approval.InOrder.First().SignerName));
    }

    [Fact]
    public void A_layout_of_reports_prints_both_in_its_one_place_and_one_of_minutes_each_in_its_own()
    {
        var (report, minutes) = (LayoutStart.Of(PaperKind.Report, agency), LayoutStart.Of(PaperKind.Minutes, agency));
        Assert.Empty(LayoutCheck.Faults(report, PaperKind.Minutes, agency));
        Assert.Contains("ไม่รู้จักแท็ก “checker”", Assert.Single(LayoutCheck.Faults(minutes, PaperKind.Report, agency)), StringComparison.Ordinal);
        Assert.Equal((false, true), (LayoutFilling.Holds(report, LayoutFields.Checker), LayoutFilling.Holds(minutes, LayoutFields.Checker)));
        var content = SampleOfKind.Content(PaperKind.Minutes, agency);
        const string both = "(นายสมคิด แสงสมมุติ)ตำแหน่งที่สมมุติขึ้นผู้จดรายงานการประชุม(นางสาวสมใจ สมมุติดี)ปลัดที่สมมุติขึ้นผู้ตรวจรายงานการประชุม";

        Assert.EndsWith(both, Words(LayoutFilling.Fill(report, content)), StringComparison.Ordinal);
        Assert.EndsWith(both, Words(LayoutFilling.Fill(minutes, content)), StringComparison.Ordinal);
        Assert.EndsWith("ตำแหน่งที่สมมุติขึ้นผู้จดรายงานการประชุม", Words(LayoutFilling.Fill(minutes, content with { Signatures = [content.Signatures[0]] })), StringComparison.Ordinal);
    }

    private static Paper Draft(PaperSigner? taker = null, PaperSigner? checker = null) =>
        Paper.Draft(PaperKind.Minutes, (office, "สำนักปลัด"), new PaperText("รายงานการประชุมคณะทำงาน", null, null, null, "ผู้มาประชุม", null), taker ?? Named(Desk.Clerk), hand, checker ?? Named(Desk.Head));

    private static PaperSigner Named(SigningHand person) => new(person.PersonId, person.Name, person.Position);

    private static ApprovableContent Of(Paper paper) => PaperApproval.Of(paper, agency);

    private static Approval Begin(Paper paper) =>
        Approval.Begin(PaperApproval.Code, "1", Of(paper), Chain.Usual(PaperApproval.Code, []), Desk.All.ToDictionary(holder => holder.PersonId, holder => holder.Name), Desk.Mayor);

    private static string Words(byte[] file) => string.Concat(Text(file).Descendants(w + "t").Select(text => text.Value));

    private static XDocument Text(byte[] file)
    {
        using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(file));
        using var part = zip.GetEntry("word/document.xml")!.Open();
        return XDocument.Load(part);
    }
}
