using Sujarit.Platform.Access;

namespace Sujarit.Organizations;

/// <summary>What the office calls the roles.</summary>
internal static class RoleNames
{
    public static string Of(Role role) =>
        role switch
        {
            Role.Administrator => "ผู้ดูแลระบบของหน่วยงาน",
            Role.ItaOfficer => "ผู้รับผิดชอบ ITA",
            Role.Owner => "หัวหน้าส่วนราชการหรือเจ้าหน้าที่เจ้าของเรื่อง",
            Role.Approver => "ผู้บริหาร (ปลัดหรือนายก)",
            Role.CaseOfficer => "นิติกร (ผู้รับผิดชอบเรื่องร้องเรียน)",
            Role.Overseer => "ผู้กำกับดูแล",
            _ => throw new ArgumentOutOfRangeException(nameof(role)),
        };
}
