using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Pages;

namespace Sujarit.Organizations.Pages;

[Needs(OrganizationsPermission.EditPeople)]
internal sealed class AgencyPage(AppDb db, Visit visit, AgencyDirectory directory) : PageModel, IFormPage
{
    [BindProperty]
    [Required]
    [Display(Name = "ชื่อหน่วยงาน")]
    [StringLength(300)]
    public string Name { get; set; } = "";

    [BindProperty]
    [Display(Name = "ตำบล")]
    [StringLength(100)]
    public string? Subdistrict { get; set; }

    [BindProperty]
    [Display(Name = "อำเภอ")]
    [StringLength(100)]
    public string? District { get; set; }

    [BindProperty]
    [Display(Name = "จังหวัด")]
    [StringLength(100)]
    public string? Province { get; set; }

    [BindProperty]
    [Display(Name = "ที่อยู่ในหัวหนังสือ")]
    [DataType(DataType.MultilineText)]
    [StringLength(500, ErrorMessage = "ที่อยู่ยาวเกินไป โปรดย่อ")]
    public string? Address { get; set; }

    [BindProperty]
    [Display(Name = "โทรศัพท์")]
    [StringLength(100)]
    public string? Telephone { get; set; }

    [BindProperty]
    [Display(Name = "แสดงตัวเลขไทยบนหน้าจอ")]
    public bool ThaiDigits { get; set; }

    [BindProperty]
    public int Version { get; set; }

    public async Task OnGet()
    {
        var agency = await Agency();
        (Name, Subdistrict, District, Province) = (agency.Name, agency.Subdistrict, agency.District, agency.Province);
        (ThaiDigits, Version) = (agency.ThaiDigits, agency.Version);
        (Address, Telephone) = (agency.Address, agency.Telephone);
    }

    public async Task<IActionResult> OnPost()
    {
        var agency = await Agency();
        db.Entry(agency).Property(known => known.Version).OriginalValue = Version;
        agency.Describe(Name, Subdistrict, District, Province);
        agency.LiveAt(Address, Telephone);
        agency.ShowThaiDigits(ThaiDigits);
        await db.SaveChangesAsync();
        directory.Forget(agency.Code);
        TempData["Said"] = "บันทึกแล้ว";
        return RedirectToPage();
    }

    public Task Load() => Task.CompletedTask;

    private Task<Agency> Agency() => db.Set<Agency>().FirstAsync(agency => agency.Id == visit.AgencyId);
}
