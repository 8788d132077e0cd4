namespace Sujarit.Documents.Circulars;

/// <summary>How far a circular is.</summary>
internal enum CircularState
{
    /// <summary>ฉบับร่าง: written, seen by nobody it is meant for.</summary>
    Draft,

    /// <summary>แจ้งเวียนแล้ว: with those who have to acknowledge it.</summary>
    Sent,

    /// <summary>ยกเลิกแล้ว: taken back with a reason; what was acknowledged stays on record.</summary>
    Withdrawn,
}
