using System.ComponentModel.DataAnnotations;
using Sujarit.Measures.Doing;

namespace Sujarit.Measures.Pages;

/// <summary>What the forms of a piece of evidence ask for.</summary>
internal class EvidenceForm
{
    public int Version { get; set; }

    [StringLength(1000, ErrorMessage = "ข้อความยาวเกินไป โปรดย่อ")]
    public string? Caption { get; set; }

    public DateOnly? On { get; set; }

    [StringLength(300, ErrorMessage = "ข้อความยาวเกินไป โปรดย่อ")]
    public string? Place { get; set; }

    [StringLength(1000, ErrorMessage = "ข้อความยาวเกินไป โปรดย่อ")]
    public string? People { get; set; }

    public EvidenceSource Source { get; set; }

    /// <summary>Fills in what is said of it now; where nobody has said when it was, the day of what it bears out.</summary>
    public void Take(Evidence piece) =>
        (Version, Caption, On, Place, People, Source) =
            (piece.Version, piece.Caption, piece.HappenedOn ?? piece.Uses.Where(use => use.EndedAt is null).Select(use => use.Progress?.On).FirstOrDefault(on => on is not null), piece.Place, piece.People, piece.Source);

    public EvidenceWords Words() => new(Caption, On, Place, People, Source);
}
