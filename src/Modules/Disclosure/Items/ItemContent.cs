using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Sujarit.Assessment.Contracts;
using Sujarit.Disclosure.Exhibits;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel;
using Sujarit.Kernel.Thai;

namespace Sujarit.Disclosure.Items;

/// <summary>Everything an item of an assessment shows: its elements, and the exhibits that serve them.</summary>
/// <param name="Assessment">The assessment year.</param>
/// <param name="Item">The item, by the agency's rulebook.</param>
/// <param name="Exhibits">The exhibits, in the order of the first element each serves.</param>
internal sealed record ItemContent(FiscalYear Assessment, Item Item, IReadOnlyList<Served> Exhibits)
{
    private static readonly JsonSerializerOptions canonical = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The elements nothing serves that shows anything, from 1.</summary>
    public IReadOnlyList<int> Unanswered => [.. Enumerable.Range(1, Item.Elements.Count).Except(Exhibits.Where(served => !served.Exhibit.IsEmpty).SelectMany(served => served.Elements))];

    /// <summary>What the page is called.</summary>
    public string Title => $"{Item.Code} {Item.Title}";

    /// <summary>All of it in one form: the same content gives the same text.</summary>
    public string Canonical =>
        JsonSerializer.Serialize(
            new
            {
                Assessment = Assessment.ToString(),
                Item.Code,
                Item.Title,
                Elements = Item.Elements.Select(element => new { element.Text, element.Points }),
                Exhibits = Exhibits.Select(served => new
                {
                    served.Elements,
                    Kind = served.Exhibit.Kind.ToString(),
                    served.Exhibit.Title,
                    served.Exhibit.Text,
                    served.Exhibit.Address,
                    served.Exhibit.Rows,
                    Files = served.Files.Select(file => new { file.Name, file.Sha256 }),
                    Year = served.Exhibit.DataYear?.ToString(),
                    served.Exhibit.AsOf,
                }),
            },
            canonical
        );

    /// <summary>The hash of <see cref="Canonical"/>: SHA-256 in lower-case hexadecimal.</summary>
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Canonical)));

    /// <summary>The exhibits that serve an element.</summary>
    public IEnumerable<Served> Of(int element) => Exhibits.Where(served => served.Elements.Contains(element));

    /// <summary>The public page.</summary>
    public string Html(IItemAddresses addresses) => new ItemHtml(this, addresses).Write();

    /// <summary>The item on paper, as it goes up the chain; files are named with their hash.</summary>
    public Document Paper =>
        new(Title, [
            new Paragraph(ThaiDigits.ToThai($"ข้อ {Title}")) { Style = ParagraphStyle.Title },
            new Paragraph(ThaiDigits.ToThai($"การเปิดเผยข้อมูลสาธารณะ ปีงบประมาณ พ.ศ. {Assessment}")) { Style = ParagraphStyle.Centred },
            .. Item.Elements.SelectMany((element, at) => Shown(element, at + 1)),
            .. Exhibits.SelectMany(OnPaper),
        ]);

    private IEnumerable<Block> Shown(Element element, int number)
    {
        yield return new Paragraph(element.Text) { Style = ParagraphStyle.Plain, Mark = $"{ThaiDigits.ToThai($"{number}")}." };
        var titles = string.Join(", ", Of(number).Select(served => served.Exhibit.Title));
        yield return new Paragraph(titles.Length > 0 ? $"แสดงไว้ใน: {titles}" : "ยังไม่มีข้อมูล");
    }

    private static IEnumerable<Block> OnPaper(Served served)
    {
        var exhibit = served.Exhibit;
        yield return new Paragraph(exhibit.Title) { Style = ParagraphStyle.Heading1 };
        if (ExhibitWords.Dated(exhibit) is { Length: > 0 } dated)
        {
            yield return new Paragraph(ThaiDigits.ToThai(dated)) { Style = ParagraphStyle.Plain };
        }

        foreach (var block in exhibit.Text is { } text ? Writing.PageText.Read(text).Blocks : [])
        {
            yield return block;
        }

        if (exhibit.Address is { } address)
        {
            yield return new Paragraph(address) { Style = ParagraphStyle.Plain };
        }

        if (exhibit.Table is { } table)
        {
            yield return table.Table(DigitScript.Thai);
        }

        foreach (var file in served.Files)
        {
            yield return new Paragraph($"{file.Name} (SHA-256 {file.Sha256})") { Style = ParagraphStyle.Plain, Mark = "-" };
        }
    }
}
