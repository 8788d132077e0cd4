using DocumentFormat.OpenXml.Packaging;
using Sujarit.Documents.Contracts;
using Sujarit.Platform.Access;

namespace Sujarit.Documents.Papers.Layouts;

/// <summary>
/// Fills a layout with words that can be told apart, and looks whether each is printed: once with everything, then with nothing in the lines that
/// may go, as something else may stand in them.
/// </summary>
internal sealed class LayoutTrial(byte[] file, PaperKind kind, AgencyCard agency)
{
    private const char sign = '‹';

    private readonly IReadOnlyList<LayoutField> fields = LayoutFields.Of(kind);

    /// <summary>A sentence for each field that would be lost.</summary>
    public IReadOnlyList<string> Faults()
    {
        // Whatever the checks did not foresee is found before the layout is taken, not when a paper is printed.
        _ = LayoutFilling.Fill(file, SampleOfKind.Content(kind, agency));
        var needed = fields.Where(field => field.IsRequired || field.Tag is LayoutFields.Cancelled or LayoutFields.Checker).ToList();
        var lost = Lost(needed, []).ToList();
        var goes = fields.Where(field => field.Vanishes).ToList();
        foreach (var kept in needed.Where(field => field.Vanishes).Prepend<LayoutField?>(null))
        {
            lost.AddRange(Lost(needed.Where(field => field == kept || (kept is null && !field.Vanishes)), [.. goes.Where(field => field != kept)]));
        }

        return [.. lost.GroupBy(known => known.Field.Tag).Select(known => Fault(known.Key, known.First().Field, known.First().Why))];
    }

    private IEnumerable<(LayoutField Field, string Why)> Lost(IEnumerable<LayoutField> looked, IReadOnlyList<LayoutField> empty)
    {
        var sample = SampleOfKind.Content(kind, agency);
        var content = sample with
        {
            Values = sample.Values.ToDictionary(value => value.Key, value => empty.Any(field => field.Tag == value.Key) ? "" : Sign(value.Key)),
            Body = Sign(LayoutFields.Body),
            Signatures = [.. new[] { LayoutFields.Signature, LayoutFields.Checker }.Select(tag => new Signature(Sign(tag), []))],
            Cancelled = [Sign(LayoutFields.Cancelled)],
        };
        using var filled = WordprocessingDocument.Open(new MemoryStream(LayoutFilling.Fill(file, content), writable: false), isEditable: false);
        var sight = new LayoutSight(filled, sign);
        return [.. looked.Where(field => !sight.Shows(Sign(field.Tag))).Select(field => (field, string.Join(" และ", sight.Why(Sign(field.Tag)))))];
    }

    private static string Fault(string tag, LayoutField field, string why) =>
        $"ช่อง “{field.Name}” (แท็ก {tag}) จะไม่พิมพ์ เพราะ{(why.Length > 0 ? why : "ถูกตัดไปกับช่องอื่นที่ว่าง โปรดย้ายไปไว้ในย่อหน้าของตน")}";

    private static string Sign(string tag) => $"{sign}{tag}›";
}
