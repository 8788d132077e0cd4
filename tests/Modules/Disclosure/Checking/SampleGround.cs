using System.Text.Json;
using System.Text.Json.Nodes;
using Sujarit.Assessment.Contracts;
using Sujarit.Disclosure.Checking;
using Sujarit.Disclosure.Exhibits;
using Sujarit.Disclosure.Items;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel;
using Sujarit.Platform.Commands;

namespace Sujarit.Modules.Disclosure.Checking;

/// <summary>What the invented agency shows in its complete year, in memory, so that any part of it can be spoilt.</summary>
internal sealed class SampleGround
{
    private static readonly string folder = Path.Combine(AppContext.BaseDirectory, "samples", "thansujarit");
    private static readonly Lazy<JsonNode> agency = new(() => JsonNode.Parse(File.ReadAllText(Path.Combine(folder, "agency.json")))!);
    private static readonly Lazy<Dictionary<string, string>> texts = new(() =>
        Directory.GetFiles(Path.Combine(folder, "files"), "*.pdf").ToDictionary(file => Path.GetFileName(file), file => Words(DocumentReader.Read(file))));

    private static readonly Lazy<List<(Exhibit Exhibit, IReadOnlyList<string> Files)>> written = new(() =>
        [.. Directory.GetFiles(Path.Combine(folder, $"disclosure-{Year}"), "*.json").Order(StringComparer.Ordinal)
            .SelectMany(file => JsonSerializer.Deserialize<List<SampleItems.SampleExhibit>>(File.ReadAllBytes(file), AnswerJson.Options)!)
            .Select(sample => (SampleItems.Written(Year, sample, null, Today), sample.Files ?? []))]);

    public static FiscalYear Year { get; } = Rulebooks.BesideProgram.Years.First(year => Directory.Exists(Path.Combine(folder, $"disclosure-{year}")));

    public static Rulebook Book => Rulebooks.BesideProgram.Of(Year);

    public static DateOnly Today => DateOnly.Parse((string)agency.Value["today"]!, System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The items the office answers itself.</summary>
    public static IEnumerable<Item> Items => Book.Items.Where(item => item.Role is null);

    public List<DraftExhibit> Exhibits { get; } = [.. written.Value.Select(pair => new DraftExhibit(pair.Exhibit, [.. pair.Files.Select(Kept)]))];

    public Dictionary<string, WebLink> Links { get; } = [];

    public bool IsPublished { get; set; } = true;

    public IEnumerable<DraftExhibit> Serving(string item, int element) => Exhibits.Where(exhibit => exhibit.Serves.Contains((item, element)));

    public IReadOnlyList<CheckFinding> Check(string code)
    {
        var item = Book.Item(code)!;
        var others = item.Elements.SelectMany(element => element.Checks).OfType<OnlineRule>().Select(rule => rule.ApartFrom).OfType<string>().Select(other => Book.Item(other)!).ToList();
        var made = Exhibits.Where(draft => draft.Serves.Any(use => use.Item == code || others.Any(other => other.Code == use.Item))).Select(draft => (Draft: draft, Exhibit: draft.Make(Today))).ToList();
        return ItemCheck.Of(new CheckGround(Content(item, made), Book.Checks)
        {
            Texts = made.SelectMany(pair => pair.Draft.Files).Where(file => !file.IsPicture).GroupBy(file => file.Sha256).ToDictionary(files => files.Key, files => files.First().Text()),
            Heads = [.. agency.Value["people"]!.AsArray().Where(person => Book.Checks!.Heads.Any(head => ((string)person!["position"]!).StartsWith(head, StringComparison.Ordinal))).Select(person => (string)person!["name"]!)],
            Channels = others.ToDictionary(other => other.Code, other => (IReadOnlySet<string>)Content(other, made).Exhibits.SelectMany(served => new CheckedExhibit(served, new Dictionary<string, FileText>()).Links).ToHashSet()),
            Links = Links,
            IsPublished = IsPublished,
            Today = Today,
        });
    }

    private static ItemContent Content(Item item, List<(DraftExhibit Draft, Exhibit Exhibit)> made) =>
        new(Year, item, [
            .. made.Select(pair => new Served(pair.Exhibit, [.. pair.Draft.Serves.Where(use => use.Item == item.Code).Select(use => use.Element).Order()], [.. pair.Draft.Files.Select(file => file.Card())]))
                .Where(served => served.Elements.Count > 0).OrderBy(served => served.Elements[0]),
        ]);

    private static DraftFile Kept(string name) => new(name, texts.Value.GetValueOrDefault(name));

    private static string Words(Document paper) => string.Join('\n', paper.Blocks.OfType<Paragraph>().Select(paragraph => paragraph.Text));
}
