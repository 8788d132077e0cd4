using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;

namespace Sujarit.Documents.Pages;

/// <summary>What is recorded of a signature on paper.</summary>
internal sealed class ScanForm
{
    /// <summary>The most bytes of a form with a scan.</summary>
    public const long Most = 60_000_000;

    public int Version { get; set; }

    [Display(Name = "ความเห็นตามกระดาษ")]
    [StringLength(SignForm.LongestText, ErrorMessage = "ความเห็นยาวเกินไป โปรดย่อ")]
    public string? Opinion { get; set; }

    [Display(Name = "วันที่ลงนามในกระดาษ")]
    [Required(ErrorMessage = "โปรดระบุวันที่ลงนาม")]
    public DateOnly? On { get; set; }

    [Display(Name = "ไฟล์สแกน")]
    [Required(ErrorMessage = "โปรดแนบไฟล์สแกนของกระดาษที่ลงนามแล้ว")]
    public IFormFile? Scan { get; set; }

    public bool Confirmed { get; set; }

    [Required(ErrorMessage = "โปรดกรอกรหัสผ่านเพื่อยืนยันว่าเป็นท่าน")]
    [Display(Name = "รหัสผ่านของท่าน")]
    [DataType(DataType.Password)]
    [MaxLength(200)]
    public string Password { get; set; } = "";
}
