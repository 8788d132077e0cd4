using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;
using Sujarit.Kernel;

namespace Sujarit.Modules.Ui;

/// <summary>A form with a field of every type pages use.</summary>
internal sealed class Form
{
    [Required(ErrorMessage = "โปรดกรอกชื่อมาตรการ"), StringLength(300)]
    public string Title { get; set; } = "";

    public string? Remark { get; set; }

    [DataType(DataType.Password)]
    public string? Password { get; set; }

    [EmailAddress]
    public string? Email { get; set; }

    [Display(Name = "ผู้รับผิดชอบ")]
    [Required]
    public string Owner { get; set; } = "กองคลัง";

    public DateOnly DueOn { get; set; } = new(2024, 2, 12);

    public DateOnly? DoneOn { get; set; }

    public FiscalYear? Year { get; set; }

    public decimal? Amount { get; set; }

    public int? Count { get; set; }

    public Money? Price { get; set; }

    public bool IsPublic { get; set; }

    public IReadOnlyList<string> Kinds { get; set; } = [];

    public IFormFile? Photo { get; set; }

    public IReadOnlyList<IFormFile> Photos { get; set; } = [];
}
