using Microsoft.EntityFrameworkCore;
using Sujarit.Kernel;
using Sujarit.Measures.Intake;
using Sujarit.Measures.Planning;

namespace Sujarit.Site.Measures;

/// <summary>What the tests of this module do again and again.</summary>
internal static class Journey
{
    private const int mostLooks = 240;

    public static FiscalYear Now { get; } = new(2567);

    public static byte[] Sample(string name) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "samples", "thansujarit", name));

    public static string IdIn(Page page) => page.Address.Segments[^1].Trim('/');

    /// <summary>Sends a file in and looks until it is read.</summary>
    public static async Task<Page> SendIn(Caller officer, string name, byte[] content)
    {
        var page = await officer.Submit((await officer.Get("~/office/measures/import")).Ok(), "ส่งไฟล์และอ่าน", ("Sent", new Upload(name, content)));
        for (var look = 0; look < mostLooks && page.Header("Refresh") is not null; look++)
        {
            await Task.Delay(250, TestContext.Current.CancellationToken);
            page = await officer.Get(page.Address.PathAndQuery);
        }

        return page;
    }

    /// <summary>Plans a measure on the page for it; gives the measure's page.</summary>
    public static async Task<Page> Plan(Caller officer, string title, params (string Name, object? Value)[] more) =>
        await officer.Submit((await officer.Get("~/office/measures/plan")).Ok(), "บันทึก", [("Form.Title", title), .. more]);

    public static Task<int> Works(House house, FiscalYear year) =>
        house.Ask(db => db.Set<Work>().CountAsync(work => work.Year == year && work.WithdrawnAt == null));

    public static Task<DraftState> StateOf(House house, string draft) =>
        house.Ask(db => db.Set<ImportDraft>().Where(known => known.Id == Guid.Parse(draft)).Select(known => known.State).SingleAsync());
}
