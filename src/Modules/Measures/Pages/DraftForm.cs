using System.ComponentModel.DataAnnotations;
using Sujarit.Measures.Doing;
using Sujarit.Measures.Reports;
using Sujarit.Measures.Rounds;

namespace Sujarit.Measures.Pages;

/// <summary>The form of progress as it stands half filled in: nothing has to be there yet.</summary>
internal sealed class DraftForm : TellingForm
{
    public ProgressStatus? Status { get; set; }

    public DateOnly? On { get; set; }

    [StringLength(WorkForm.Long, ErrorMessage = "ข้อความยาวเกินไป โปรดย่อ")]
    public string? Text { get; set; }

    /// <summary>What is kept.</summary>
    /// <param name="pieces">The pieces of evidence that were chosen, and those made of the files that were sent.</param>
    /// <param name="hand">Who keeps it.</param>
    public AnswerDraft Draft(IEnumerable<Evidence> pieces, Hand hand) =>
        new(Status, On, Text, Link, WithoutEvidence, [.. pieces.Select(piece => piece.Id)], hand.Name, hand.At);

    /// <summary>The same as the whole form shows it.</summary>
    public ProgressForm Whole() => new() { Version = Version, Status = Status, On = On, Text = Text ?? "", Link = Link, WithoutEvidence = WithoutEvidence, Pieces = Pieces };
}
