using Microsoft.Playwright;

namespace Sujarit.Browser;

/// <summary>The people of the invented agency through a year, each in a window of their own.</summary>
internal sealed class OfficeYear(Chromium chromium, RunningSite site, int width, bool script)
{
    public const string Officer = "ita@thansujarit.example";
    public const string Head = "owner@thansujarit.example";
    public const string Clerk = "approver@thansujarit.example";
    public const string Administrator = "admin@thansujarit.example";
    public const string Mayor = "นายสมคิด แสงสมมุติ";
    private const string office = RunningSite.Agency + "/office";
    private const string limits = "บุคลากรมีจำกัด จึงแบ่งงานรายกองและติดตามทุกเดือน";

    private static readonly byte[] scan = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private readonly List<string> faults = [];
    private string approval = "";

    /// <summary>What went wrong in any window.</summary>
    public IReadOnlyList<string> Faults => faults;

    public Task OpenFromTheLast() =>
        As(Officer, async window =>
        {
            await window.Open(office + "/measures/open/2568");
            for (var index = 0; await window.Page.Locator($"[name='Decisions[{index}].As']").CountAsync() > 0; index++)
            {
                var choice = await window.Page.Locator($"[name='Decisions[{index}].As'] option").EvaluateAllAsync<string>("options => options.find(option => option.value).value");
                await window.Page.Locator($"[name='Decisions[{index}].As']").SelectOptionAsync(choice);
                await window.Page.Locator($"[name='Decisions[{index}].Why']").FillAsync("ตามหลักเกณฑ์ของปีใหม่");
            }

            await window.Press("เปิดปี พ.ศ. 2568");
            await window.Shows("เปิดงานของปีงบประมาณ พ.ศ. 2568 แล้ว");
        });

    public Task Plan() =>
        As(Officer, async window =>
        {
            await window.Open(office + "/measures/plan-year/2568");
            await window.Page.Locator("main a[href*='/plan-year/theme/2568/']").First.ClickAsync();
            await window.Page.Locator("[name='Form.Text']").FillAsync("เสียคะแนนเพราะประชาชนยังไม่ทราบขั้นตอนการให้บริการ");
            await window.Press("บันทึกและอยู่หน้านี้");
            await window.Open(office + "/measures/plan-year/2568");
            await window.Page.Locator("[name='Form.Text']").FillAsync(limits);
            await window.Press("บันทึกข้อจำกัด");
            await window.Shows(limits);
            await window.Open(office + "/measures/rounds?year=2568");
            await window.Page.Locator("[name=cadence]").SelectOptionAsync("Monthly");
            await window.Press("ตั้งความถี่");
            await window.Shows("ดาวน์โหลด CSV");
        });

    public Task Propose(string kind) =>
        As(Officer, async window =>
        {
            await window.Open($"{office}/documents/approvals/propose/{kind}/2568");
            await window.Press("เริ่มเสนอ");
            approval = new Uri(window.Page.Url).AbsolutePath;
            await Sign(window, Officer, null);
            await window.Shows("อยู่ระหว่างเสนอ");
        });

    public Task SignAs(string email, string opinion) =>
        As(email, async window =>
        {
            await window.Open(office + "/organizations/today");
            await window.Page.Locator($"main a[href='{approval}']").First.ClickAsync();
            await Sign(window, email, opinion);
            await window.Shows(opinion);
        });

    public Task SendBack(string email, string reason) =>
        As(email, async window =>
        {
            await window.Open(approval);
            await window.Page.GetByText("ส่งกลับให้แก้ไข").ClickAsync();
            await window.Page.Locator("[name=reason]").FillAsync(reason);
            await window.Press("ส่งกลับ");
            await window.Shows(reason);
        });

    public Task MendAndSign() =>
        As(Officer, async window =>
        {
            await window.Open(office + "/measures/plan-year/2568");
            await window.Page.Locator("[name='Form.Text']").FillAsync(limits + " และขอรับคำแนะนำจากท้องถิ่นอำเภอ");
            await window.Press("บันทึกข้อจำกัด");
            await window.Open(approval);
            await Sign(window, Officer, null);
            await window.Shows("อยู่ระหว่างเสนอ");
        });

