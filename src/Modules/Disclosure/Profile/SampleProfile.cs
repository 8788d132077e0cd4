using System.Text.Json;
using Sujarit.Kernel;
using Sujarit.Organizations.Contracts;
using Sujarit.Platform.Commands;
using Sujarit.Platform.Data;
using Sujarit.Platform.Files;
using Sujarit.Platform.Modules;

namespace Sujarit.Disclosure.Profile;

/// <summary>What the invented agency says of itself: <c>site.json</c>, with photos in <c>files</c>. A sample without it has none.</summary>
internal sealed class SampleProfile(AppDb db, Staff staff, FileShelf shelf)
{
    private const string file = "site.json";
    private const string filesFolder = "files";

    public async Task Load(SampleFolder sample)
    {
        if (!File.Exists(sample.File(file)))
        {
            return;
        }

        var site = JsonSerializer.Deserialize<SampleSite>(await File.ReadAllBytesAsync(sample.File(file)), AnswerJson.Options) ?? throw new UnreadableException($"{file} ว่างเปล่า");
        var profile = SiteProfile.Begin();
        profile.Introduce(site.Motto, string.Join('\n', site.About));
        profile.BeReachedAt(string.Join('\n', site.Hours), site.Mail, site.Fax, site.Map);
        if (site.Licence is not null)
        {
            profile.License(site.Licence);
        }

        db.Add(profile);
        var people = (await staff.People()).ToDictionary(person => person.Name, person => person.Id);
        // Where other people work, as in tests, there are none of these.
        foreach (var (place, shown) in site.Executives.Where(shown => people.ContainsKey(shown.Person)).Index())
        {
            var executive = Executive.Of(people[shown.Person], place + 1);
            executive.Describe(shown.Group, shown.Telephone, shown.Mail);
            await using var photo = File.OpenRead(Path.Combine(sample.File(filesFolder), shown.Photo));
            executive.Show(await shelf.Keep(photo, shown.Photo));
            db.Add(executive);
        }

        foreach (var (place, told) in site.Channels.Index())
        {
            var channel = Channel.Begin(place + 1);
            channel.Describe(told.Kind, told.Title, told.Address, told.Telephone, told.Note);
            db.Add(channel);
        }

        await db.SaveChangesAsync();
    }

    private sealed record SampleSite(string Motto, string[] About, string[] Hours, string Mail, string? Fax, string? Map, string? Licence, SampleExecutive[] Executives, SampleChannel[] Channels);

    private sealed record SampleExecutive(string Person, ExecutiveGroup Group, string? Telephone, string? Mail, string Photo);

    private sealed record SampleChannel(ChannelKind Kind, string Title, string? Address, string? Telephone, string? Note);
}
