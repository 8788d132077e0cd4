namespace Sujarit.Platform.Agenda;

/// <summary>Why something stands on a person's page of today.</summary>
public enum AgendaSection
{
    /// <summary>เริ่มใช้งาน: what an agency that is new here has to do first.</summary>
    Beginning,

    /// <summary>เกินกำหนด: it was due before today.</summary>
    Overdue,

    /// <summary>ครบกำหนดใน 7 วัน: it is due today or within a week.</summary>
    DueSoon,

    /// <summary>รอความเห็นหรือลายมือชื่อของฉัน: others wait for the person's opinion or signature.</summary>
    AwaitingMe,

    /// <summary>คะแนนที่เสี่ยง: points the agency may lose.</summary>
    PointsAtRisk,

    /// <summary>เปลี่ยนแปลงตั้งแต่เข้าครั้งก่อน: what others changed since the person was last here.</summary>
    Changed,

    /// <summary>What comes next, later than in a week; shown only where nothing presses.</summary>
    Later,
}
