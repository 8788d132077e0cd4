using System.ComponentModel.DataAnnotations;
using Sujarit.Disclosure.Monitoring;

namespace Sujarit.Disclosure.Pages;

/// <summary>An address the office has watched, as it is written.</summary>
internal sealed class AddedForm
{
    public int Version { get; set; }

    [Display(Name = "ชื่อ")]
    [StringLength(AddedAddress.LongestTitle, ErrorMessage = "ชื่อยาวเกินไป โปรดย่อ")]
    public string? Title { get; set; }

    [Display(Name = "ที่อยู่เว็บ")]
    [DataType(DataType.Url)]
    [StringLength(WatchedAddress.LongestAddress, ErrorMessage = "ที่อยู่เว็บยาวเกินไป")]
    public string? Address { get; set; }

    [Display(Name = "เหตุผลที่เฝ้าดู")]
    [StringLength(AddedAddress.LongestReason, ErrorMessage = "เหตุผลยาวเกินไป โปรดย่อ")]
    public string? Reason { get; set; }

    public static AddedForm Of(AddedAddress added) => new() { Version = added.Version, Title = added.Title, Address = added.Address, Reason = added.Reason };
}
