using System.Text;
using Microsoft.EntityFrameworkCore;
using Sujarit.Measures.Dismissing;
using Sujarit.Measures.Planning;
using Sujarit.Platform.Access;
using Sujarit.Platform.Files;

namespace Sujarit.Site.Measures;

public class ProofreadPageTests(Houses houses) : IClassFixture<Houses>
{
    private const string address = "~/office/measures/proofread";

    [Theory, OnBoth]
    public async Task A_pasted_text_or_a_file_is_proofread_and_nothing_is_kept(Engine engine)
    {
        var house = await houses.On(engine);
        using var owner = await house.As(Role.Owner);
        var files = await house.Ask(db => db.Set<StoredFile>().CountAsync());

        var form = (await owner.Get(address)).Ok();
        Assert.Equal("2567", form.Typed("Year"));
        var pasted = (await owner.Submit(form, "ตรวจทาน", ("Text", "ได้จัดอบรมเมื่อวันที่ ๓๑ เมษายน ๒๕๖๗ ที่เทศบาลตำบลดงห่างไกล"))).Ok();
        pasted.Shows("วันที่ไม่มีในปฏิทิน").Shows("“๓๑ เมษายน ๒๕๖๗”").Shows("ชื่อหน่วยงานอื่น").Shows("บรรทัดที่ 1");
        var sent = (await owner.Submit(form, "ตรวจทาน", ("Sent", new Upload("memo.txt", Encoding.UTF8.GetBytes("มีผู้เข้าร่วม (ระบุจำนวน) คน"))))).Ok();
        sent.Shows("memo.txt").Shows("ที่ว่างยังไม่ได้กรอก");
        (await owner.Submit(form, "ตรวจทาน", ("Text", "อบรมเมื่อวันที่ ๓ เมษายน ๒๕๖๗"))).Ok().Shows("ไม่พบสิ่งที่น่าจะผิด");

        Assert.Equal(files, await house.Ask(db => db.Set<StoredFile>().CountAsync()));
    }

    [Theory, OnBoth]
    public async Task What_cannot_be_read_comes_back_with_a_sentence_and_what_was_typed(Engine engine)
    {
        var house = await houses.On(engine);
        using var owner = await house.As(Role.Owner);
        var form = (await owner.Get(address)).Ok();

        Assert.Equal(422, (await owner.Submit(form, "ตรวจทาน")).Shows("ยังไม่มีเอกสารให้ตรวจ").Code);
        Assert.Equal(422, (await owner.Submit(form, "ตรวจทาน", ("Agency", "ทุ่งรวงทอง"), ("Text", "ทดสอบ"))).Shows("ไม่ใช่ชื่อเต็มของหน่วยงาน").Code);
        var refused = await owner.Submit(form, "ตรวจทาน", ("Agency", "เทศบาลตำบลที่พิมพ์ไว้"), ("Sent", new Upload("a.docx", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])));
        Assert.Equal(422, refused.Code);
        Assert.Equal("เทศบาลตำบลที่พิมพ์ไว้", refused.Typed("Agency"));
    }

    [Theory, OnBoth]
    public async Task A_finding_is_dismissed_with_a_reason_until_its_text_changes_or_it_is_taken_back(Engine engine)
    {
        await using var house = await House.Open(engine);
        var measure = Measure.Plan(Journey.Now, 1, 1, "มาตรการร่วมมือ");
        measure.SumUp(["อบรมที่เทศบาลตำบลดงห่างไกล ๓ ครั้ง"], [], []);
        await house.Do(db => db.Add(measure));
        using var officer = await house.As(Role.ItaOfficer);
        const string report = "~/office/measures/report/2567";

        var page = (await officer.Get(report)).Ok().Shows("ชื่อหน่วยงานอื่น").Hides("ตรวจแล้วไม่ต้องแก้");
        var link = page.Document.QuerySelectorAll("a").Single(link => link.TextContent.StartsWith("ไม่ต้องแก้ ชื่อหน่วยงานอื่น", StringComparison.Ordinal)).GetAttribute("href")!;
        var form = (await officer.Get(link)).Ok().Shows("เทศบาลตำบลดงห่างไกล");
        Assert.Equal(422, (await officer.Submit(form, "บันทึกเหตุผล")).Shows("โปรดบอกเหตุผล").Code);
        (await officer.Submit(form, "บันทึกเหตุผล", ("Reason", "จัดร่วมกันจริง"))).Ok().Shows("ตรวจแล้วไม่ต้องแก้").Shows("จัดร่วมกันจริง");
        (await officer.Get(link)).Ok().Shows("ข้อสังเกตนี้ไม่มีแล้ว");
        using var owner = await house.As(Role.Owner);
        (await owner.Get(report)).Ok().Shows("จัดร่วมกันจริง").Hides("นำกลับมาพิจารณา");

        await Tell(house, "อบรมที่เทศบาลตำบลดงห่างไกลโพ้น ๓ ครั้ง");
        (await officer.Get(report)).Ok().Hides("จัดร่วมกันจริง");
        await Tell(house, "อบรมที่เทศบาลตำบลดงห่างไกล ๓ ครั้ง");
        var again = (await officer.Get(report)).Ok().Shows("จัดร่วมกันจริง");

        (await officer.Submit(again, "นำกลับมาพิจารณา")).Ok().Hides("จัดร่วมกันจริง").Shows("ชื่อหน่วยงานอื่น");
        Assert.False((await house.Ask(db => db.Set<Dismissal>().SingleAsync())).IsInForce);
    }

    [Theory, OnBoth]
    public async Task Who_does_not_hold_the_position_is_found_by_the_staff(Engine engine)
    {
        await using var house = await House.Open(engine);
        await house.Do(db => db.Add(Organizations.Person.Join("นายจริง ดำรงสมมุติ", "ผู้อำนวยการกองคลัง", null, [])));
        using var officer = await house.As(Role.ItaOfficer);

        var form = (await officer.Get(address)).Ok();
        (await officer.Submit(form, "ตรวจทาน", ("Text", "(นายเก่า ย้ายสมมุติ)\nผู้อำนวยการกองคลัง"))).Ok().Shows("ชื่อไม่ตรงกับตำแหน่ง").Shows("นายจริง ดำรงสมมุติ");
        (await officer.Submit(form, "ตรวจทาน", ("Text", "(นายจริง ดำรงสมมุติ)\nผู้อำนวยการกองคลัง"))).Ok().Shows("ไม่พบสิ่งที่น่าจะผิด");
    }

    private static Task Tell(House house, string summary) =>
        house.Do(db => db.Set<Measure>().Single().SumUp([summary], [], []));
}
