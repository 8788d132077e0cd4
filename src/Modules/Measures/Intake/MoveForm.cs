using System.ComponentModel.DataAnnotations;

namespace Sujarit.Measures.Intake;

/// <summary>Where a text without a place is put.</summary>
internal sealed class MoveForm
{
    /// <summary>Which of the texts, from 0.</summary>
    public int At { get; set; }

    /// <summary>The field; empty leaves it.</summary>
    [StringLength(40)]
    public string? Target { get; set; }

    /// <summary>Of which measure, indicator or item.</summary>
    [StringLength(10, ErrorMessage = "รหัสยาวเกินไป")]
    public string? Of { get; set; }
}
