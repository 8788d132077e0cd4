using Microsoft.Playwright;

namespace Sujarit.Browser;

/// <summary>The ITA officer of the invented agency, step by step.</summary>
internal sealed class Newcomer(Window window)
{
    public const string Email = "ita@thansujarit.example";
    public const string PublicPage = RunningSite.Agency + "/ita/2567/o35";
    private const string office = RunningSite.Agency + "/office";
    private const string corrected = "มาตรการที่ผู้มาใหม่แก้ชื่อก่อนบันทึก";
    private const string step = "ประชุมชี้แจงผู้มาใหม่ทุกเดือน";
    private static readonly string report = Path.Combine(BuiltProgram.Folder, "samples", "thansujarit", "report-2566.docx");

    private IPage Page => window.Page;

    public async Task SeeWhatBlocksTheNextLevel()
    {
        await window.Open(office + "/assessment");
        await window.Shows("ทำอะไรก่อนได้คะแนนมากที่สุด");
        await window.Shows("ถึงระดับ");
    }

    public async Task SendReport()
    {
        await window.Open(office + "/measures/import");
        await Page.Locator("[name=Sent]").SetInputFilesAsync(report);
        await window.Press("ส่งไฟล์และอ่าน");
        // The page looks again by itself until the file is read.
        await window.Shows("ไปขั้นบันทึกเข้าปี");
    }

    public async Task CorrectWhatWasRead()
    {
        await Page.Locator("main a[href$='list=measures']").ClickAsync();
        await Page.Locator("[name='Rows[0].Title']").FillAsync(corrected);
        await Page.GetByRole(AriaRole.Button, new() { Name = "เก็บ" }).And(Page.Locator("[value=done]")).ClickAsync();
        await window.Shows("ไปขั้นบันทึกเข้าปี");
    }

    public async Task FileInPlaceOfTheOld()
    {
        await window.Follow("ไปขั้นบันทึกเข้าปี");
        await Page.GetByLabel("แทนของเดิม").CheckAsync();
        await window.Press("บันทึกเข้าปี");
        await window.Shows("แล้ว");
    }

    public async Task EditMeasure()
    {
        await window.Open(office + "/measures?year=2566");
        await window.Follow(corrected);
        await window.Follow("แก้ไข");
        var steps = Page.Locator("[name='Form.Steps']");
        await steps.FillAsync(await steps.InputValueAsync() + "\n" + step);
        await window.Press("บันทึก");
        await window.Shows(step);
    }

    public async Task CorrectFigure()
    {
        await window.Open(office + "/assessment/result/2566");
        await Page.Locator("main a[href*='/correct/2566/']").First.ClickAsync();
        await Page.Locator("[name=Value]").FillAsync("90.20");
        await Page.Locator("[name=Reason]").FillAsync("หน้าประกาศผลพิมพ์ 90.20");
        await window.Press("บันทึก");
        await window.Shows("หน้าประกาศผลพิมพ์ 90.20");
    }

    public async Task Publish()
    {
        await window.Open(office + "/measures/report/2566");
        await window.Shows(corrected);
        await window.Shows(step);
        await window.Follow("ตรวจก่อนเผยแพร่");
        await window.Press("เผยแพร่ต่อสาธารณะ");
        await window.Shows("เผยแพร่แล้ว");
    }

    /// <summary>Anybody reads what was published.</summary>
    public static async Task Read(Window reader)
    {
        await reader.Open(PublicPage);
        await reader.Shows(corrected);
        await reader.Shows(step);
    }
}
