using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;
using Sujarit.Disclosure.Exhibits;
using Sujarit.Kernel;

namespace Sujarit.Disclosure.Pages;

/// <summary>What the form on an exhibit asks for.</summary>
internal sealed class ExhibitForm
{
    public int Version { get; set; }

    [Display(Name = "ชื่อของข้อมูล")]
    [Required(ErrorMessage = "โปรดกรอกชื่อของข้อมูล")]
    [StringLength(Exhibit.LongestTitle, ErrorMessage = "ชื่อยาวเกินไป โปรดย่อ")]
    public string? Title { get; set; }

    [Display(Name = "ข้อความ")]
    [DataType(DataType.MultilineText)]
    [StringLength(Exhibit.LongestText, ErrorMessage = "ข้อความยาวเกินไป โปรดแบ่งเป็นหลายหน้าหรือแนบเป็นไฟล์")]
    public string? Text { get; set; }

    [Display(Name = "ที่อยู่เว็บ")]
    [DataType(DataType.Url)]
    [StringLength(Exhibit.LongestAddress, ErrorMessage = "ที่อยู่เว็บยาวเกินไป")]
    public string? Address { get; set; }

    [Display(Name = "ข้อมูลของปีงบประมาณ พ.ศ.")]
    public FiscalYear? DataYear { get; set; }

    [Display(Name = "ข้อมูล ณ วันที่")]
    public DateOnly? AsOf { get; set; }

    [Display(Name = "แนบไฟล์")]
    public List<IFormFile> Files { get; set; } = [];

    /// <summary>The kept files to take off.</summary>
    public List<Guid> TakenOff { get; set; } = [];

    /// <summary>The elements of the item it is begun for, from 1.</summary>
    [Display(Name = "ใช้ตอบองค์ประกอบ")]
    public List<int> Elements { get; set; } = [];

    public static ExhibitForm Of(Exhibit exhibit) =>
        new() { Version = exhibit.Version, Title = exhibit.Title, Text = exhibit.Text, Address = exhibit.Address, DataYear = exhibit.DataYear, AsOf = exhibit.AsOf };

    /// <summary>Puts what was typed into the exhibit; files and elements aside.</summary>
    public void Write(Exhibit exhibit, DateOnly today)
    {
        exhibit.Write(Title, Text);
        exhibit.Date(DataYear, AsOf, today);
        if (exhibit.Kind == ExhibitKind.Link)
        {
            exhibit.LeadTo(Address);
        }
    }
}
