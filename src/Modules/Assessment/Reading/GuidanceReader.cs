using Sujarit.Assessment.Contracts;

namespace Sujarit.Assessment.Reading;

/// <summary>Reads <c>guidance.yaml</c>: what each item of the year asks in plain words. It explains every item, or it is not there.</summary>
internal static class GuidanceReader
{
    private const int mostAsks = 3;
    private const int fewestMistakes = 2;
    private const int mostMistakes = 5;

    /// <summary>The items, each with its guidance.</summary>
    public static IReadOnlyList<Item> Explain(IReadOnlyList<Item> items, Sheet sheet, string folderYear)
    {
        if (sheet.Root.MaybeText("year") != folderYear)
        {
            sheet.Root.Fault("year", $"ต้องตรงกับชื่อโฟลเดอร์ {folderYear}");
        }

        var entries = AssessmentReader.Entries(sheet.Root, "items").Select(block => (Block: block, Code: block.Text("code"), Guidance: Read(block))).ToList();
        Double([.. entries.Select(entry => (entry.Block, entry.Code))]);
        foreach (var (block, code, _) in entries.Where(entry => entry.Code.Length > 0 && items.All(item => item.Code != entry.Code)))
        {
            block.Fault("code", $"ไม่มีข้อ {code} ใน {folderYear}/disclosure.yaml โปรดแก้รหัสหรือลบรายการนี้");
        }

        var missing = items.Select(item => item.Code).Except(entries.Select(entry => entry.Code)).ToList();
        if (missing.Count > 0)
        {
            sheet.Root.Fault("items", $"ยังไม่มีคำอธิบายของข้อ {string.Join(", ", missing)} โปรดเพิ่มให้ครบทุกข้อของปี");
        }

        return [.. items.Select(item => item with { Guidance = entries.FirstOrDefault(entry => entry.Code == item.Code).Guidance })];
    }

    private static Guidance Read(Block block) =>
        new(
            Sentences(block, "asks", 1, mostAsks),
            block.Text("example"),
            Sentences(block, "mistakes", fewestMistakes, mostMistakes),
            block.Basis()
        );

    private static IReadOnlyList<string> Sentences(Block block, string key, int fewest, int most)
    {
        var texts = block.Texts(key);
        if (texts.Count < fewest || texts.Count > most)
        {
            block.Fault(key, $"มี {texts.Count} ประโยค ต้องมี {fewest} ถึง {most} ประโยค");
        }

        if (texts.Any(string.IsNullOrWhiteSpace) || texts.Distinct().Count() != texts.Count)
        {
            block.Fault(key, "มีประโยคว่างหรือซ้ำ โปรดลบ");
        }

        return texts;
    }

    private static void Double(IReadOnlyList<(Block Block, string Code)> entries)
    {
        // The first of a double is taken to be right.
        foreach (var (block, code) in entries.GroupBy(entry => entry.Code).SelectMany(same => same.Skip(1)))
        {
            block.Fault("code", $"คำอธิบายของข้อ {code} ซ้ำ โปรดเหลือรายการเดียว");
        }
    }
}
