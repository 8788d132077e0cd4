using System.ComponentModel.DataAnnotations;
using Sujarit.Documents.Papers;
using Sujarit.Kernel;
using Sujarit.Organizations.Contracts;

namespace Sujarit.Documents.Pages;

/// <summary>What the form of a draft asks for.</summary>
internal sealed class PaperForm
{
    private const string tooLong = "ข้อความยาวเกินไป โปรดย่อ";

    public int Version { get; set; }

    [Display(Name = "ส่วนราชการเจ้าของเรื่อง")]
    [Required(ErrorMessage = "โปรดเลือกส่วนราชการ")]
    public Guid? Office { get; set; }

    [Display(Name = "เรื่อง")]
    [Required(ErrorMessage = "โปรดกรอกเรื่อง")]
    [StringLength(PaperText.LongestLine, ErrorMessage = tooLong)]
    public string Subject { get; set; } = "";

    [Display(Name = "เรียน")]
    [StringLength(PaperText.LongestLine, ErrorMessage = tooLong)]
    public string? To { get; set; }

    [Display(Name = "อ้างถึง")]
    [DataType(DataType.MultilineText)]
    [StringLength(PaperText.LongestList, ErrorMessage = tooLong)]
    public string? References { get; set; }

    [Display(Name = "สิ่งที่ส่งมาด้วย")]
    [DataType(DataType.MultilineText)]
    [StringLength(PaperText.LongestList, ErrorMessage = tooLong)]
    public string? Enclosures { get; set; }

    [Display(Name = "ข้อความ")]
    [DataType(DataType.MultilineText)]
    [StringLength(PaperText.LongestBody, ErrorMessage = "ข้อความยาวเกิน 60,000 ตัวอักษร โปรดแยกเป็นเอกสารแนบ")]
    public string? Body { get; set; }

    [Display(Name = "โทรศัพท์หรือผู้ประสานงาน")]
    [StringLength(PaperText.LongestLine, ErrorMessage = tooLong)]
    public string? Contact { get; set; }

    [Display(Name = "ผู้ลงนาม")]
    public Guid? Person { get; set; }

    [Display(Name = "ชื่อผู้ลงนาม")]
    [StringLength(200, ErrorMessage = tooLong)]
    public string? SignerName { get; set; }

    [Display(Name = "ตำแหน่งผู้ลงนาม")]
    [DataType(DataType.MultilineText)]
    [StringLength(300, ErrorMessage = tooLong)]
    public string? SignerPosition { get; set; }

    [Display(Name = "ผู้ตรวจรายงานการประชุม")]
    public Guid? Checker { get; set; }

    [Display(Name = "ชื่อผู้ตรวจรายงานการประชุม")]
    [StringLength(200, ErrorMessage = tooLong)]
    public string? CheckerName { get; set; }

    [Display(Name = "ตำแหน่งผู้ตรวจรายงานการประชุม")]
    [DataType(DataType.MultilineText)]
    [StringLength(300, ErrorMessage = tooLong)]
    public string? CheckerPosition { get; set; }

    public PaperText Text => new(Subject, To, References, Enclosures, Body ?? "", Contact);

    public static PaperForm Of(Paper paper)
    {
        var (text, signer) = (paper.Text, paper.Signer);
        return new()
        {
            Version = paper.Version,
            Office = paper.OfficeId,
            Subject = text.Subject,
            To = text.To,
            References = text.References,
            Enclosures = text.Enclosures,
            Body = text.Body,
            Contact = text.Contact,
            Person = signer.PersonId,
            SignerName = signer.PersonId is null ? signer.Name : null,
            SignerPosition = signer.Position,
            Checker = paper.CheckerId,
            CheckerName = paper.CheckerId is null ? paper.CheckerName : null,
            CheckerPosition = paper.CheckerPosition,
        };
    }

    /// <summary>Who signs: the person chosen, by the position that is typed or else the person's own; or a name that is typed.</summary>
    /// <exception cref="RuleBrokenException">Somebody is chosen who does not work here.</exception>
    public PaperSigner Signer(IReadOnlyList<PersonCard> people, PaperKind kind) => Chosen(people, Person, SignerName, SignerPosition, PaperRoles.SignerOf(kind));

    /// <summary>Who checks minutes, in the same way; nameless where nobody does.</summary>
    /// <exception cref="RuleBrokenException">Somebody is chosen who does not work here.</exception>
    public PaperSigner CheckedBy(IReadOnlyList<PersonCard> people) => Chosen(people, Checker, CheckerName, CheckerPosition, PaperRoles.Checker);

    private static PaperSigner Chosen(IReadOnlyList<PersonCard> people, Guid? chosen, string? name, string? position, string role)
    {
        if (chosen is not { } id)
        {
            return new PaperSigner(null, name, position);
        }

        var person = people.FirstOrDefault(known => known.Id == id) ?? throw new RuleBrokenException($"{role}ที่เลือกไม่ได้ปฏิบัติงานที่นี่แล้ว โปรดเลือกใหม่หรือพิมพ์ชื่อ");
        return new PaperSigner(id, person.Name, position ?? person.Position);
    }
}
