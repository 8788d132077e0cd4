using System.Text.Encodings.Web;
using System.Text.Json;
using Sujarit.Kernel.Thai;
using Sujarit.Platform.Access;

namespace Sujarit.Documents.Papers.Layouts;

/// <summary>What a paper puts into the fields that hold a line or a few; the same words as the built-in form prints.</summary>
internal static class LayoutValues
{
    private static readonly JsonSerializerOptions readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>By tag; lines are set apart by line breaks.</summary>
    public static IReadOnlyDictionary<string, string> Of(Paper paper, AgencyCard agency)
    {
        var form = new PaperLayout(agency);
        return new Dictionary<string, string>
        {
            [LayoutFields.Number] = paper.PrintsNumber || NumberRule.AlwaysPrints(paper.Kind) ? PaperLayout.Number(paper) : "",
            [LayoutFields.Date] = paper.Kind is PaperKind.Order or PaperKind.Announcement ? PaperLayout.FormalDay(paper) : PaperLayout.Day(paper),
            [LayoutFields.Subject] = PaperBody.Printed(paper.Subject),
            [LayoutFields.To] = PaperBody.Printed(paper.To),
            [LayoutFields.References] = Lines(PaperLayout.Entries(paper.References, isNumbered: false)),
            [LayoutFields.Enclosures] = Lines(PaperLayout.Entries(paper.Enclosures, isNumbered: true)),
            [LayoutFields.Office] = PaperBody.Printed(paper.OfficeName),
            [LayoutFields.Contact] = ThaiDigits.ToThai((paper.Kind == PaperKind.Letter ? form.Contact(paper) : paper.Contact) ?? ""),
            [LayoutFields.Agency] = PaperBody.Printed(agency.Name),
            [LayoutFields.Address] = Lines(form.Sender().Skip(1)),
        };
    }

    /// <summary>As they are kept with a paper that has its number: the agency may be called otherwise later.</summary>
    public static string Write(IReadOnlyDictionary<string, string> values) => JsonSerializer.Serialize(values, readable);

    public static IReadOnlyDictionary<string, string> Read(string kept) => JsonSerializer.Deserialize<Dictionary<string, string>>(kept)!;

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines.Select(PaperBody.Printed));
}
