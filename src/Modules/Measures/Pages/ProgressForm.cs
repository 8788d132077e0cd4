using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Sujarit.Measures.Doing;
using Sujarit.Measures.Reports;
using Sujarit.Measures.Rounds;

namespace Sujarit.Measures.Pages;

/// <summary>What the form of progress asks for.</summary>
internal sealed class ProgressForm : TellingForm
{
    [Required(ErrorMessage = "โปรดเลือกสถานะ")]
    public ProgressStatus? Status { get; set; }

    [Required(ErrorMessage = "โปรดระบุวันที่ได้ดำเนินการ")]
    public DateOnly? On { get; set; }

    [Required(ErrorMessage = "โปรดเล่าสั้น ๆ ว่าทำอะไรไปแล้ว")]
    [StringLength(WorkForm.Long, ErrorMessage = "ข้อความยาวเกินไป โปรดย่อ")]
    public string Text { get; set; } = "";

    /// <summary>The pieces of evidence taken away.</summary>
    public List<Guid> TakenAway { get; set; } = [];

    /// <summary>The pieces to choose from; where a page offers none, none are asked for.</summary>
    [BindNever]
    [ValidateNever]
    public IReadOnlyList<SelectListItem> Offered { get; set; } = [];

    /// <summary>Goes on with an answer that was begun.</summary>
    public void Take(AnswerDraft draft)
    {
        (Status, On, Text) = (draft.Status ?? Status, draft.On ?? On, draft.Text ?? "");
        (Link, WithoutEvidence, Pieces) = (draft.Link, draft.WithoutEvidence, [.. draft.Pieces]);
    }

    /// <summary>Whether anything new is attached.</summary>
    public bool Attaches => !string.IsNullOrWhiteSpace(Link) || Pieces.Count > 0 || Files.Count > 0;

    public Telling Telling(bool hasEvidence) => new(On!.Value, Text, Status, hasEvidence || Attaches, WithoutEvidence);
}
