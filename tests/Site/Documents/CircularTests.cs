using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Documents.Circulars;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Notices;

namespace Sujarit.Site.Documents;

public class CircularTests
{
    private const string list = "~/office/documents/circulars";
    private const string title = "ประกาศไม่รับของขวัญ";

    [Theory, OnBoth]
    public async Task A_circular_is_drafted_sent_read_and_acknowledged_and_the_register_says_who_and_when(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        (await officer.Get(list)).Ok().Shows("ยังไม่มีหนังสือเวียนถึงท่าน");
        var draft = (await officer.Submit((await officer.Get($"{list}/edit")).Ok(), "บันทึกฉบับร่าง", ("Form.Title", title), ("Form.Text", "โปรดทราบ\nและถือปฏิบัติ"), ("Form.All", "true"), ("Form.DueOn", "20 ก.ย. 2567"), ("Form.RemindEvery", "2"))).Ok();
        // Who only oversees may not read it, so could never acknowledge.
        draft.Shows("ฉบับร่าง").Shows(house.Person(Role.Owner).Name).Hides(house.Person(Role.Overseer).Name).Hides("ทะเบียนรับทราบ");

        using var owner = await house.As(Role.Owner);
        var id = await IdOf(house);
        (await owner.Get($"{list}/{id}")).Is(HttpStatusCode.NotFound);
        (await officer.Submit(draft, "ส่งถึงผู้รับ")).Ok().Shows("แจ้งเวียนแล้ว");

        (await owner.Get("~/office/organizations/today")).Ok().Shows($"รับทราบหนังสือเวียน: {title}");
        (await owner.Get("~/office/organizations/notices")).Ok().Shows(title);
        var page = (await owner.Get($"{list}/{id}")).Ok().Shows("และถือปฏิบัติ").Shows("20 กันยายน 2567").Hides("ทะเบียนรับทราบ");
        (await officer.Get($"{list}/register/{id}")).Ok().Shows("ยังไม่รับทราบ").Hides("16 ก.ย. 2567 ในกระดาษ");
        (await owner.Submit(page, "รับทราบ")).Ok().Shows("ท่านรับทราบแล้วเมื่อ");
        (await owner.Get("~/office/organizations/today")).Ok().Hides(title);

        var receipt = await Line(house, house.Person(Role.Owner));
        Assert.NotNull(receipt.ReadAt);
        Assert.NotNull(receipt.AcknowledgedAt);
        Assert.Null(receipt.RecordedBy);
        (await officer.Get($"{list}/register/{id}?search={Uri.EscapeDataString(receipt.Name)}")).Ok().Shows("16 ก.ย. 2567");
        (await officer.Get($"{list}/register/{id}?missing=true")).Ok().Hides(receipt.Name);
        Assert.Contains(receipt.Name, (await officer.Get($"{list}/register/{id}?format=csv")).Ok().Source, StringComparison.Ordinal);
        Assert.Equal("PK", (await officer.Get($"{list}/register/{id}?format=docx")).Ok().Source[..2]);
        Assert.Equal("PK", (await officer.Get($"{list}/register/{id}?format=xlsx")).Ok().Source[..2]);
        (await owner.Get($"{list}/register/{id}")).Is(HttpStatusCode.Forbidden);
    }

    [Theory, OnBoth]
    public async Task Who_has_not_acknowledged_is_reminded_by_hand_and_on_the_days_until_all_have(Engine engine)
    {
        await using var house = await House.Open(engine);
        var id = await Sent(house, remindEvery: 2);
        using var officer = await house.As(Role.ItaOfficer);
        using var owner = await house.As(Role.Owner);
        (await owner.Submit((await owner.Get($"{list}/{id}")).Ok(), "รับทราบ")).Ok();
        (await officer.Submit((await officer.Get($"{list}/register/{id}")).Ok(), "เตือนผู้ที่ยังไม่รับทราบ")).Ok().Shows("เตือนแล้ว");
        Assert.Equal(0, (await Line(house, house.Person(Role.Owner))).Reminders);
        Assert.Equal(1, (await Line(house, house.Person(Role.Approver))).Reminders);

        await Remind(house);
        Assert.Equal(1, (await Line(house, house.Person(Role.Approver))).Reminders);
        house.Clock.Be(new DateOnly(2024, 9, 18));
        await Remind(house);
        await Remind(house);
        Assert.Equal(2, (await Line(house, house.Person(Role.Approver))).Reminders);
        Assert.Equal(0, (await Line(house, house.Person(Role.Owner))).Reminders);
        Assert.Equal(3, await house.Ask(db => db.Set<Notice>().CountAsync(notice => notice.PersonId == house.Person(Role.Approver).PersonId)));

        await house.Ask(async db =>
        {
            var circular = await db.Set<Circular>().SingleAsync();
            foreach (var receipt in await db.Set<Receipt>().ToListAsync())
            {
                receipt.Acknowledge(circular, house.Clock.GetUtcNow());
            }

            return await db.SaveChangesAsync();
        });
        house.Clock.Be(new DateOnly(2024, 9, 20));
        await Remind(house);
        Assert.Null(await house.Ask(db => db.Set<Circular>().Select(circular => circular.NextReminderOn).SingleAsync()));
    }

