namespace Sujarit.Documents.Papers.Layouts;

/// <summary>The fields a layout of each kind may hold. What the built-in form prints of a paper has a field that is required.</summary>
internal static class LayoutFields
{
    public const string Body = "body";
    public const string Signature = "signature";
    public const string Checker = "checker";
    public const string Cancelled = "cancelled";
    public const string Agency = "agency";
    public const string Address = "address";
    public const string Office = "office";
    public const string Contact = "contact";
    public const string Number = "number";
    public const string Date = "date";
    public const string Subject = "subject";
    public const string To = "to";
    public const string References = "references";
    public const string Enclosures = "enclosures";

    public static IReadOnlyList<LayoutField> Of(PaperKind kind) =>
    [
        .. Head(kind),
        .. PaperWords.HasReader(kind) ? [new LayoutField(To, "เรียน", "ผู้รับ", "หัวหน้าส่วนราชการทุกส่วน") { IsRequired = true }] : Array.Empty<LayoutField>(),
        .. kind == PaperKind.Letter ? Lists() : [],
        new(Body, "ข้อความ", "ย่อหน้า หัวข้อ และรายการทั้งหมด แต่ละย่อหน้าใช้รูปแบบของย่อหน้าในกล่องนี้", "ด้วย…") { IsRequired = true, IsBlock = true },
        new(Signature, "ลายมือชื่อ", Signed(kind), "(ชื่อ) ตำแหน่ง") { IsRequired = true, IsBlock = true },
        .. PaperRoles.HasChecker(kind) ? [new LayoutField(Checker, "ลายมือชื่อผู้ตรวจ", "ลายมือชื่อ ชื่อ และตำแหน่งของผู้ตรวจรายงานการประชุม หากไม่มีกล่องนี้จะพิมพ์ต่อจากผู้จดในช่องลายมือชื่อ", "(ชื่อ) ตำแหน่ง") { IsBlock = true }] : Array.Empty<LayoutField>(),
        new(Cancelled, "ยกเลิก", "คำว่า ยกเลิก ผู้ยกเลิก วัน และเหตุผล พิมพ์เฉพาะฉบับที่ยกเลิก หากไม่มีกล่องนี้จะพิมพ์ไว้บนสุดของหน้าแรก", "ยกเลิก") { IsBlock = true },
        new(Agency, "ชื่อหน่วยงาน", "ชื่อเต็มของหน่วยงาน ไม่ต้องมีหากพิมพ์ชื่อไว้ในรูปแบบแล้ว", "เทศบาลตำบล…"),
        new(Address, "ที่อยู่หน่วยงาน", "ที่อยู่ตามหัวหนังสือ ไม่ต้องมีหากพิมพ์ไว้ในรูปแบบแล้ว", "หมู่ที่ …") { Vanishes = true },
    ];

    private static string Signed(PaperKind kind) =>
        kind switch
        {
            PaperKind.Memo => "ลายมือชื่อผู้จัดทำ แล้วความเห็นและลายมือชื่อตามสายงาน",
            PaperKind.Minutes => "ลายมือชื่อ ชื่อ และตำแหน่งของผู้จดรายงานการประชุม",
            _ => "คำลงท้าย (ถ้ามี) ลายมือชื่อ ชื่อ และตำแหน่งของผู้ลงนาม",
        };

    private static IEnumerable<LayoutField> Head(PaperKind kind)
    {
        var isNamed = PaperWords.HasReader(kind);
        var isReport = kind is PaperKind.Report or PaperKind.Minutes;
        var mayBeWithout = isReport || kind == PaperKind.Announcement;
        var isFormal = kind is PaperKind.Order or PaperKind.Announcement;
        yield return new(Number, "ที่", mayBeWithout ? "เลขของเอกสาร เมื่อไม่พิมพ์เลข ย่อหน้านี้ถูกตัดออกทั้งย่อหน้า" : "เลขของเอกสาร ร่างยังไม่มีเลข", isNamed ? "สย ๗๙๙๐๑/๑๒" : "๑๒/๒๕๔๓")
        {
            IsRequired = true,
            Vanishes = mayBeWithout,
        };
        yield return new(Date, "วันที่", "วันที่ของเอกสาร", isFormal ? "๑๖ มกราคม พ.ศ. ๒๕๔๓" : "๑๖ มกราคม ๒๕๔๓") { IsRequired = !isReport };
        yield return new(Subject, "เรื่อง", "เรื่องของเอกสาร", "ขอเชิญประชุม") { IsRequired = true };
        yield return new(Office, "ส่วนราชการ", "ส่วนราชการเจ้าของเรื่อง", "สำนักปลัด") { IsRequired = isNamed };
        yield return new(Contact, "ผู้ประสานงาน", kind == PaperKind.Letter ? "โทรศัพท์หรือผู้ประสานงาน หากไม่กรอกใช้โทรศัพท์ของหน่วยงาน" : "โทรศัพท์หรือผู้ประสานงาน", "โทร. ๐ ๒๐๐๐ ๐๐๐๐") { IsRequired = isNamed, Vanishes = true };
    }

    private static LayoutField[] Lists() =>
    [
        new(References, "อ้างถึง", "หนังสือที่อ้างถึง บรรทัดละฉบับ เมื่อไม่มี ย่อหน้านี้ถูกตัดออกทั้งย่อหน้า", "หนังสือจังหวัด…") { IsRequired = true, Vanishes = true },
        new(Enclosures, "สิ่งที่ส่งมาด้วย", "รายการแนบ บรรทัดละรายการ มีเลขข้อเมื่อมีหลายรายการ เมื่อไม่มี ย่อหน้านี้ถูกตัดออกทั้งย่อหน้า", "แบบตอบรับ จำนวน ๑ ฉบับ") { IsRequired = true, Vanishes = true },
    ];
}