    /// <summary>The head of the office acts for the clerk for a while.</summary>
    public Task OrderActing() =>
        As(Administrator, async window =>
        {
            await window.Open(office + "/organizations/acting/edit");
            await Choose(window, "Form.Actor", "กานดา");
            await window.Page.Locator("[name='Form.Kind']").First.CheckAsync();
            await Choose(window, "Form.Holder", "อรุณ");
            await window.Page.Locator("[name='Form.Number']").FillAsync("99/2567");
            await window.Page.Locator("[name='Form.From']").FillAsync("1 ต.ค. 2567");
            await window.Page.Locator("[name='Form.To']").FillAsync("31 ธ.ค. 2567");
            await window.Press("บันทึก");
            await window.Shows("99/2567");
        });

    /// <summary>The mayor has no account: what was signed on paper is recorded.</summary>
    public Task RecordTheMayor(string day) =>
        As(Officer, async window =>
        {
            await window.Open(approval);
            await window.Follow("บันทึกลายมือชื่อในกระดาษ");
            await window.Page.Locator("[name='Form.On']").FillAsync(day);
            await window.Page.Locator("[name='Form.Scan']").SetInputFilesAsync(new FilePayload { Name = "ฉบับลงนาม.png", MimeType = "image/png", Buffer = scan });
            await Confirm(window);
            await window.Page.Locator("[name='Form.Password']").FillAsync(site.PasswordOf(Officer));
            await window.Press("บันทึกลายมือชื่อ");
            await window.Shows("ลงนามครบ");
        });

    public Task PublishPlan() =>
        As(Officer, async window =>
        {
            await window.Open(office + "/measures/plan-year/paper/2568");
            await window.Press("เผยแพร่ต่อสาธารณะ");
            await window.Shows("เผยแพร่ฉบับที่ 1 แล้ว");
        });

    public Task PublishReport() =>
        As(Officer, async window =>
        {
            await window.Open(office + "/measures/report/2568");
            await window.Follow("ตรวจก่อนเผยแพร่");
            await window.Press("เผยแพร่ต่อสาธารณะ");
            await window.Shows("เผยแพร่แล้ว");
        });

    public Task AnswerLate(string told) =>
        As(Head, async window =>
        {
            await window.Open(office + "/organizations/today");
            await window.Shows("เกินกำหนด");
            await window.Page.Locator("main a[href*='/measures/answer/']").First.ClickAsync();
            var work = await window.Page.Locator("main .lead a").First.GetAttributeAsync("href");
            await window.Page.Locator("[name='Form.Status'][value=InProgress]").CheckAsync();
            await window.Page.Locator("[name='Form.On']").FillAsync("30 ต.ค. 2567");
            await window.Page.Locator("[name='Form.Text']").FillAsync(told);
            await window.Press("ส่งรายงาน");
            Assert.DoesNotContain("/answer/", window.Page.Url, StringComparison.Ordinal);
            await window.Open(work!);
            await window.Shows(told);
        });

    /// <summary>Anybody reads it.</summary>
    public async Task Read(string path, params string[] words)
    {
        await using var reader = await chromium.Open(site, width, script);
        await reader.Open(RunningSite.Agency + path);
        foreach (var word in words)
        {
            await reader.Shows(word);
        }

        faults.AddRange(reader.Faults);
    }

    private async Task As(string email, Func<Window, Task> act)
    {
        await using var window = await chromium.Open(site, width, script);
        await window.SignIn(email, site.PasswordOf(email));
        await act(window);
        faults.AddRange(window.Faults);
    }

    private async Task Sign(Window window, string email, string? opinion)
    {
        if (opinion is not null)
        {
            await window.Page.Locator("[name='Form.Opinion']").FillAsync(opinion);
        }

        await Confirm(window);
        await window.Page.Locator("[name='Form.Password']").FillAsync(site.PasswordOf(email));
        await window.Page.Locator("#sign-now").ClickAsync();
    }

    private static async Task Confirm(Window window)
    {
        var concern = window.Page.Locator("input[type=checkbox][name='Form.Confirmed']");
        if (await concern.CountAsync() > 0)
        {
            await concern.CheckAsync();
        }
    }

    private static async Task Choose(Window window, string name, string words)
    {
        var value = await window.Page.Locator($"[name='{name}'] option").Filter(new() { HasText = words }).First.GetAttributeAsync("value");
        await window.Page.Locator($"[name='{name}']").SelectOptionAsync(value!);
    }
}
