using System.ComponentModel.DataAnnotations;

namespace Sujarit.Documents.Pages;

/// <summary>One row of the form on a chain.</summary>
internal sealed class ChainStepForm
{
    [Range(1, 99, ErrorMessage = "ลำดับต้องเป็นตัวเลข 1–99")]
    public int? Place { get; set; }

    [StringLength(300, ErrorMessage = "ชื่อตำแหน่งยาวเกินไป")]
    public string? Position { get; set; }

    public Guid? Person { get; set; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(Position) && Person is null;
}
