using System.ComponentModel.DataAnnotations;
using Sujarit.Kernel;
using Sujarit.Organizations.Contracts;

namespace Sujarit.Organizations.Pages;

/// <summary>What the form on an acting order asks for.</summary>
internal sealed class ActingForm
{
    public int Version { get; set; }

    [Display(Name = "ผู้แทน")]
    [Required(ErrorMessage = "โปรดเลือกผู้แทน")]
    public Guid? Actor { get; set; }

    [Display(Name = "ลักษณะ")]
    public ActingKind Kind { get; set; }

    [Display(Name = "ผู้ดำรงตำแหน่งที่แทน")]
    public Guid? Holder { get; set; }

    [Display(Name = "ตำแหน่งที่แทน")]
    [StringLength(300, ErrorMessage = "ชื่อตำแหน่งยาวเกินไป")]
    public string? Position { get; set; }

    [Display(Name = "คำสั่งที่")]
    [Required(ErrorMessage = "โปรดกรอกเลขที่คำสั่ง")]
    [StringLength(100, ErrorMessage = "เลขที่คำสั่งยาวเกินไป")]
    public string Number { get; set; } = "";

    [Display(Name = "ตั้งแต่วันที่")]
    [Required(ErrorMessage = "โปรดระบุวันเริ่ม")]
    public DateOnly? From { get; set; }

    [Display(Name = "ถึงวันที่")]
    [Required(ErrorMessage = "โปรดระบุวันสิ้นสุด")]
    public DateOnly? To { get; set; }

    public static ActingForm Of(ActingOrder order) =>
        new()
        {
            Version = order.Version,
            Actor = order.ActorId,
            Kind = order.Kind,
            Holder = order.HolderId,
            Position = order.Position,
            Number = order.Number,
            From = order.From,
            To = order.To,
        };

    /// <summary>What the order says; the position is the holder's own where none is written.</summary>
    /// <param name="people">Who works here.</param>
    /// <param name="recorder">Who writes it down.</param>
    /// <exception cref="RuleBrokenException">Somebody is chosen who does not work here.</exception>
    public ActingTerms Terms(IReadOnlyList<PersonCard> people, Guid recorder)
    {
        var actor = Chosen(people, Actor!.Value);
        var holder = Holder is { } chosen ? Chosen(people, chosen) : null;
        return new ActingTerms(actor.Id, holder?.Id, Position ?? holder?.Position ?? "", Kind, Number, From!.Value, To!.Value, recorder);
    }

    private static PersonCard Chosen(IReadOnlyList<PersonCard> people, Guid id) =>
        people.FirstOrDefault(person => person.Id == id) ?? throw new RuleBrokenException("บุคคลที่เลือกไม่ได้ปฏิบัติงานที่นี่แล้ว โปรดเลือกใหม่");
}
