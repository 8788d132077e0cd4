using System.Text.Json;
using Sujarit.Assessment.Contracts;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel;
using Sujarit.Kernel.Thai;
using Sujarit.Measures.Pages;
using Sujarit.Measures.Reports;

namespace Sujarit.Measures.Proofreading;

/// <summary>Proofreads what other modules are about to have signed.</summary>
internal sealed class PaperProofreader : IProofreader
{
    // Quotes are cut and tidied; their beginning tells where they stand.
    private const int enough = 24;

    public IReadOnlyList<PaperDoubt> Read(PaperInProof paper)
    {
        var own = AgencyNames.IsFullName(paper.Agency) ? paper.Agency : null;
        try
        {
            var findings = PaperProof.Read(paper.Paper, new ProofTerms { Agency = own, Year = paper.Year, Staff = paper.Staff }, Rulebooks.BesideProgram);
            var spots = paper.Spots.Select(spot => (Spot: spot, Folded: ThaiText.Fold(spot.Text))).ToList();
            return [.. findings.Select(finding => At(finding, spots)).DistinctBy(doubt => (doubt.Kind, doubt.Where, doubt.Quote))];
        }
        catch (UnreadableException)
        {
            // Nobody is kept from signing by what the program cannot read.
            return [new PaperDoubt("unreadable", "ตรวจทานไม่สำเร็จ", "", "", "ข้อความซับซ้อนเกินกว่าที่ระบบตรวจได้ โปรดอ่านทวนเองก่อนลงนาม")];
        }
    }

    /// <summary>The code of a kind, as the command line names it.</summary>
    public static string CodeOf(FindingKind kind) => JsonNamingPolicy.KebabCaseLower.ConvertName($"{kind}");

    private static PaperDoubt At(Finding finding, List<(PaperSpot Spot, string Folded)> spots)
    {
        var quote = ThaiText.Fold(finding.Quote) is { Length: > enough } whole ? whole[..enough] : ThaiText.Fold(finding.Quote);
        var spot = quote.Length == 0 ? null : spots.Find(known => known.Folded.Contains(quote, StringComparison.Ordinal)).Spot;
        return new PaperDoubt(CodeOf(finding.Kind), Words.Of(finding.Kind), spot?.Where ?? "", finding.Quote, finding.Why) { Place = spot?.Called ?? "", Address = spot?.Address };
    }
}
