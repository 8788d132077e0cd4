using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;
using Sujarit.Documents.Circulars;

namespace Sujarit.Documents.Pages;

/// <summary>What the form on a circular asks for.</summary>
internal sealed class CircularForm
{
    public int Version { get; set; }

    [Display(Name = "เรื่อง")]
    [Required(ErrorMessage = "โปรดระบุเรื่องของหนังสือเวียน")]
    [StringLength(Circular.LongestTitle, ErrorMessage = "ชื่อเรื่องยาวเกินไป โปรดย่อ")]
    public string? Title { get; set; }

    [Display(Name = "ข้อความ")]
    [StringLength(Circular.LongestText, ErrorMessage = "ข้อความยาวเกินไป โปรดย่อ หรือแนบเป็นไฟล์")]
    public string? Text { get; set; }

    public bool All { get; set; }

    public List<Guid> Offices { get; set; } = [];

    public List<Guid> People { get; set; } = [];

    [Display(Name = "รับทราบภายในวันที่")]
    public DateOnly? DueOn { get; set; }

    [Display(Name = "เตือนซ้ำทุก (วัน)")]
    [Range(1, Circular.SeldomestReminder, ErrorMessage = "เตือนซ้ำได้ทุก 1 ถึง 30 วัน เว้นว่างไว้หากไม่ต้องการ")]
    public int? RemindEvery { get; set; }

    [Display(Name = "แนบไฟล์")]
    public List<IFormFile> Files { get; set; } = [];

    /// <summary>The kept files to take off.</summary>
    public List<Guid> TakenOff { get; set; } = [];

    public static CircularForm Of(Circular circular) =>
        new()
        {
            Version = circular.Version,
            Title = circular.Title,
            Text = circular.Text,
            All = circular.GoesToAll,
            Offices = [.. circular.Offices],
            People = [.. circular.People],
            DueOn = circular.DueOn,
            RemindEvery = circular.RemindEvery,
        };

    /// <summary>Puts what was typed into the draft; files aside.</summary>
    public void Write(Circular circular, DateOnly today)
    {
        circular.Write(Title, Text);
        circular.Address(All, Offices, People);
        circular.Ask(DueOn, RemindEvery, today);
    }
}
