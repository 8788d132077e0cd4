using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel;
using Sujarit.Organizations;
using Sujarit.Platform.Access;
using Sujarit.Platform.Audit;
using Sujarit.Platform.Data;

namespace Sujarit.Site.Documents;

/// <summary>A signer who leaves midway is followed by another; what was signed stays.</summary>
public class HandOnTests
{
    [Theory, OnBoth]
    public async Task A_step_of_who_left_is_handed_on_with_a_reason_and_signed_by_the_new_holder(Engine engine)
    {
        await using var house = await Signing.Office(engine, [Role.Owner]);
        using var officer = await house.As(Role.ItaOfficer);
        using var approver = await house.As(Role.Approver);
        var approval = await Signing.Propose(officer);
        (await Signing.Sign(officer, approval)).Ok();
        var before = await Signing.Kept(house, approval);
        (await Signing.Open(approver, approval)).Hides("ส่งต่อขั้น");
        await Leave(house, Role.Owner);

        var detail = await Signing.Open(officer, approval);
        var page = (await officer.Get(detail.Find($"a[href$='/approvals/hand-on/{approval}']").GetAttribute("href")!)).Ok().Shows("พ้นจากหน่วยงานแล้ว");
        (await officer.Submit(page, "ส่งต่อ", ("Form.Step", "1"), ("Form.Signer", house.Person(Role.Approver).PersonId.ToString()), ("Form.Reason", ""))).Refuses("เหตุผลที่ส่งต่อ");
        var done = await officer.Submit((await officer.Get($"~/office/documents/approvals/hand-on/{approval}")).Ok(), "ส่งต่อ",
            ("Form.Step", "1"), ("Form.Signer", house.Person(Role.Approver).PersonId.ToString()), ("Form.Reason", "โอนไปต่างอำเภอ"));

        done.Ok().Shows("ลายมือชื่อที่ลงไว้แล้วยังอยู่ครบ").Shows("โอนไปต่างอำเภอ").Shows("ส่งต่อขั้น");
        Assert.Contains(await Signing.Told(house, house.Person(Role.Approver).PersonId), title => title.StartsWith("รอลงนาม", StringComparison.Ordinal));
        var why = await house.Ask(db => db.Set<AuditEntry>().Where(entry => entry.Subject == "documents_approval_step" && entry.Act == "changed").OrderBy(entry => entry.Number).Select(entry => new { entry.Actor, entry.After }).LastAsync());
        Assert.Equal(house.Person(Role.ItaOfficer).Name, why.Actor);
        Assert.Contains("โอนไปต่างอำเภอ", why.After, StringComparison.Ordinal);
        (await approver.Get("~/office/organizations/today")).Ok().Shows("รายงานผลการดำเนินการ");
        (await Signing.Sign(approver, approval, "เห็นชอบ")).Ok();
        (await Signing.Record(officer, approval, Signing.Dot)).Ok().Shows("ลงนามครบแล้ว");
        var after = await Signing.Kept(house, approval);
        Assert.Equal((ApprovalState.Approved, before.Hash), (after.State, after.Hash));
        Assert.Equal(before.Steps.Single(step => step.Order == 0).SignedAt, after.Steps.Single(step => step.Order == 0).SignedAt);
    }

    [Theory, OnBoth]
    public async Task Only_who_sent_it_or_keeps_the_chains_hands_on_and_only_to_who_may_sign(Engine engine)
    {
        await using var house = await Signing.Office(engine);
        using var officer = await house.As(Role.ItaOfficer);
        using var owner = await house.As(Role.Owner);
        using var administrator = await house.As(Role.Administrator);
        var approval = await Signing.Propose(officer);
        var (address, reader, colleague) = ($"~/office/documents/approvals/hand-on/{approval}", house.Person(Role.Overseer).PersonId, house.Person(Role.Owner).PersonId);
        // The mayor without an account is the only one who cannot sign.
        var form = (await officer.Get(address)).Ok().Shows(Signing.Mayor).Hides(house.Person(Role.Overseer).Name);

        (await owner.Get(address)).Ok().Shows("ผู้เสนอเรื่องนี้และผู้กำหนดสายงานเท่านั้น").Hides("ขั้นที่ส่งต่อ");
        var version = form.Typed("Form.Version")!;
        (await owner.Post(address, ("Form.Version", version), ("Form.Step", "3"), ("Form.Signer", colleague.ToString()), ("Form.Reason", "อยากลงนามเอง"))).Refuses("ผู้เสนอเรื่องนี้และผู้กำหนดสายงานเท่านั้น");
        (await officer.Post(address, ("Form.Version", version), ("Form.Step", "3"), ("Form.Signer", reader.ToString()), ("Form.Reason", "ย้าย"))).Refuses("ไม่มีสิทธิลงนาม");
        (await officer.Post(address, ("Form.Version", version), ("Form.Step", "1"), ("Form.Signer", house.Person(Role.Approver).PersonId.ToString()), ("Form.Reason", "เร่งด่วน"))).Refuses("รักษาราชการแทน");
        Assert.Equal(Signing.Mayor, (await Signing.Kept(house, approval)).Steps.Single(step => step.Order == 3).PersonName);

        var (theirs, late) = ((await administrator.Get(address)).Ok(), (await officer.Get(address)).Ok());
        (await administrator.Submit(theirs, "ส่งต่อ", ("Form.Step", "3"), ("Form.Signer", colleague.ToString()), ("Form.Reason", "นายกครบวาระ"))).Ok().Shows("นายกครบวาระ");
        Assert.Contains(await Signing.Told(house, house.Person(Role.ItaOfficer).PersonId), title => title.Contains("ส่งต่อให้", StringComparison.Ordinal));
        // Of two who hand on at once the second is told.
        (await officer.Submit(late, "ส่งต่อ", ("Form.Step", "3"), ("Form.Signer", house.Person(Role.Approver).PersonId.ToString()), ("Form.Reason", "ช้ากว่า"))).Is(System.Net.HttpStatusCode.UnprocessableEntity);
    }

    private static Task<int> Leave(House house, Role role) =>
        house.Ask(async services =>
        {
            var (db, today) = (services.GetRequiredService<AppDb>(), house.Clock.Today());
            (await db.Set<Person>().SingleAsync(person => person.Id == house.Person(role).PersonId)).Leave(today, today, isLastAdministrator: false);
            return await db.SaveChangesAsync();
        });
}
