using System.Text.Json;
using Sujarit.Disclosure.Exhibits;
using Sujarit.Disclosure.Tables;
using Sujarit.Kernel;
using Sujarit.Organizations.Contracts;
using Sujarit.Platform.Access;
using Sujarit.Platform.Commands;
using Sujarit.Platform.Data;
using Sujarit.Platform.Files;
using Sujarit.Platform.Modules;

namespace Sujarit.Disclosure.Items;

/// <summary>
/// What the invented agency discloses: for each assessment that is known a file on who answers what and what is published, and beside it a folder
/// with the exhibits of each item. The files they have stand together in a folder of their own.
/// </summary>
internal sealed class SampleItems(AppDb db, Staff staff, ItemDesk desk, ItemPublishing publishing, FileShelf shelf, TimeProvider clock)
{
    private const string prefix = "disclosure-";
    private const string filesFolder = "files";

    public async Task Load(SampleFolder sample)
    {
        foreach (var file in Directory.GetFiles(sample.Path, prefix + "*.json").Order(StringComparer.Ordinal))
        {
            var year = FiscalYear.Read(Path.GetFileNameWithoutExtension(file)[prefix.Length..]);
            var exhibits = new List<SampleExhibit>();
            foreach (var item in Directory.GetFiles(sample.File(prefix + year), "*.json").Order(StringComparer.Ordinal))
            {
                exhibits.AddRange(await Read<List<SampleExhibit>>(item));
            }

            await Load(year, await Read<SampleYear>(file), exhibits, sample.File(filesFolder));
        }
    }

    private static async Task<TRead> Read<TRead>(string file) =>
        JsonSerializer.Deserialize<TRead>(await File.ReadAllBytesAsync(file), AnswerJson.Options) ?? throw new InvalidDataException($"{file} says nothing.");

    private async Task Load(FiscalYear year, SampleYear sample, List<SampleExhibit> exhibits, string files)
    {
        var offices = (await staff.Offices()).ToDictionary(office => office.Name, office => office.Id);
        foreach (var (item, office) in sample.Duties)
        {
            var duty = ItemDuty.Of(year, item);
            duty.Give(offices.TryGetValue(office, out var id) ? id : null, sample.Due.TryGetValue(item, out var due) ? due : null);
            db.Add(duty);
        }

        foreach (var exhibit in exhibits)
        {
            db.Add(await Made(year, exhibit, offices, files));
        }

        await db.SaveChangesAsync();
        var officer = (await staff.People()).First(person => person.Roles!.Contains(Role.ItaOfficer)).Name;
        foreach (var item in sample.Published)
        {
            await publishing.Publish(await desk.Content(year, Shelf.Item(year, item)!), officer);
        }

        await db.SaveChangesAsync();
    }

    private async Task<Exhibit> Made(FiscalYear year, SampleExhibit sample, Dictionary<string, Guid> offices, string files)
    {
        var exhibit = Written(year, sample, offices.TryGetValue(sample.Office, out var office) ? office : null, clock.Today());
        foreach (var name in sample.Files ?? [])
        {
            await using var content = File.OpenRead(Path.Combine(files, name));
            exhibit.Enclose([(await shelf.Keep(content, name)).Id], []);
        }

        desk.Touch(exhibit);
        return exhibit;
    }

    /// <summary>An exhibit as it is written down, without its files.</summary>
    internal static Exhibit Written(FiscalYear year, SampleExhibit sample, Guid? office, DateOnly today)
    {
        var exhibit = Exhibit.Begin(sample.Kind, office);
        exhibit.Write(sample.Title, Lines(sample.Text));
        exhibit.Date(sample.Year is { } of ? new FiscalYear(of) : null, sample.AsOf, today);
        if (sample.Address is { } address)
        {
            exhibit.LeadTo(address);
        }

        if (Lines(sample.Table) is { } table)
        {
            exhibit.Fill(DataTable.Paste(table).Table);
        }

        foreach (var (item, elements) in sample.Serves)
        {
            exhibit.Serve(year, item, elements);
        }

        return exhibit;
    }

    private static string? Lines(IReadOnlyList<string>? lines) => lines is null ? null : string.Join('\n', lines);

    internal sealed record SampleYear(IReadOnlyDictionary<string, string> Duties, IReadOnlyDictionary<string, DateOnly> Due, IReadOnlyList<string> Published);

    /// <summary>An exhibit as it is written down: what it says and the rows of its table line by line, cells parted by tabs.</summary>
    internal sealed record SampleExhibit(
        ExhibitKind Kind, string Title, string Office, IReadOnlyDictionary<string, IReadOnlyList<int>> Serves, IReadOnlyList<string>? Text, string? Address,
        IReadOnlyList<string>? Table, IReadOnlyList<string>? Files, int? Year, DateOnly? AsOf
    );
}
