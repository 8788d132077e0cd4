using System.IO.Compression;
using Microsoft.EntityFrameworkCore;
using Sujarit.Measures.Planning;
using Sujarit.Measures.Publishing;
using Sujarit.Platform.Access;

namespace Sujarit.Site.Measures;

public class PublishPageTests
{
    [Theory, OnBoth]
    public async Task The_report_is_published_twice_and_the_first_version_stays(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        var draft = Journey.IdIn(await Journey.SendIn(officer, "report-2566.docx", Journey.Sample("report-2566.docx")));
        (await officer.Submit(await officer.Get($"~/office/measures/import/confirm/{draft}"), "บันทึกเข้าปี")).Ok();

        var confirm = (await officer.Get("~/office/measures/publish/2566")).Ok().Shows("/thansujarit/ita/2567/o35");
        var same = (await officer.Get("~/office/measures/publish/2566")).Ok();
        (await officer.Submit(confirm, "เผยแพร่ต่อสาธารณะ")).Ok().Shows("เผยแพร่ฉบับที่ 1 แล้ว");
        using var anybody = house.Anybody();
        (await anybody.Get("/thansujarit/ita/2567/o35")).Ok().Shows("มาตรการเผยแพร่ข้อมูลต่อสาธารณะ");
        var first = await Versions(house);

        Assert.Equal(422, (await officer.Submit(same, "เผยแพร่ต่อสาธารณะ")).Code);

        var measure = await house.Ask(db => db.Set<Measure>().Where(measure => measure.No == 1).Select(measure => measure.Id).SingleAsync());
        (await officer.Submit(await officer.Get($"~/office/measures/plan/{measure}"), "บันทึก", ("Form.Title", "มาตรการที่เปลี่ยนชื่อ"))).Ok();
        var second = (await officer.Get("~/office/measures/publish/2566")).Ok().Shows("มาตรการที่เปลี่ยนชื่อ");
        (await officer.Submit(second, "เผยแพร่ต่อสาธารณะ")).Ok().Shows("เผยแพร่ฉบับที่ 2 แล้ว");

        (await anybody.Get("/thansujarit/ita/2567/o35")).Ok().Shows("มาตรการที่เปลี่ยนชื่อ");
        (await anybody.Get(first[0].Address)).Ok().Shows("มาตรการเผยแพร่ข้อมูลต่อสาธารณะ").Hides("มาตรการที่เปลี่ยนชื่อ");
        Assert.Equal(first[0].Hash, (await Versions(house)).Single(version => version.Number == 1).Hash);
    }

    [Theory, OnBoth]
    public async Task A_year_nobody_asks_for_is_not_published_but_said_so(Engine engine)
    {
        await using var house = await House.Open(engine);
        await house.Do(db => db.AddRange(YearWork.Open(new(2560)), Measure.Plan(new(2560), 1, 1, "มาตรการของปีเก่า")));
        using var officer = await house.As(Role.ItaOfficer);

        (await officer.Get("~/office/measures/publish/2560")).Ok().Shows("ยังไม่มีหลักเกณฑ์ปีใด");
    }

    [Theory, OnBoth]
    public async Task The_report_is_read_chosen_and_downloaded(Engine engine)
    {
        await using var house = await House.OpenSampled(engine);
        using var owner = await house.As(Role.Owner);

        var page = (await owner.Get("~/office/measures/report/2567")).Ok().Shows("สิ่งที่น่าจะผิด").Shows("มาตรการกำกับดูแลการใช้และการยืมทรัพย์สินของราชการ");
        page.Shows("แก้ไข");
        (await owner.Get("~/office/measures/report/2567?parts=Items")).Ok().Hides("มาตรการกำกับดูแลการใช้และการยืมทรัพย์สินของราชการ");
        var docx = (await owner.Send(HttpMethod.Get, "~/office/measures/download/2567?format=docx")).Ok();
        using var package = new ZipArchive(new MemoryStream(docx.Content));
        Assert.NotNull(package.GetEntry("word/document.xml"));
        var sheet = (await owner.Send(HttpMethod.Get, "~/office/measures/export/2567?format=csv")).Ok();
        Assert.Equal("\uFEFF", System.Text.Encoding.UTF8.GetString(sheet.Content)[..1]);
        (await owner.Send(HttpMethod.Get, "~/office/measures/export/2567?format=xlsx")).Ok();
        Assert.NotEqual(200, (await owner.Get("~/office/measures/publish/2567")).Code);
    }

    [Theory, OnBoth]
    public async Task The_memo_is_written_and_printed(Engine engine)
    {
        await using var house = await House.OpenSampled(engine);
        using var officer = await house.As(Role.ItaOfficer);

        var form = (await officer.Get("~/office/measures/memo/2567")).Ok();
        var saved = await officer.Submit(form, "บันทึก", ("Form.Round", "6"), ("Form.HasMemo", true), ("Form.Number", "ยบ ๗๙๙๐๑/๑"), ("Form.Date", "15 มี.ค. 2567"), ("Form.Signers[0].Name", "นายปัญญา ธารสมมุติ"));

        saved.Ok().Shows("ยบ ๗๙๙๐๑/๑").Shows("๑๕ มีนาคม ๒๕๖๗").Shows("นายปัญญา ธารสมมุติ");
        var nameless = await officer.Submit(await officer.Get("~/office/measures/memo/2567"), "บันทึก", ("Form.Signers[1].Position", "ปลัด"));
        Assert.Equal(422, nameless.Code);
        nameless.Shows("ชื่อผู้ลงนาม");
    }

    private static Task<List<Published>> Versions(House house) => house.Ask(db => db.Set<Published>().AsNoTracking().OrderBy(version => version.Number).ToListAsync());
}
