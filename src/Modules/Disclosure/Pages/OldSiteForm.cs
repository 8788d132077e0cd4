using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;
using Sujarit.Disclosure.Exhibits;
using Sujarit.Kernel;

namespace Sujarit.Disclosure.Pages;

/// <summary>What the form on a page of an old site asks for.</summary>
internal sealed class OldSiteForm
{
    [Display(Name = "ปีที่ประเมิน")]
    [Required(ErrorMessage = "โปรดเลือกปีที่ประเมิน")]
    public FiscalYear? Year { get; set; }

    [Display(Name = "ที่อยู่ของหน้าเว็บเดิม")]
    [DataType(DataType.Url)]
    [StringLength(Exhibit.LongestAddress, ErrorMessage = "ที่อยู่เว็บยาวเกินไป")]
    public string? Address { get; set; }

    [Display(Name = "ไฟล์หน้าเว็บ (.html)")]
    public IFormFile? File { get; set; }

    [Display(Name = "หรือวางซอร์สของหน้าเว็บ")]
    [DataType(DataType.MultilineText)]
    public string? Source { get; set; }
}
