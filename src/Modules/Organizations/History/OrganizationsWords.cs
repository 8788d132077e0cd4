using Sujarit.Organizations.SignIn;
using Sujarit.Organizations.Telling;
using Sujarit.Platform.Access;
using Sujarit.Platform.Notices;

namespace Sujarit.Organizations.History;

/// <summary>What the audit page calls the things of this module, and what happens to all.</summary>
internal static class OrganizationsWords
{
    public const string RetryAct = "delivery-retried";

    public static IReadOnlyDictionary<string, string> All { get; } =
        Enum.GetValues<Role>().Select(role => KeyValuePair.Create($"organizations_person.roles={role}", RoleNames.Of(role))).Concat(Choices()).Concat(new Dictionary<string, string>
        {
            ["added"] = "เพิ่ม",
            ["changed"] = "แก้ไข",
            ["removed"] = "ลบ",
            [Restoring.Act] = "คืนค่าเดิม",
            ["restored_column"] = "ช่องที่คืนค่า",
            ["restored_entry"] = "จากค่าก่อนรายการที่",
            [AccountTrace.SignedIn] = "เข้าสู่ระบบ",
            [AccountTrace.SignedOut] = "ออกจากระบบ",
            [AccountTrace.Failed] = "เข้าสู่ระบบไม่สำเร็จ",
            [AccountTrace.PasswordChanged] = "เปลี่ยนรหัสผ่าน",
            [AccountTrace.CodesAsked] = "เปิดการยืนยันสองขั้นตอน",
            [AccountTrace.CodesNotAsked] = "ปิดการยืนยันสองขั้นตอน",
            [AccountTrace.RecoveryCodesMade] = "ออกรหัสสำรองชุดใหม่",
            [AccountTrace.PasskeyAdded] = "เพิ่มพาสคีย์",
            [AccountTrace.PasskeyRemoved] = "ลบพาสคีย์",
            [AccountTrace.SessionsEnded] = "ให้อุปกรณ์อื่นออกจากระบบ",
            [AccountTrace.ResetAsked] = "ขอตั้งรหัสผ่านใหม่",
            ["organizations_agency"] = "หน่วยงาน",
            ["organizations_agency.code"] = "รหัสหน่วยงาน",
            ["organizations_agency.name"] = "ชื่อหน่วยงาน",
            ["organizations_agency.subdistrict"] = "ตำบล",
            ["organizations_agency.district"] = "อำเภอ",
            ["organizations_agency.province"] = "จังหวัด",
            ["organizations_agency.address"] = "ที่อยู่ในหัวหนังสือ",
            ["organizations_agency.telephone"] = "โทรศัพท์",
            ["organizations_agency.thai_digits"] = "แสดงตัวเลขไทย",
            ["organizations_office"] = "ส่วนราชการ",
            ["organizations_office.name"] = "ชื่อส่วนราชการ",
            ["organizations_office.order"] = "ลำดับ",
            ["organizations_office.closed_on"] = "วันที่ปิด",
            ["organizations_office.head_id"] = "หัวหน้าส่วนราชการ",
            ["organizations_absence"] = "การไม่อยู่ปฏิบัติงาน",
            ["organizations_absence.person_id"] = "ผู้ไม่อยู่",
            ["organizations_absence.stand_in_id"] = "ผู้ปฏิบัติหน้าที่แทน",
            ["organizations_absence.first_day"] = "ตั้งแต่วันที่",
            ["organizations_absence.last_day"] = "ถึงวันที่",
            ["organizations_absence.reason"] = "เหตุผล",
            ["organizations_absence.withdrawn_at"] = "ยกเลิกเมื่อ",
            ["organizations_person"] = "บุคคล",
            ["organizations_person.name"] = "ชื่อ–นามสกุล",
            ["organizations_person.position"] = "ตำแหน่ง",
            ["organizations_person.office_id"] = "ส่วนราชการ",
            ["organizations_person.roles"] = "บทบาท",
            ["organizations_person.account_id"] = "บัญชีเข้าสู่ระบบ",
            ["organizations_person.left_on"] = "วันที่พ้นจากหน่วยงาน",
            ["organizations_acting"] = "คำสั่งรักษาราชการแทนหรือปฏิบัติราชการแทน",
            ["organizations_acting.actor_id"] = "ผู้แทน",
            ["organizations_acting.holder_id"] = "ผู้ดำรงตำแหน่ง",
            ["organizations_acting.position"] = "ตำแหน่งที่แทน",
            ["organizations_acting.kind"] = "ลักษณะ",
            ["organizations_acting.kind=InPlaceOf"] = "รักษาราชการแทน",
            ["organizations_acting.kind=OnBehalfOf"] = "ปฏิบัติราชการแทน",
            ["organizations_acting.number"] = "คำสั่งที่",
            ["organizations_acting.from"] = "ตั้งแต่วันที่",
            ["organizations_acting.to"] = "ถึงวันที่",
            ["organizations_acting.ended_on"] = "สิ้นสุดก่อนกำหนดเมื่อ",
            ["organizations_invitation"] = "คำเชิญ",
            ["organizations_invitation.person_id"] = "บุคคล",
            ["organizations_invitation.email"] = "อีเมล",
            ["organizations_invitation.hash"] = "ลิงก์",
            ["organizations_invitation.expires_at"] = "ใช้ได้ถึง",
            ["organizations_invitation.accepted_at"] = "รับเมื่อ",
            ["organizations_invitation.withdrawn_at"] = "ถอนเมื่อ",
            ["organizations_account"] = "บัญชีเข้าสู่ระบบ",
            ["organizations_account.email"] = "อีเมล",
            ["organizations_account.user_name"] = "ชื่อที่ใช้เข้าสู่ระบบ",
            ["organizations_account.password_hash"] = "รหัสผ่าน",
            ["organizations_account.recovery_codes"] = "รหัสสำรอง",
            ["organizations_notice_choice"] = "วิธีรับการแจ้งเตือน",
            ["organizations_notice_choice.person_id"] = "บุคคล",
            ["organizations_notice_choice.mail"] = "ทางอีเมล",
            ["organizations_notice_choice.line"] = "ทาง LINE",
            ["organizations_notice_choice.line_id"] = "บัญชี LINE",
            ["organizations_notice_choice.linked_at"] = "เชื่อม LINE เมื่อ",
            [RetryAct] = "สั่งส่งอีกครั้ง",
            ["organizations_reset"] = "ลิงก์ตั้งรหัสผ่านใหม่",
            ["organizations_session"] = "การเข้าสู่ระบบ",
        }).ToDictionary();

    private static IEnumerable<KeyValuePair<string, string>> Choices() =>
        Enum.GetValues<NoticePace>().SelectMany(pace => Enum.GetNames<NoticeChannel>().Select(channel => KeyValuePair.Create($"organizations_notice_choice.{channel.ToLowerInvariant()}={pace}", NoticeNames.Of(pace))));
}
