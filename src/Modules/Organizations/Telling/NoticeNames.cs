using Sujarit.Platform.Notices;

namespace Sujarit.Organizations.Telling;

/// <summary>What pages call the ways of telling people things.</summary>
internal static class NoticeNames
{
    public static string Of(NoticePace pace) =>
        pace switch
        {
            NoticePace.AtOnce => "ทันทีทุกเรื่อง",
            NoticePace.Daily => "รวมวันละครั้ง",
            _ => "ไม่ส่ง",
        };

    public static string Of(NoticeChannel channel) => channel == NoticeChannel.Mail ? "อีเมล" : "LINE";

    /// <summary>Why it was given up, and what to do.</summary>
    public static string Of(DeliveryFailure? failure, NoticeChannel channel) =>
        failure switch
        {
            DeliveryFailure.Refused => channel == NoticeChannel.Mail ? "ปลายทางไม่รับ โปรดตรวจสอบอีเมลของผู้รับ" : "LINE ไม่รับ โปรดให้ผู้รับเชื่อมบัญชี LINE ใหม่",
            DeliveryFailure.NotAllowed => "เครื่องแม่ข่ายไม่ให้ระบบส่ง โปรดให้ผู้ดูแลเครื่องตรวจสอบรหัสผ่านหรือโทเคน",
            DeliveryFailure.LimitReached => "ส่งครบจำนวนที่บริการกำหนดแล้ว โปรดลองใหม่ภายหลัง",
            DeliveryFailure.Expired => "ลิงก์ในจดหมายหมดอายุก่อนส่งได้",
            DeliveryFailure.Unreadable => "เปิดจดหมายที่เก็บไว้ไม่ได้ เพราะกุญแจของระบบเปลี่ยนไป",
            _ => "ติดต่อเครื่องแม่ข่ายไม่ได้ โปรดให้ผู้ดูแลเครื่องตรวจสอบการตั้งค่าและเครือข่าย",
        };
}
