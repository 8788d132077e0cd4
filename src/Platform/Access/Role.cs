namespace Sujarit.Platform.Access;

/// <summary>What a person is at an agency. A person may have several; what each may do, the permissions say.</summary>
public enum Role
{
    /// <summary>ผู้ดูแลระบบของหน่วยงาน: people, offices and sign-in; reads no case and signs nothing.</summary>
    Administrator,

    /// <summary>ผู้รับผิดชอบ ITA: results, measures, reports and what is published.</summary>
    ItaOfficer,

    /// <summary>หัวหน้าส่วนราชการ and เจ้าหน้าที่: answers for the work of an office.</summary>
    Owner,

    /// <summary>ปลัด and นายก: gives an opinion, signs, sends back.</summary>
    Approver,

    /// <summary>นิติกร: keeps cases.</summary>
    CaseOfficer,

    /// <summary>ผู้กำกับดูแล: reads, from outside the agency.</summary>
    Overseer,
}
