using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;
using Sujarit.Documents.Approvals;

namespace Sujarit.Documents.Pages;

/// <summary>What is asked at signing.</summary>
internal sealed class SignForm
{
    public const int LongestText = Approval.LongestText;

    public int Version { get; set; }

    [Display(Name = "ความเห็น")]
    [StringLength(LongestText, ErrorMessage = "ความเห็นยาวเกินไป โปรดย่อ")]
    public string? Opinion { get; set; }

    [Display(Name = "ลงลายมือชื่อโดย")]
    public SigningWay Way { get; set; }

    /// <summary>What was drawn, as the browser sends it.</summary>
    public string? Drawing { get; set; }

    [Display(Name = "ไฟล์สแกน")]
    public IFormFile? Scan { get; set; }

    public bool Confirmed { get; set; }

    /// <summary>What a passkey answers with, as the browser sends it; null where the password is given.</summary>
    public string? Credential { get; set; }

    [Display(Name = "รหัสผ่านของท่าน")]
    [DataType(DataType.Password)]
    [MaxLength(200)]
    public string? Password { get; set; }
}
