using System.ComponentModel.DataAnnotations;
using Sujarit.Documents.Papers;

namespace Sujarit.Documents.Pages;

/// <summary>With which number a year begins.</summary>
internal sealed class FirstNumberForm
{
    [Display(Name = "ชนิด")]
    public PaperKind Kind { get; set; }

    [Display(Name = "ของ")]
    public Guid? Office { get; set; }

    [Display(Name = "เลขแรก")]
    [Required(ErrorMessage = "โปรดกรอกเลขแรก")]
    [Range(1, NumberSeries.Highest, ErrorMessage = "เลขแรกต้องเป็นจำนวนเต็มตั้งแต่ 1")]
    public int? Number { get; set; }
}
