namespace Sujarit.Documents.Circulars;

/// <summary>What circulars and their states are called.</summary>
internal static class CircularWords
{
    private const string circular = "documents_circular";
    private const string receipt = "documents_receipt";

    /// <summary>What the audit page calls them.</summary>
    public static IReadOnlyDictionary<string, string> Audit { get; } = new Dictionary<string, string>(
        Enum.GetValues<CircularState>().Select(state => KeyValuePair.Create($"{circular}.state={state}", Of(state))))
    {
        [circular] = "หนังสือเวียน",
        [circular + ".title"] = "เรื่อง",
        [circular + ".text"] = "ข้อความ",
        [circular + ".author_id"] = "ผู้จัดทำในระบบ",
        [circular + ".author_name"] = "ผู้จัดทำ",
        [circular + ".state"] = "สถานะ",
        [circular + ".goes_to_all"] = "ถึงทุกคน",
        [circular + ".offices"] = "ถึงส่วนราชการ",
        [circular + ".people"] = "ถึงบุคคล",
        [circular + ".files"] = "ไฟล์แนบ",
        [circular + ".due_on"] = "รับทราบภายในวันที่",
        [circular + ".remind_every"] = "เตือนซ้ำทุกกี่วัน",
        [circular + ".sent_at"] = "ส่งเมื่อ",
        [circular + ".withdrawn_at"] = "ยกเลิกเมื่อ",
        [circular + ".withdrawn_why"] = "เหตุผลที่ยกเลิก",
        [receipt] = "การรับทราบหนังสือเวียน",
        [receipt + ".circular_id"] = "หนังสือเวียน",
        [receipt + ".person_id"] = "ผู้รับ",
        [receipt + ".name"] = "ชื่อผู้รับ",
        [receipt + ".position"] = "ตำแหน่ง",
        [receipt + ".office"] = "ส่วนราชการ",
        [receipt + ".acknowledged_at"] = "รับทราบเมื่อ",
        [receipt + ".on_paper"] = "รับทราบในกระดาษเมื่อ",
        [receipt + ".recorded_by"] = "ผู้บันทึกแทน",
    };

    public static string Of(CircularState state) =>
        state switch
        {
            CircularState.Draft => "ฉบับร่าง",
            CircularState.Sent => "แจ้งเวียนแล้ว",
            _ => "ยกเลิกแล้ว",
        };

    /// <summary>How a state looks.</summary>
    public static string Look(CircularState state) =>
        state switch
        {
            CircularState.Draft => "idle",
            CircularState.Sent => "doing",
            _ => "missing",
        };
}
