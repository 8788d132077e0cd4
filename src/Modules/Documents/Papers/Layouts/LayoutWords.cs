namespace Sujarit.Documents.Papers.Layouts;

/// <summary>What the audit page calls layouts.</summary>
internal static class LayoutWords
{
    private const string layout = "documents_layout";
    private const string choice = "documents_layout_choice";

    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(
        [
            .. Enum.GetValues<PaperKind>().SelectMany(kind => new[] { layout, choice }.Select(table => KeyValuePair.Create($"{table}.kind={kind}", PaperWords.Of(kind)))),
            KeyValuePair.Create(layout, "รูปแบบเอกสารของหน่วยงาน"),
            KeyValuePair.Create(layout + ".kind", "ชนิด"),
            KeyValuePair.Create(layout + ".file_id", "ไฟล์ในระบบ"),
            KeyValuePair.Create(layout + ".file_name", "ชื่อไฟล์"),
            KeyValuePair.Create(layout + ".uploaded_by", "ผู้นำเข้า"),
            KeyValuePair.Create(layout + ".uploaded_at", "นำเข้าเมื่อ"),
            KeyValuePair.Create(layout + ".has_checker", "มีช่องลายมือชื่อผู้ตรวจรายงานการประชุม"),
            KeyValuePair.Create(choice, "รูปแบบเอกสารที่ใช้"),
            KeyValuePair.Create(choice + ".kind", "ชนิด"),
            KeyValuePair.Create(choice + ".layout_id", "รูปแบบของหน่วยงาน"),
            KeyValuePair.Create(choice + ".chosen_by", "ผู้เลือก"),
            KeyValuePair.Create(choice + ".chosen_at", "เลือกเมื่อ"),
        ]);
}
