using System.ComponentModel.DataAnnotations;
using Sujarit.Documents.Papers;

namespace Sujarit.Documents.Pages;

/// <summary>The code of one office, as the form has it; without an office, the agency's.</summary>
internal sealed class OfficeCodeForm
{
    public Guid? Office { get; set; }

    [StringLength(OfficeCode.Longest, ErrorMessage = "รหัสยาวเกินไป")]
    public string? Code { get; set; }
}
