using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Sujarit.Disclosure.Profile;
using Sujarit.Disclosure.Writing;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Pages;

namespace Sujarit.Disclosure.Pages.Office.Profile;

/// <summary>Writes what the agency says of itself on its site; the public sees it as soon as it is saved.</summary>
[Needs(DisclosurePermission.Publish)]
internal sealed class IndexModel(AppDb db) : OfficePage(db.Visit), IFormPage
{
    [BindProperty]
    public ProfileForm Form { get; set; } = new();

    /// <summary>How the text looks as typed; null where it was not asked for.</summary>
    public string? Preview { get; private set; }

    public bool MayEditAgency => Visit.Who!.Roles.Contains(Role.Administrator);

    public async Task OnGet()
    {
        if (await Own() is { } profile)
        {
            Form = ProfileForm.Of(profile);
        }

        await Load();
    }

    /// <summary>Saves what was typed, or only shows how it will look.</summary>
    public async Task<IActionResult> OnPost(bool preview)
    {
        if (preview)
        {
            ModelState.Clear();
            await Load();
            Preview = PageText.Read(Form.About ?? "").Html(_ => null, topHeading: 2);
            return Page();
        }

        var profile = await Own();
        if (profile is null)
        {
            db.Add(profile = SiteProfile.Begin());
        }
        else
        {
            db.Expect(profile, Form.Version);
        }

        profile.Introduce(Form.Motto, Form.About);
        profile.BeReachedAt(Form.Hours, Form.Mail, Form.Fax, Form.Map);
        await db.SaveChangesAsync();
        return Go("/profile", "บันทึกแล้ว ประชาชนเห็นทันที");
    }

    public async Task Load()
    {
        Lead("ข้อมูลในเว็บไซต์");
        Form.Version = this.Carried(Form.Version, (await db.Set<SiteProfile>().AsNoTracking().FirstOrDefaultAsync())?.Version);
    }

    private Task<SiteProfile?> Own() => db.Set<SiteProfile>().FirstOrDefaultAsync();

    internal sealed class ProfileForm
    {
        public int Version { get; set; }

        [Display(Name = "คำขวัญหรือวิสัยทัศน์")]
        [StringLength(SiteProfile.LongestMotto)]
        public string? Motto { get; set; }

        [Display(Name = "ข้อมูลทั่วไป")]
        [DataType(DataType.MultilineText)]
        [StringLength(SiteProfile.LongestAbout, ErrorMessage = "ข้อมูลทั่วไปยาวเกินไป โปรดย่อ")]
        public string? About { get; set; }

        [Display(Name = "วันเวลาทำการ")]
        [DataType(DataType.MultilineText)]
        [StringLength(SiteProfile.LongestHours)]
        public string? Hours { get; set; }

        [Display(Name = "อีเมล")]
        [StringLength(SiteProfile.LongestAddress)]
        public string? Mail { get; set; }

        [Display(Name = "โทรสาร")]
        [StringLength(SiteProfile.LongestTelephone)]
        public string? Fax { get; set; }

        [Display(Name = "แผนที่")]
        [DataType(DataType.Url)]
        [StringLength(2000, ErrorMessage = "ที่อยู่ของแผนที่ยาวเกินไป")]
        public string? Map { get; set; }

        public static ProfileForm Of(SiteProfile profile) =>
            new() { Version = profile.Version, Motto = profile.Motto, About = profile.About, Hours = profile.Hours, Mail = profile.Mail, Fax = profile.Fax, Map = profile.Map };
    }
}
