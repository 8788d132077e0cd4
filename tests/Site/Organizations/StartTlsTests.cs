using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Platform.Access;
using Sujarit.Platform.Notices;

namespace Sujarit.Site;

/// <summary>Letters and the password of the mail account go over an encrypted line to a server that is who it says, or not at all.</summary>
public class StartTlsTests
{
    private const string password = "secret-of-the-mail-account";
    private static readonly TimeSpan patience = TimeSpan.FromSeconds(60);

    [Theory, OnBoth]
    public async Task A_server_that_offers_no_encryption_gets_neither_letter_nor_password_and_is_tried_again(Engine engine)
    {
        await using var peer = new TlsPeer(isOffered: false);
        await using var house = await Written(engine, peer);

        await Tried(house, peer, times: 2);

        Assert.Equal(0, peer.Hellos);
        HoldsNothing(peer, house);
    }

    [Theory, OnBoth]
    public async Task A_server_that_nobody_vouches_for_is_spoken_to_encrypted_and_gets_no_letter(Engine engine)
    {
        await using var peer = new TlsPeer(isOffered: true);
        await using var house = await Written(engine, peer);

        await Tried(house, peer, times: 2);

        Assert.True(peer.Hellos >= 2, $"{peer.Hellos} of {peer.Calls} calls were encrypted");
        HoldsNothing(peer, house);
    }

    // A house that has a letter to send, and is told nothing of encryption: that is how it comes.
    private static async Task<House> Written(Engine engine, TlsPeer peer)
    {
        var house = await House.Open(engine, settings: new Dictionary<string, string?>
        {
            ["Site:Address"] = "https://ita.thansujarit.example",
            ["Mail:Host"] = "127.0.0.1",
            ["Mail:Port"] = peer.Port.ToString(CultureInfo.InvariantCulture),
            ["Mail:From"] = "ita@thansujarit.example",
            ["Mail:UserName"] = "ita",
            ["Mail:Password"] = password,
        });
        using var anybody = house.Anybody();
        await anybody.Submit((await anybody.Get("/reset")).Ok(), "ส่งลิงก์", ("Email", house.Person(Role.Owner).Email));
        return house;
    }

    private static async Task Tried(House house, TlsPeer peer, int times)
    {
        for (var tried = 1; tried <= times; tried++)
        {
            await Until(async () => (await Letter(house)) is { Attempts: var attempts, LeasedUntil: null } && attempts == tried, $"not tried {tried} times");
            Assert.Equal(tried, peer.Calls);
            var waiting = await Letter(house);
            Assert.True(waiting is { SentAt: null, GivenUpAt: null, Sealed: not null } && waiting.DueAt > house.Clock.GetUtcNow());
            house.Clock.Pass(waiting.DueAt!.Value - house.Clock.GetUtcNow());
            house.Services.GetRequiredService<CourierBell>().Ring();
        }
    }

    private static void HoldsNothing(TlsPeer peer, House house)
    {
        var said = string.Join('\n', peer.Said);
        Assert.Contains("EHLO", said, StringComparison.Ordinal);
        foreach (var secret in new[] { password, Convert.ToBase64String(Encoding.UTF8.GetBytes(password)), "AUTH", "MAIL FROM", "RCPT", "DATA", house.Person(Role.Owner).Email })
        {
            Assert.DoesNotContain(secret, said, StringComparison.OrdinalIgnoreCase);
        }
    }

    private static Task<AccountLetter> Letter(House house) => house.Ask(db => db.Set<AccountLetter>().AsNoTracking().SingleAsync());

    private static async Task Until(Func<Task<bool>> isSo, string what)
    {
        var begun = TimeProvider.System.GetTimestamp();
        while (!await isSo())
        {
            Assert.True(TimeProvider.System.GetElapsedTime(begun) < patience, what);
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }
}
