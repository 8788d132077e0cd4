using System.Text.Json;
using Sujarit.Disclosure.Exhibits;
using Sujarit.Disclosure.Tables;
using Sujarit.Kernel;
using Sujarit.Organizations.Contracts;
using Sujarit.Platform.Commands;
using Sujarit.Platform.Data;
using Sujarit.Platform.Modules;

namespace Sujarit.Disclosure.Items;

/// <summary>What the invented agency discloses: a file for each assessment that is known.</summary>
internal sealed class SampleItems(AppDb db, Staff staff, ItemDesk desk, ItemPublishing publishing, TimeProvider clock)
{
    private const string prefix = "disclosure-";

    public async Task Load(SampleFolder sample)
    {
        foreach (var file in Directory.GetFiles(sample.Path, prefix + "*.json").Order(StringComparer.Ordinal))
        {
            var year = FiscalYear.Read(Path.GetFileNameWithoutExtension(file)[prefix.Length..]);
            await Load(year, JsonSerializer.Deserialize<SampleYear>(await File.ReadAllBytesAsync(file), AnswerJson.Options) ?? throw new InvalidDataException($"{file} says nothing."));
        }
    }

    private async Task Load(FiscalYear year, SampleYear sample)
    {
        var offices = (await staff.Offices()).ToDictionary(office => office.Name, office => office.Id);
        foreach (var (item, office) in sample.Duties)
        {
            var duty = ItemDuty.Of(year, item);
            duty.Give(offices.TryGetValue(office, out var id) ? id : null, sample.Due.TryGetValue(item, out var due) ? due : null);
            db.Add(duty);
        }

        db.AddRange(sample.Exhibits.Select(exhibit => Made(year, exhibit, offices)));
        await db.SaveChangesAsync();
        foreach (var item in sample.Published)
        {
            await publishing.Publish(await desk.Content(year, Shelf.Item(year, item)!), "");
        }

        await db.SaveChangesAsync();
    }

    private Exhibit Made(FiscalYear year, SampleExhibit sample, Dictionary<string, Guid> offices)
    {
        var exhibit = Exhibit.Begin(sample.Kind, offices.TryGetValue(sample.Office, out var office) ? office : null);
        exhibit.Write(sample.Title, sample.Text);
        exhibit.Date(sample.Year is { } of ? new FiscalYear(of) : null, sample.AsOf, clock.Today());
        if (sample.Address is { } address)
        {
            exhibit.LeadTo(address);
        }

        if (sample.Table is { } table)
        {
            exhibit.Fill(DataTable.Paste(table).Table);
        }

        foreach (var (item, elements) in sample.Serves)
        {
            exhibit.Serve(year, item, elements);
        }

        desk.Touch(exhibit);
        return exhibit;
    }

    internal sealed record SampleYear(
        IReadOnlyDictionary<string, string> Duties, IReadOnlyDictionary<string, DateOnly> Due, IReadOnlyList<SampleExhibit> Exhibits, IReadOnlyList<string> Published);

    internal sealed record SampleExhibit(
        ExhibitKind Kind, string Title, string Office, IReadOnlyDictionary<string, IReadOnlyList<int>> Serves, string? Text, string? Address, string? Table, int? Year, DateOnly? AsOf);
}
