using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;

namespace Sujarit.Measures.Pages;

/// <summary>What the form of progress asks for in one way, whether it is whole or a draft.</summary>
internal abstract class TellingForm
{
    public int Version { get; set; }

    public List<IFormFile> Files { get; set; } = [];

    [StringLength(2000, ErrorMessage = "ลิงก์ยาวเกินไป")]
    public string? Link { get; set; }

    [StringLength(1000, ErrorMessage = "ข้อความยาวเกินไป โปรดย่อ")]
    public string? WithoutEvidence { get; set; }

    /// <summary>The pieces of evidence the year has already that bear it out too.</summary>
    public List<Guid> Pieces { get; set; } = [];
}
