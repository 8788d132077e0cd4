namespace Sujarit.Disclosure.Profile;

/// <summary>What the site's own things are called: on pages and in the audit.</summary>
internal static class ProfileWords
{
    /// <summary>What the audit page calls them.</summary>
    public static IReadOnlyDictionary<string, string> Audit { get; } = new Dictionary<string, string>([
        new("disclosure_profile", "ข้อมูลในเว็บไซต์ของหน่วยงาน"),
        new("disclosure_profile.motto", "คำขวัญหรือวิสัยทัศน์"),
        new("disclosure_profile.about", "ข้อมูลทั่วไป"),
        new("disclosure_profile.hours", "วันเวลาทำการ"),
        new("disclosure_profile.mail", "อีเมล"),
        new("disclosure_profile.fax", "โทรสาร"),
        new("disclosure_profile.map", "แผนที่"),
        new("disclosure_profile.licence", "สัญญาอนุญาตของข้อมูล"),
        new("disclosure_executive", "ผู้บริหารในเว็บไซต์"),
        new("disclosure_executive.person_id", "บุคคล"),
        new("disclosure_executive.group", "ฝ่าย"),
        .. Enum.GetValues<ExecutiveGroup>().Select(group => KeyValuePair.Create($"disclosure_executive.group={group}", Of(group))),
        new("disclosure_executive.order", "ลำดับ"),
        new("disclosure_executive.telephone", "โทรศัพท์"),
        new("disclosure_executive.mail", "อีเมล"),
        new("disclosure_executive.photo_id", "รูปถ่าย"),
        new("disclosure_executive.photo_sha256", "ค่าแฮชของรูปถ่าย"),
        new("disclosure_channel", "ช่องทางติดต่อ"),
        new("disclosure_channel.kind", "ประเภท"),
        .. Enum.GetValues<ChannelKind>().Select(kind => KeyValuePair.Create($"disclosure_channel.kind={kind}", Of(kind))),
        new("disclosure_channel.title", "ชื่อช่องทาง"),
        new("disclosure_channel.address", "ที่อยู่เว็บ"),
        new("disclosure_channel.telephone", "โทรศัพท์"),
        new("disclosure_channel.note", "คำอธิบาย"),
        new("disclosure_channel.order", "ลำดับ"),
        new("disclosure_channel.is_open", "แสดงต่อประชาชน"),
    ]);

    public static string Of(ExecutiveGroup group) =>
        group switch
        {
            ExecutiveGroup.Political => "ฝ่ายการเมือง",
            _ => "ฝ่ายประจำ",
        };

    public static string Of(ChannelKind kind) =>
        kind switch
        {
            ChannelKind.Corruption => "แจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ",
            ChannelKind.Complaint => "ร้องเรียนร้องทุกข์",
            ChannelKind.Question => "ถาม–ตอบ",
            ChannelKind.Service => "บริการออนไลน์",
            ChannelKind.Satisfaction => "ประเมินความพึงพอใจ",
            ChannelKind.ExternalSurvey => "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (EIT)",
            ChannelKind.Social => "สื่อสังคมออนไลน์",
            _ => "อื่น ๆ",
        };
}
