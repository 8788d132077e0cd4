namespace Sujarit.Documents.Papers.Layouts;

/// <summary>Whether a layout has the fields of its kind, each where it can be filled.</summary>
internal sealed class LayoutFit(PaperKind kind)
{
    private const int longestShown = 60;

    private readonly Dictionary<string, LayoutField> fields = LayoutFields.Of(kind).ToDictionary(field => field.Tag);

    /// <summary>What is wrong, a sentence each: what is missing, then what is unknown or misplaced; where another word processor dropped every tag, only that.</summary>
    public IReadOnlyList<string> Faults(IReadOnlyList<LayoutText> stories)
    {
        var all = stories.SelectMany(story => LayoutControl.In(story.Text).Select(control => (story, control))).ToList();
        if (all.Count == 0 && stories.Any(story => story.Text.Descendants(WordNames.W + "sdt").Any()))
        {
            return ["กล่องเนื้อหาในไฟล์นี้ไม่มีแท็กเหลืออยู่เลย โปรแกรมอื่นที่ไม่ใช่ Microsoft Word เช่น LibreOffice บางรุ่น ตัดแท็กทิ้งเมื่อบันทึก โปรดดาวน์โหลดไฟล์เริ่มต้นอีกครั้ง แล้วแก้และบันทึกด้วย Microsoft Word"];
        }

        var used = all.Select(known => known.control.Tag).ToHashSet();
        return
        [
            .. fields.Values.Where(field => field.IsRequired && !used.Contains(field.Tag)).Select(field => $"ขาดช่อง “{field.Name}” โปรดเพิ่มกล่องเนื้อหาที่มีแท็ก {field.Tag}"),
            .. all.Select(known => Fault(known.story, known.control)).OfType<string>().Distinct(),
        ];
    }

    private string? Fault(LayoutText story, LayoutControl control)
    {
        if (!fields.TryGetValue(control.Tag, out var field))
        {
            return $"ไม่รู้จักแท็ก “{Shown(control.Tag)}” (ใน{story.Place}) โปรดใช้แท็กตามตารางของ{PaperWords.Of(kind)} หรือลบกล่องนั้น";
        }

        var name = $"ช่อง “{field.Name}” (แท็ก {field.Tag})";
        return control.HoldsRow ? $"{name} ครอบทั้งแถวของตาราง โปรดวางในช่องของตารางแทน"
            : Around(control) is { } outer ? $"{name} ซ้อนอยู่ในช่อง “{outer.Name}” โปรดแยกออกจากกัน"
            : field.IsBlock ? Fault(name, story, control)
            : null;
    }

    private static string? Fault(string name, LayoutText story, LayoutControl control) =>
        !story.IsMain ? $"{name} อยู่ใน{story.Place} โปรดย้ายมาไว้ในเนื้อหาของหน้า"
        : control.IsInTextBox ? $"{name} อยู่ในกล่องข้อความ ข้อความที่ยาวกว่ากล่องจะหายไป โปรดย้ายมาไว้ในเนื้อหาของหน้า"
        : control is { IsInLine: true, IsAlone: false } ? $"{name} อยู่กลางบรรทัดกับข้อความอื่น โปรดให้อยู่ลำพังในย่อหน้าของตน"
        : null;

    private LayoutField? Around(LayoutControl control) =>
        control.Element.Ancestors(WordNames.W + "sdt").Select(outer => outer.Element(WordNames.W + "sdtPr")?.Element(WordNames.W + "tag").Value()?.Trim().ToLowerInvariant()).OfType<string>().Select(tag => fields.GetValueOrDefault(tag)).FirstOrDefault(outer => outer is not null);

    private static string Shown(string tag) => tag.Length > longestShown ? tag[..longestShown] + "…" : tag;
}
