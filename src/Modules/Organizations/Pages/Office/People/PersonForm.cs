using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Sujarit.Kernel;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;

namespace Sujarit.Organizations.Pages;

/// <summary>What is typed about a person.</summary>
internal sealed class PersonForm
{
    [Required]
    [Display(Name = "ชื่อ–นามสกุล")]
    [StringLength(200)]
    public string Name { get; set; } = "";

    [Display(Name = "ตำแหน่ง")]
    [StringLength(200)]
    public string? Position { get; set; }

    [Display(Name = "ส่วนราชการ")]
    public Guid? Office { get; set; }

    [Display(Name = "บทบาท")]
    public List<Role> Roles { get; set; } = [];

    public int Version { get; set; }

    public static PersonForm Of(Person person) =>
        new() { Name = person.Name, Position = person.Position, Office = person.OfficeId, Roles = person.Roles, Version = person.Version };

    /// <summary>The office that was chosen: one of this agency.</summary>
    public async Task<Guid?> ChosenOffice(AppDb db) =>
        Office is null || await db.Set<Office>().AnyAsync(office => office.Id == Office) ? Office : throw new RuleBrokenException("ไม่พบส่วนราชการที่เลือก โปรดเลือกใหม่");
}
