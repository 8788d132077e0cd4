using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Sujarit.Platform.Access;
using Sujarit.Platform.Notices;
using Sujarit.Site.Platform;

namespace Sujarit.Site;

/// <summary>Letters go over a line to a mail server, and arrive as they were written.</summary>
public class SmtpTests
{
    private const string newcomer = "newcomer@thansujarit.example";
    private static readonly TimeSpan patience = TimeSpan.FromSeconds(100);

    [Theory, OnBoth]
    public async Task An_invitation_arrives_in_thai_with_a_link_that_opens(Engine engine)
    {
        var port = SmtpPeer.FreePort();
        await using var peer = SmtpPeer.Open(port);
        await using var house = await House.Open(engine, settings: SmtpPeer.Settings(port));
        using var administrator = await house.As(Role.Administrator);
        var person = Organizations.Person.Join("นางสาวใหม่ มาดี", null, null, [Role.Owner]);
        await house.Do(db => db.Add(person));

        await administrator.Submit((await administrator.Get($"~/office/organizations/people/edit/{person.Id}")).Ok(), "ส่งคำเชิญ", ("email", newcomer));

        var letter = await Arrived(house, peer);
        Assert.Equal([newcomer], letter.To);
        Assert.Equal("คำเชิญเข้าใช้ระบบสุจริตขององค์การบริหารส่วนตำบลธารสุจริต", letter.Subject);
        Assert.Equal("ita@thansujarit.example", letter.Header("From"));
        using var guest = house.Anybody();
        (await guest.Get(Link(letter, "/invitation/"))).Ok().Shows("ตั้งรหัสผ่านและไปเข้าสู่ระบบ");
    }

    [Theory, OnBoth]
    public async Task A_letter_whose_server_is_away_is_tried_again_and_the_log_names_nobody(Engine engine)
    {
        var port = SmtpPeer.FreePort();
        var lines = new LogLines();
        await using var house = await House.Open(engine, services => services.AddSingleton<ILoggerProvider>(lines), settings: SmtpPeer.Settings(port));
        var owner = house.Person(Role.Owner);
        using var anybody = house.Anybody();
        await anybody.Submit((await anybody.Get("/reset")).Ok(), "ส่งลิงก์", ("Email", owner.Email));
        await Until(house, () => lines.Text.Contains("Sending by Mail", StringComparison.Ordinal));

        await using var peer = SmtpPeer.Open(port);

        var letter = await Arrived(house, peer);
        Assert.Equal([owner.Email], letter.To);
        Assert.Equal("ตั้งรหัสผ่านใหม่ของระบบสุจริต", letter.Subject);
        Link(letter, "/reset/new/");
        Assert.DoesNotContain(owner.Email, lines.Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(owner.Name, lines.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Theory, OnBoth]
    public async Task A_name_sent_in_two_lines_is_one_and_stops_no_letter(Engine engine)
    {
        var port = SmtpPeer.FreePort();
        await using var peer = SmtpPeer.Open(port);
        await using var house = await House.Open(engine, settings: SmtpPeer.Settings(port));
        using var administrator = await house.As(Role.Administrator);
        await administrator.Submit((await administrator.Get("~/office/organizations/agency")).Ok(), "บันทึก", ("Name", "อบต.ธารสุจริต\r\nBcc: evil@example.com"));
        var person = Organizations.Person.Join("นายใหม่ มาแล้ว", null, null, [Role.Owner]);
        await house.Do(db => db.Add(person));

        await administrator.Submit((await administrator.Get($"~/office/organizations/people/edit/{person.Id}")).Ok(), "ส่งคำเชิญ", ("email", newcomer));

        var letter = await Arrived(house, peer);
        Assert.Equal([newcomer], letter.To);
        Assert.Equal("คำเชิญเข้าใช้ระบบสุจริตของอบต.ธารสุจริต Bcc: evil@example.com", letter.Subject);
    }

    [Fact]
    public async Task What_a_letter_says_comes_as_it_was_written_whatever_it_begins_with()
    {
        var port = SmtpPeer.FreePort();
        await using var peer = SmtpPeer.Open(port);
        await using var house = await House.Open(Engine.Sqlite, settings: SmtpPeer.Settings(port));
        var mail = house.Services.GetRequiredService<IMail>();
        var text = string.Join('\n', ".จุดนำหน้า", "", "กำหนดส่ง ๓๐ กันยายน ๒๕๖๗ ก่อนเวลา ๑๖.๓๐ น. – “ด่วน” ✓", new string('ย', 300), ".");
        var subject = "แจ้งเตือน: " + string.Concat(Enumerable.Repeat("น้ำใจ่ที่ยั่งยืน", 12));

        await mail.Send(new Letter("owner@thansujarit.example", subject, text), TestContext.Current.CancellationToken);

        var letter = Assert.Single(peer.Letters);
        Assert.True(mail.IsSetUp);
        Assert.Equal(subject, letter.Subject);
        Assert.Equal(text, letter.Text.ReplaceLineEndings("\n").TrimEnd('\n'));
    }

    private static string Link(SentLetter letter, string path)
    {
        var word = letter.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Single(word => word.Contains(path, StringComparison.Ordinal));
        Assert.StartsWith("https://ita.thansujarit.example/", word, StringComparison.Ordinal);
        return new Uri(word).AbsolutePath;
    }

    private static async Task<SentLetter> Arrived(House house, SmtpPeer peer)
    {
        await Until(house, () => peer.Letters.Count > 0);
        return Assert.Single(peer.Letters);
    }

    // Whether waiting goes by the clock of the house or of the machine, it comes to an end.
    private static async Task Until(House house, Func<bool> isSo)
    {
        var end = TimeProvider.System.GetUtcNow() + patience;
        while (!isSo())
        {
            Assert.True(TimeProvider.System.GetUtcNow() < end, "it did not come to be");
            await Task.Delay(TimeSpan.FromMilliseconds(250), TestContext.Current.CancellationToken);
            house.Clock.Pass(TimeSpan.FromSeconds(1));
        }
    }
}
