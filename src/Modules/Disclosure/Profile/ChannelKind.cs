namespace Sujarit.Disclosure.Profile;

/// <summary>What a channel is for.</summary>
internal enum ChannelKind
{
    /// <summary>แจ้งเบาะแสการทุจริต.</summary>
    Corruption,

    /// <summary>ร้องเรียนร้องทุกข์ทั่วไป.</summary>
    Complaint,

    /// <summary>ถาม–ตอบ.</summary>
    Question,

    /// <summary>บริการออนไลน์.</summary>
    Service,

    /// <summary>ประเมินความพึงพอใจของหน่วยงานเอง.</summary>
    Satisfaction,

    /// <summary>แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (EIT), on the assessor's site.</summary>
    ExternalSurvey,

    /// <summary>สื่อสังคมออนไลน์.</summary>
    Social,

    /// <summary>Anything else.</summary>
    Other,
}
