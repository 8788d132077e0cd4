using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Organizations.Telling;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Notices;

namespace Sujarit.Site;

/// <summary>A house from which letters and messages go out, to servers on loopback.</summary>
internal sealed class PostOffice : IAsyncDisposable
{
    private static readonly TimeSpan patience = TimeSpan.FromSeconds(40);

    private PostOffice(House house, FakeSmtp mail, FakeLine line) => (House, Mail, Line) = (house, mail, line);

    public House House { get; }

    public FakeSmtp Mail { get; }

    public FakeLine Line { get; }

    public static async Task<PostOffice> Open(Engine engine)
    {
        var mail = new FakeSmtp();
        var line = await FakeLine.Open();
        var settings = new Dictionary<string, string?>
        {
            ["Site:Address"] = "https://ita.thansujarit.example",
            ["Mail:Host"] = "127.0.0.1",
            ["Mail:Port"] = mail.Port.ToString(CultureInfo.InvariantCulture),
            ["Mail:From"] = "sujarit@thansujarit.example",
            ["Mail:StartTls"] = "false",
            ["Line:Token"] = FakeLine.Token,
            ["Line:Secret"] = FakeLine.Secret,
            ["Line:BasicId"] = "@sujarit",
            ["Line:Address"] = line.Address,
        };
        return new PostOffice(await House.Open(engine, settings: settings), mail, line);
    }

    public async ValueTask DisposeAsync()
    {
        await House.DisposeAsync();
        await Mail.DisposeAsync();
        await Line.DisposeAsync();
    }

    /// <summary>Tells somebody of this role.</summary>
    public async Task<Guid> Tell(Role role, string title, string address = "measures")
    {
        await House.Ask(async services =>
        {
            services.GetRequiredService<NoticeBoard>().Tell(House.Person(role).PersonId, title, address);
            return await services.GetRequiredService<AppDb>().SaveChangesAsync();
        });
        return await House.Ask(db => db.Set<Notice>().Where(notice => notice.Title == title).Select(notice => notice.Id).SingleAsync());
    }

    /// <summary>Somebody of this role chooses, and is known to LINE by this id.</summary>
    public Task Choose(Role role, NoticePace mail, NoticePace line, string? lineId = null) =>
        House.Do(db =>
        {
            var choice = NoticeChoice.Of(House.Person(role).PersonId);
            choice.Choose(mail, line);
            if (lineId is not null)
            {
                choice.Offer("ABCDEF", House.Clock.GetUtcNow());
                choice.Link(lineId, House.Clock.GetUtcNow());
            }

            db.Add(choice);
        });

    /// <summary>So much time passes, and those who send look again.</summary>
    public void Pass(TimeSpan time)
    {
        House.Clock.Pass(time);
        House.Services.GetRequiredService<CourierBell>().Ring();
    }

    /// <summary>Waits until what is sent is as it should be.</summary>
    public async Task Until(Func<Task<bool>> isSo, string what)
    {
        var begun = TimeProvider.System.GetTimestamp();
        while (!await isSo())
        {
            Assert.True(TimeProvider.System.GetElapsedTime(begun) < patience, $"{what} ({Mail.Letters.Count} of {Mail.Tries} letters, {Line.Messages.Count} of {Line.Keys.Count} messages)");
            await Task.Delay(50);
        }
    }

    public Task Until(Func<bool> isSo, string what) => Until(() => Task.FromResult(isSo()), what);

    public Task<List<Delivery>> Deliveries(NoticeChannel channel) =>
        House.Ask(db => db.Set<Delivery>().AsNoTracking().Where(delivery => delivery.Channel == channel).OrderBy(delivery => delivery.Id).ToListAsync());

    /// <summary>Nothing of the channel is due or under way any more.</summary>
    public Task Quiet(NoticeChannel channel) =>
        Until(async () => (await Deliveries(channel)).TrueForAll(delivery => delivery.LeasedUntil is null && !(delivery.DueAt <= House.Clock.GetUtcNow())), "it goes on");

    /// <summary>LINE tells of something, signed with this secret.</summary>
    public async Task<Page> Tells(string body, string secret = FakeLine.Secret)
    {
        using var caller = House.Anybody();
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        content.Headers.Add("X-Line-Signature", Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(body))));
        return await caller.Send(HttpMethod.Post, "/line", content);
    }

    /// <summary>What LINE tells when somebody writes.</summary>
    public static string Wrote(string lineId, string text) =>
        $$$"""{"events":[{"type":"message","replyToken":"reply","source":{"type":"user","userId":"{{{lineId}}}"},"message":{"type":"text","text":"{{{text}}}"}}]}""";
}
