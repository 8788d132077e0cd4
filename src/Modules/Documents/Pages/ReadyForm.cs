using System.ComponentModel.DataAnnotations;
using Sujarit.Documents.Papers;
using Sujarit.Documents.Papers.Ready;
using Sujarit.Kernel;
using Sujarit.Organizations.Contracts;

namespace Sujarit.Documents.Pages;

/// <summary>What is asked for when a paper is begun from words that stand ready.</summary>
internal sealed class ReadyForm : IValidatableObject
{
    private const int longest = 10_000;

    [Display(Name = "ส่วนราชการเจ้าของเรื่อง")]
    [Required(ErrorMessage = "โปรดเลือกส่วนราชการ")]
    public Guid? Office { get; set; }

    [Display(Name = "ผู้ลงนาม")]
    public Guid? Person { get; set; }

    [Display(Name = "ผู้ตรวจรายงานการประชุม")]
    public Guid? Checker { get; set; }

    /// <summary>In the order of the paper's blanks; one that is left empty holds the paper up until it is filled.</summary>
    public List<string?> Blanks { get; set; } = [];

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) =>
        Blanks.Index().Where(blank => blank.Item?.Length > longest).Select(blank => new ValidationResult("ข้อความยาวเกินไป โปรดย่อ", [$"{nameof(Blanks)}[{blank.Index}]"]));

    /// <summary>Who signs: the person chosen, or nobody yet.</summary>
    /// <exception cref="RuleBrokenException">Somebody is chosen who does not work here.</exception>
    public PaperSigner Signer(IReadOnlyList<PersonCard> people, ReadyPaper ready) => Chosen(people, Person, ready.SignerPosition, PaperRoles.SignerOf(ready.Kind));

    /// <summary>Who checks minutes, or nobody yet.</summary>
    /// <exception cref="RuleBrokenException">Somebody is chosen who does not work here.</exception>
    public PaperSigner CheckedBy(IReadOnlyList<PersonCard> people) => Chosen(people, Checker, null, PaperRoles.Checker);

    private static PaperSigner Chosen(IReadOnlyList<PersonCard> people, Guid? chosen, string? usual, string role)
    {
        if (chosen is not { } id)
        {
            return new PaperSigner(null, null, usual);
        }

        var person = people.FirstOrDefault(known => known.Id == id) ?? throw new RuleBrokenException($"{role}ที่เลือกไม่ได้ปฏิบัติงานที่นี่แล้ว โปรดเลือกใหม่");
        return new PaperSigner(id, person.Name, usual ?? person.Position);
    }
}