    [Theory, OnBoth]
    public async Task What_was_sent_is_fixed_is_sent_to_more_people_and_is_taken_back_with_a_reason(Engine engine)
    {
        await using var house = await House.Open(engine);
        var approver = house.Person(Role.Approver);
        var id = await Sent(house, people: [house.Person(Role.Owner).PersonId]);
        using var officer = await house.As(Role.ItaOfficer);
        (await officer.Get($"{list}/edit/{id}")).Ok().Shows("ทะเบียนรับทราบ").Hides("บันทึกฉบับร่าง");
        using var boss = await house.As(Role.Approver);
        (await boss.Get($"{list}?search={Uri.EscapeDataString(title)}")).Ok().Shows("ไม่พบหนังสือเวียนที่ค้นหา");

        var register = (await officer.Get($"{list}/register/{id}")).Ok();
        (await officer.Submit(register, "ส่งเพิ่ม", ("people", approver.PersonId.ToString()))).Ok().Shows("ส่งเพิ่มถึง 1 คนแล้ว");
        (await boss.Get(list)).Ok().Shows(title);
        (await officer.Submit((await officer.Get($"{list}/register/{id}")).Ok(), "ยกเลิกหนังสือเวียน")).Refuses("โปรดบอกเหตุผล");
        (await officer.Submit((await officer.Get($"{list}/register/{id}")).Ok(), "ยกเลิกหนังสือเวียน", ("why", "แนบไฟล์ผิดฉบับ"))).Ok().Shows("แนบไฟล์ผิดฉบับ");
        var page = (await boss.Get($"{list}/{id}")).Ok().Shows("แนบไฟล์ผิดฉบับ");
        Assert.Empty(page.Document.QuerySelectorAll("form[action*=Acknowledge]"));
        (await boss.Post($"{list}/{id}?handler=Acknowledge")).Refuses("ยกเลิกแล้ว");
        (await boss.Get("~/office/organizations/today")).Ok().Hides(title);
    }

    [Theory, OnBoth]
    public async Task What_was_acknowledged_on_paper_is_recorded_by_the_sender_within_the_days(Engine engine)
    {
        await using var house = await House.Open(engine);
        var id = await Sent(house, people: [house.Person(Role.Owner).PersonId]);
        using var officer = await house.As(Role.ItaOfficer);
        house.Clock.Be(new DateOnly(2024, 9, 18));
        officer.Forget();
        await officer.SignIn(house.Person(Role.ItaOfficer));
        async Task<Page> Record(string day) => await officer.Submit((await officer.Get($"{list}/register/{id}")).Ok(), $"บันทึกว่า{house.Person(Role.Owner).Name}รับทราบในกระดาษ", ("on", day));
        (await Record("15 ก.ย. 2567")).Refuses("ต้องไม่ก่อนวันที่ส่ง");
        (await Record("19 ก.ย. 2567")).Refuses("ไม่เกินวันนี้");
        (await Record("17 ก.ย. 2567")).Ok().Shows("17 ก.ย. 2567 ในกระดาษ").Shows($"บันทึกโดย {house.Person(Role.ItaOfficer).Name}");
    }

