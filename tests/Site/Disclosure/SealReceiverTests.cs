using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Sujarit.Disclosure.Sealing;
using Sujarit.Platform.Access;
using Sujarit.Platform.Notices;

namespace Sujarit.Site.Disclosure;

/// <summary>The root is sent to who keeps it.</summary>
public class SealReceiverTests
{
    private const string receiver = "สำนักงานตรวจสอบภายนอกจังหวัด";

    [Theory, OnBoth]
    public async Task It_is_sent_in_the_morning_after_a_day_with_a_seal_and_not_again(Engine engine)
    {
        using var mail = new KeptMail();
        await using var house = await Open(engine, mail);
        using var officer = await house.As(Role.ItaOfficer);
        await Add(officer);
        await house.Publish(Publishing.Draft("หนึ่ง"));
        Assert.False(await Next(house));

        house.Clock.Pass(TimeSpan.FromDays(1));
        Assert.True(await Next(house));
        var letter = Assert.Single(mail.Letters);
        var root = await house.Ask(services => services.GetRequiredService<SealLog>().Now());
        Assert.Equal("keep@oversight.example", letter.To);
        Assert.Contains(root.Hash, letter.Text, StringComparison.Ordinal);
        Assert.Contains("https://ita.example.go.th/thansujarit/seals.json", letter.Text, StringComparison.Ordinal);
        using var later = await house.As(Role.ItaOfficer);
        (await later.Get("~/office/disclosure/seals")).Ok().Shows(receiver).Hides("ยังไม่เคยส่ง");

        house.Clock.Pass(TimeSpan.FromDays(1));
        Assert.True(await Next(house));
        Assert.Single(mail.Letters);
        await house.Publish(Publishing.Draft("สอง"));
        house.Clock.Pass(TimeSpan.FromDays(1));
        Assert.True(await Next(house));
        Assert.Equal(2, mail.Letters.Count);
    }

    [Theory, OnBoth]
    public async Task A_letter_that_cannot_be_sent_is_told_and_tried_again(Engine engine)
    {
        using var mail = new FailingMail();
        await using var house = await Open(engine, mail);
        using var officer = await house.As(Role.ItaOfficer);
        await Add(officer);
        await house.Publish(Publishing.Draft("หนึ่ง"));
        house.Clock.Pass(TimeSpan.FromDays(1));
        Assert.True(await Next(house));
        using var later = await house.As(Role.ItaOfficer);
        (await later.Get("~/office/disclosure/seals")).Ok().Shows("ส่งไม่สำเร็จ");

        mail.Works = true;
        house.Clock.Pass(TimeSpan.FromMinutes(11));
        Assert.True(await Next(house));

        Assert.Equal(1, mail.Sent);
        (await later.Get("~/office/disclosure/seals")).Ok().Hides("ส่งไม่สำเร็จ");
    }

    [Theory, OnBoth]
    public async Task It_is_sent_at_once_when_asked_and_no_more_when_stopped(Engine engine)
    {
        using var mail = new KeptMail();
        await using var house = await Open(engine, mail);
        await house.Publish(Publishing.Draft("หนึ่ง"));
        house.Clock.Pass(TimeSpan.FromDays(1));
        using var officer = await house.As(Role.ItaOfficer);
        await Add(officer);

        (await officer.Submit(await officer.Get("~/office/disclosure/seals"), "ส่งเดี๋ยวนี้")).Ok().Shows("จะส่งค่าราก");
        Assert.True(await Next(house));
        Assert.Single(mail.Letters);

        var id = await house.Ask(db => db.Set<SealReceiver>().Select(row => row.Id).SingleAsync());
        (await officer.Submit(await officer.Get($"~/office/disclosure/seals/receiver/{id}"), "บันทึก", ("Form.IsOn", "false"))).Ok().Shows("หยุดส่ง").Hides("ส่งเดี๋ยวนี้");
        house.Clock.Pass(TimeSpan.FromDays(40));
        Assert.False(await Next(house));
        using var later = await house.As(Role.ItaOfficer);
        (await later.Submit(await later.Get($"~/office/disclosure/seals/receiver/{id}"), "ลบผู้รับ")).Ok().Shows("ยังไม่มีผู้รับค่าราก");
    }

    [Theory]
    [OnBoth("", "keep@oversight.example", "โปรดกรอกชื่อหน่วยงานหรือผู้รับ")]
    [OnBoth("ผู้รับ", "", "โปรดกรอกอีเมลหนึ่งที่อยู่")]
    [OnBoth("ผู้รับ", "a@b.example, c@d.example", "โปรดกรอกอีเมลหนึ่งที่อยู่")]
    [OnBoth("ผู้รับ", "ชื่อ <a@b.example>", "โปรดกรอกอีเมลหนึ่งที่อยู่")]
    public async Task A_receiver_without_a_name_or_an_address_is_refused(Engine engine, string name, string address, string why)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);

        (await officer.Submit(await officer.Get("~/office/disclosure/seals/receiver"), "บันทึก", ("Form.Name", name), ("Form.Mail", address))).Shows(why);

        Assert.Equal(0, await house.Ask(db => db.Set<SealReceiver>().CountAsync()));
    }

    [Theory, OnBoth]
    public async Task The_sheet_for_the_notice_board_bears_the_root(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        (await officer.Get("~/office/disclosure/seals/sheet")).Is(System.Net.HttpStatusCode.NotFound);
        await house.Publish(Publishing.Draft("หนึ่ง"));
        var root = (await house.Ask(services => services.GetRequiredService<SealLog>().Now())).Hash;

        (await officer.Get("~/office/disclosure/seals")).Ok().Shows(root).Shows("ระบบยังไม่ได้ตั้งค่าเครื่องแม่ข่ายอีเมล");
        (await officer.Get("~/office/disclosure/seals/sheet")).Ok().Shows(root[..32]).Shows(root[32..]);
        (await officer.Get("~/office/disclosure/seals/sheet?handler=file&format=docx")).Is(System.Net.HttpStatusCode.OK);
    }

    private static Task<House> Open(Engine engine, IMail mail) =>
        House.Open(
            engine,
            services =>
            {
                services.Replace(ServiceDescriptor.Singleton(mail));
                // The test decides when it looks.
                foreach (var job in services.Where(known => known.ServiceType == typeof(IHostedService) && known.ImplementationFactory is not null).ToList())
                {
                    services.Remove(job);
                }
            },
            settings: new Dictionary<string, string?> { ["Site:Address"] = "https://ita.example.go.th" });

    private static async Task Add(Caller officer) =>
        (await officer.Submit(await officer.Get("~/office/disclosure/seals/receiver"), "บันทึก", ("Form.Name", receiver), ("Form.Mail", "keep@oversight.example"))).Ok().Shows(receiver).Shows("ยังไม่เคยส่ง");

    private static Task<bool> Next(House house) => house.Services.GetRequiredService<SealRoom>().Next(TestContext.Current.CancellationToken);

    private sealed class FailingMail : IMail, IDisposable
    {
        public bool Works { get; set; }

        public int Sent { get; private set; }

        public bool IsSetUp => true;

        public Task Send(Letter letter, CancellationToken cancel = default)
        {
            Sent += Works ? 1 : 0;
            return Works ? Task.CompletedTask : throw new System.Net.Mail.SmtpException("refused");
        }

        public void Dispose()
        {
        }
    }
}
