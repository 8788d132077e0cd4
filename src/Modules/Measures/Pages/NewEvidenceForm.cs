using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;
using Sujarit.Measures.Doing;

namespace Sujarit.Measures.Pages;

/// <summary>What the form of new evidence asks for.</summary>
internal sealed class NewEvidenceForm : EvidenceForm
{
    public List<IFormFile> Files { get; set; } = [];

    [StringLength(2000, ErrorMessage = "ลิงก์ยาวเกินไป")]
    public string? Link { get; set; }

    /// <summary>The works it bears out.</summary>
    public List<Guid> Works { get; set; } = [];

    /// <summary>What is said of this piece; several pieces sent at once keep their names where nothing else tells them apart.</summary>
    public EvidenceWords Words(Evidence piece) =>
        Words() with { Caption = Caption ?? (piece.Caption.Length > 0 ? piece.Caption : piece.Link), Source = piece.Source };
}