    [Theory, OnBoth]
    public async Task A_circular_without_words_or_addressees_and_one_of_two_senders_is_refused(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        (await officer.Submit((await officer.Get($"{list}/edit")).Ok(), "บันทึกฉบับร่าง", ("Form.Text", "ข้อความที่พิมพ์ค้าง"))).Refuses("โปรดระบุเรื่อง");
        (await officer.Submit((await officer.Get($"{list}/edit")).Ok(), "บันทึกฉบับร่าง", ("Form.Title", title), ("Form.Text", new string('ก', Circular.LongestText + 1)))).Refuses("ยาวเกินไป");
        var draft = (await officer.Submit((await officer.Get($"{list}/edit")).Ok(), "บันทึกฉบับร่าง", ("Form.Title", title))).Ok().Shows("ยังไม่มีผู้รับ");
        (await officer.Submit(draft, "ส่งถึงผู้รับ")).Refuses("ยังว่างอยู่");
        var id = await IdOf(house);
        (await officer.Submit((await officer.Get($"{list}/edit/{id}")).Ok(), "บันทึกฉบับร่าง", ("Form.Text", "โปรดทราบ"))).Ok();
        (await officer.Submit((await officer.Get($"{list}/{id}")).Ok(), "ส่งถึงผู้รับ")).Refuses("ยังไม่มีผู้รับ");
        (await officer.Submit((await officer.Get($"{list}/edit/{id}")).Ok(), "บันทึกฉบับร่าง", ("Form.All", "true"))).Ok();
        var (one, other) = ((await officer.Get($"{list}/{id}")).Ok(), (await officer.Get($"{list}/{id}")).Ok());
        (await officer.Submit(one, "ส่งถึงผู้รับ")).Ok();
        (await officer.Submit(other, "ส่งถึงผู้รับ")).Is(HttpStatusCode.UnprocessableEntity);
        Assert.Equal(await house.Ask(db => db.Set<Receipt>().Select(receipt => receipt.PersonId).Distinct().CountAsync()), await house.Ask(db => db.Set<Receipt>().CountAsync()));
        using var owner = await house.As(Role.Owner);
        (await owner.Get($"{list}/edit")).Is(HttpStatusCode.Forbidden);
    }

    [Theory, OnBoth]
    public async Task A_paper_that_has_its_number_is_circulated_with_its_file(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        var paper = await PaperWork.Draft(officer, "Order", "แต่งตั้งคณะทำงาน");
        (await officer.Post($"{PaperWork.Root}/{paper}?handler=Circulate")).Refuses("แจ้งเวียนได้เฉพาะเอกสารที่ออกเลขแล้ว");
        await PaperWork.Issue(officer, paper);
        var form = (await officer.Submit((await officer.Get($"{PaperWork.Root}/{paper}")).Ok(), "แจ้งเวียน")).Ok().Shows("แนบเอกสารให้แล้ว").Shows("คำสั่ง 1-2567");
        Assert.Equal("คำสั่งที่ 1/2567 เรื่อง แต่งตั้งคณะทำงาน", form.Typed("Form.Title"));
        var draft = (await officer.Submit(form, "บันทึกฉบับร่าง", ("Form.All", "true"))).Ok();
        (await officer.Submit(draft, "ส่งถึงผู้รับ")).Ok();
        using var owner = await house.As(Role.Owner);
        var page = (await owner.Get($"{list}/{await IdOf(house)}")).Ok();
        Assert.True((await owner.Send(HttpMethod.Get, page.Find("a[href*='/files/']").GetAttribute("href")!)).Ok().Content.Length > 1000);
    }

    private static Task<Guid> IdOf(House house) => house.Ask(db => db.Set<Circular>().Select(circular => circular.Id).SingleAsync());

    private static Task<Receipt> Line(House house, Inhabitant person) => house.Ask(db => db.Set<Receipt>().AsNoTracking().SingleAsync(receipt => receipt.PersonId == person.PersonId));

    private static Task<Guid> Sent(House house, int? remindEvery = null, IReadOnlyList<Guid>? people = null) =>
        house.Ask(async services =>
        {
            var db = services.GetRequiredService<AppDb>();
            var author = house.Person(Role.ItaOfficer);
            var circular = Circular.Draft(author.PersonId, author.Name);
            circular.Write(title, "โปรดทราบ");
            circular.Address(people is null, [], people ?? []);
            circular.Ask(null, remindEvery, new DateOnly(2024, 9, 16));
            db.Add(circular);
            await services.GetRequiredService<CircularDesk>().Send(circular);
            await db.SaveChangesAsync();
            return circular.Id;
        });

    private static Task<bool> Remind(House house) => house.Services.GetRequiredService<CircularRoom>().Next(CancellationToken.None);
}
