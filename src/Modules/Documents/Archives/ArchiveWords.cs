namespace Sujarit.Documents.Archives;

/// <summary>What archives are called.</summary>
internal static class ArchiveWords
{
    private const string archive = "documents_archive";

    public const string Fetched = "archive-downloaded";

    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(
        [
            .. Enum.GetValues<ArchiveState>().Select(state => KeyValuePair.Create($"{archive}.state={state}", Of(state))),
            KeyValuePair.Create(archive, "แฟ้มรวมของปี"),
            KeyValuePair.Create(archive + ".year", "ปีงบประมาณ"),
            KeyValuePair.Create(archive + ".open_year", "ปีที่กำลังทำ"),
            KeyValuePair.Create(archive + ".state", "สถานะ"),
            KeyValuePair.Create(archive + ".asked_by_id", "ผู้ขอในระบบ"),
            KeyValuePair.Create(archive + ".asked_by", "ผู้ขอ"),
            KeyValuePair.Create(archive + ".asked_at", "ขอเมื่อ"),
            KeyValuePair.Create(archive + ".due_at", "ทำเมื่อถึง"),
            KeyValuePair.Create(archive + ".leased_until", "กำลังทำถึง"),
            KeyValuePair.Create(archive + ".attempts", "จำนวนครั้งที่ทำ"),
            KeyValuePair.Create(archive + ".files_done", "ทำแล้ว (รายการ)"),
            KeyValuePair.Create(archive + ".files_all", "ทั้งหมด (รายการ)"),
            KeyValuePair.Create(archive + ".bytes_done", "ทำแล้ว (ไบต์)"),
            KeyValuePair.Create(archive + ".ready_at", "ทำเสร็จเมื่อ"),
            KeyValuePair.Create(archive + ".size", "ขนาด (ไบต์)"),
            KeyValuePair.Create(archive + ".sha256", "ค่าแฮชของแฟ้ม"),
            KeyValuePair.Create(archive + ".expires_at", "เก็บถึง"),
            KeyValuePair.Create(Fetched, "ดาวน์โหลดแฟ้มรวม"),
        ]);

    public static string Of(ArchiveState state) =>
        state switch
        {
            ArchiveState.Waiting => "รอคิว",
            ArchiveState.Making => "กำลังทำ",
            ArchiveState.Ready => "พร้อมดาวน์โหลด",
            ArchiveState.Failed => "ทำไม่สำเร็จ",
            ArchiveState.Cancelled => "ยกเลิกแล้ว",
            _ => "หมดอายุ ลบแล้ว",
        };

    public static string Look(ArchiveState state) =>
        state switch
        {
            ArchiveState.Ready => "done",
            ArchiveState.Failed => "missing",
            ArchiveState.Waiting or ArchiveState.Making => "doing",
            _ => "idle",
        };
}
