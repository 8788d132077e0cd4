using System.ComponentModel.DataAnnotations;
using Sujarit.Documents.Approvals;

namespace Sujarit.Documents.Pages;

/// <summary>What is asked when a step is handed on.</summary>
internal sealed class HandOnForm
{
    public int Version { get; set; }

    [Display(Name = "ขั้นที่ส่งต่อ")]
    [Required(ErrorMessage = "โปรดเลือกขั้นที่จะส่งต่อ")]
    public int? Step { get; set; }

    [Display(Name = "ผู้ลงนามคนใหม่")]
    [Required(ErrorMessage = "โปรดเลือกผู้ที่จะลงนามขั้นนี้")]
    public Guid? Signer { get; set; }

    [Display(Name = "เหตุผล")]
    [Required(ErrorMessage = "โปรดบอกเหตุผลที่ส่งต่อ ผู้รับและผู้ตรวจสอบจะเห็นข้อความนี้")]
    [StringLength(Approval.LongestText, ErrorMessage = "เหตุผลยาวเกินไป โปรดย่อ")]
    public string Reason { get; set; } = "";
}
