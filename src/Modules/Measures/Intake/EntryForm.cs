using System.ComponentModel.DataAnnotations;
using Sujarit.Measures.Reports;

namespace Sujarit.Measures.Intake;

/// <summary>A measure, action or item of a draft as its form shows it; lists have a line for each point.</summary>
internal sealed class EntryForm
{
    private const int longest = 30_000;

    /// <summary>Its place in the report, from 0.</summary>
    public int At { get; set; }

    /// <summary>Whether it is taken out.</summary>
    public bool Remove { get; set; }

    [Range(0, 999, ErrorMessage = "ลำดับต้องอยู่ระหว่าง 0 ถึง 999")]
    public int No { get; set; }

    /// <summary>The code of the indicator or item.</summary>
    [StringLength(10, ErrorMessage = "รหัสยาวเกินไป")]
    public string? Code { get; set; }

    [StringLength(2000, ErrorMessage = "ชื่อยาวเกินไป โปรดย่อ")]
    public string? Title { get; set; }

    [Range(0d, 100d, ErrorMessage = "คะแนนต้องอยู่ระหว่าง 0 ถึง 100")]
    public decimal? Score { get; set; }

    /// <summary>Steps, actions or elements.</summary>
    [StringLength(longest, ErrorMessage = "ข้อความยาวเกินไป โปรดย่อ")]
    public string? Points { get; set; }

    [StringLength(2000, ErrorMessage = "ข้อความยาวเกินไป โปรดย่อ")]
    public string? Period { get; set; }

    [StringLength(longest, ErrorMessage = "ข้อความยาวเกินไป โปรดย่อ")]
    public string? Owners { get; set; }

    public ProgressStatus? Status { get; set; }

    /// <summary>The summary of a measure, the progress of others.</summary>
    [StringLength(longest, ErrorMessage = "ข้อความยาวเกินไป โปรดย่อ")]
    public string? Done { get; set; }

    [StringLength(longest, ErrorMessage = "ข้อความยาวเกินไป โปรดย่อ")]
    public string? Outcomes { get; set; }

    [StringLength(longest, ErrorMessage = "ข้อความยาวเกินไป โปรดย่อ")]
    public string? Recommendations { get; set; }

    [StringLength(longest, ErrorMessage = "ข้อความยาวเกินไป โปรดย่อ")]
    public string? Monitoring { get; set; }
}
