using System.IO.Compression;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Organizations.Joining;
using Sujarit.Organizations.SignIn;
using Sujarit.Organizations.Telling;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;

namespace Sujarit.Site.Documents;

public class ArchiveSecretTests
{
    [Theory, OnBoth]
    public async Task No_secret_of_any_kind_is_in_any_file(Engine engine)
    {
        const string mail = "mail-password-5c1f77";
        const string token = "line-token-9be2a1";
        await using var house = await House.Open(engine, settings: new Dictionary<string, string?> { ["Mail:Password"] = mail, ["Line:Token"] = token, ["Line:Secret"] = token });
        using var officer = await house.As(Role.ItaOfficer);
        using var owner = await house.As(Role.Owner);
        List<string> secrets = [mail, token, Inhabitant.Password, .. (await TwoFactorTests.Pair(owner)).RecoveryCodes, .. await Given(house)];
        secrets.AddRange(await Stored(house));
        var archive = await Packing.Made(house, officer);

        await using var zip = await Packing.Open(officer, archive);
        Assert.True(secrets.Count > 30, $"only {secrets.Count} secrets are looked for");
        foreach (var (name, text) in zip.Entries.SelectMany(entry => Texts(entry.FullName, Packing.Read(zip, entry.FullName))))
        {
            Assert.All(secrets, secret => Assert.False(text.Contains(secret, StringComparison.OrdinalIgnoreCase), $"{name} holds {secret}"));
        }
    }

    // What was handed out once, and opens something.
    private static Task<IEnumerable<string>> Given(House house) =>
        house.Ask(async services =>
        {
            var (db, now) = (services.GetRequiredService<AppDb>(), services.GetRequiredService<TimeProvider>().GetUtcNow());
            var person = await db.Set<Organizations.Person>().FirstAsync(known => known.Roles.Contains(Role.Approver));
            var stranger = db.Add(Organizations.Person.Join("นายเชิญ มาใหม่", null, null, [Role.Owner])).Entity;
            var (invitation, reset, line) = (SecretLink.Make(), SecretLink.Make(), "U4af4980629f1d2c3b4a5e6f708192a3b");
            var choice = NoticeChoice.Of(person.Id);
            choice.Offer("K7M2PX", now);
            choice.Link(line, now);
            var offered = NoticeChoice.Of(stranger.Id);
            offered.Offer("Q9R4TW", now);
            db.AddRange(choice, offered, Invitation.To(stranger, "new@thansujarit.example", invitation, now), Reset.Of(person.AccountId!.Value, reset, now.AddHours(1)));
            await db.SaveChangesAsync();
            var feed = (await IsolationRows.CalendarFeed(services))["secret"];
            return (IEnumerable<string>)[invitation, reset, line, "K7M2PX", "Q9R4TW", feed];
        });

    // Every column that is secret, and what a browser is known by.
    private static Task<List<string>> Stored(House house) =>
        house.Ask(async services =>
        {
            var db = services.GetRequiredService<AppDb>();
            services.GetRequiredService<Visit>().OverAll();
            var found = new List<string>();
            foreach (var property in db.Model.GetEntityTypes().SelectMany(entity => entity.GetProperties()).Where(Secrets.Holds))
            {
                var (table, column) = (property.DeclaringType.GetTableName(), property.GetColumnName());
#pragma warning disable EF1002 // The names are those of the model.
                var values = await db.Database.SqlQueryRaw<string>($"select cast(\"{column}\" as text) as \"Value\" from \"{table}\" where \"{column}\" is not null").ToListAsync();
#pragma warning restore EF1002
                found.AddRange(values.SelectMany(value => value.Split(['[', ']', '{', '}', ',', '"'], StringSplitOptions.RemoveEmptyEntries)).Where(value => value.Length > 8));
            }

            found.AddRange((await db.Set<Session>().Select(session => session.Id).ToListAsync()).Select(id => id.ToString()));
            return found;
        });

    // Also what is packed within it.
    private static IEnumerable<(string Name, string Text)> Texts(string name, byte[] content)
    {
        if (!content.AsSpan().StartsWith("PK"u8))
        {
            return [(name, Encoding.UTF8.GetString(content))];
        }

        using var inner = new ZipArchive(new MemoryStream(content));
        return [.. inner.Entries.Select(entry => ($"{name}/{entry.FullName}", Encoding.UTF8.GetString(Packing.Read(inner, entry.FullName))))];
    }
}
