using System.Text.RegularExpressions;
using Sujarit.Assessment.Contracts;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel;
using Sujarit.Measures.Import;
using Sujarit.Measures.Proofreading.Anywhere;
using Sujarit.Measures.Reports;
using Sujarit.Organizations.Contracts;

namespace Sujarit.Measures.Proofreading;

/// <summary>Proofreads any paper of an agency: a report by its fields, and every paper by its words and figures.</summary>
internal static class PaperProof
{
    // Beyond a few places it is a habit of the whole paper, and is told once.
    private const int fewPlaces = 5;

    /// <summary>What is probably wrong with a paper; nothing on it is changed.</summary>
    /// <param name="paper">The paper.</param>
    /// <param name="terms">What it is held against.</param>
    /// <param name="shelf">The rulebooks.</param>
    /// <exception cref="UnreadableException">Its text is too tangled to be read.</exception>
    public static IReadOnlyList<Finding> Read(Document paper, ProofTerms terms, Rulebooks shelf)
    {
        var report = ReportReader.Read(paper, shelf, terms.Agency, terms.Year);
        var before = terms.Before is { } last ? ReportReader.Read(last, shelf, terms.Agency, (terms.Year ?? report.FiscalYear)?.Previous) : null;
        try
        {
            var places = new FieldPlaces(report);
            return [.. Findings(paper, report, before, terms, shelf).Select(places.Put).DistinctBy(finding => (finding.Kind, finding.Where, finding.Quote))];
        }
        catch (RegexMatchTimeoutException tangled)
        {
            throw new UnreadableException("ข้อความในไฟล์ซับซ้อนผิดปกติ ตรวจทานไม่สำเร็จ โปรดตรวจว่าเป็นเอกสารจริง", tangled);
        }
    }

    private static IEnumerable<Finding> Findings(Document paper, Report report, Report? before, ProofTerms terms, Rulebooks shelf)
    {
        var rules = report.FiscalYear is { } year && year >= shelf.Years[0] ? shelf.Of(year) : null;
        var texts = PaperText.Of(paper);
        return report.Findings.Where(finding => finding.Kind != FindingKind.MixedDigits)
            .Concat(LooseYears.Read(report, PaperText.Lines(paper), terms.Year))
            .Concat(OnAnyPaper(texts, report))
            .Concat(Holders.Read(texts, report.Agency.Name, terms.Staff))
            .Concat(Sums.Read(paper))
            .Concat(OnAnyReport(report, before, rules))
            .Concat(Digits(texts));
    }

    /// <summary>What is wrong with a report of our own beside what <see cref="Proofreader"/> says of any report.</summary>
    /// <param name="texts">Every text on its paper.</param>
    /// <param name="report">What is printed.</param>
    /// <param name="before">The report of the year before; null where there is none.</param>
    /// <param name="rules">The rulebook of the year; null where there is none.</param>
    /// <param name="staff">Who works at the agency; empty where not known.</param>
    public static IEnumerable<Finding> OfOwn(IReadOnlyList<(string Where, string Text)> texts, Report report, Report? before, Rulebook? rules, IReadOnlyList<PersonCard> staff)
    {
        var places = new FieldPlaces(report);
        var signers = (report.Memo?.Signers ?? []).SelectMany((signer, at) => Signature($"memo.signers[{at}]", signer));
        return OnAnyPaper(texts, report)
            .Concat(Holders.Read([.. texts, .. signers], report.Agency.Name, staff))
            .Concat(OnAnyReport(report, before, rules))
            .Select(places.Put)
            .DistinctBy(finding => (finding.Kind, finding.Where, finding.Quote));
    }

    private static (string Where, string Text)[] Signature(string where, Signer signer) =>
        [(where, $"({signer.Name})"), (where, signer.ActingFor is { } other ? $"{signer.Position} รักษาราชการแทน {other}" : signer.Position ?? "-")];

    private static IEnumerable<Finding> OnAnyPaper(IReadOnlyList<(string Where, string Text)> texts, Report report) =>
        MixedNumbers.Read(texts)
            .Concat(Gaps.Read(texts, report))
            .Concat(ImpossibleDays.Read(texts))
            .Concat(Shares.Read(texts));

    private static IEnumerable<Finding> OnAnyReport(Report report, Report? before, Rulebook? rules) =>
        RepeatCheck.Read(report)
            .Concat(before is null ? [] : LastYearCheck.Read(report, before))
            .Concat(EvidenceYearCheck.Read(report, rules));

    private static List<Finding> Digits(IReadOnlyList<(string Where, string Text)> texts)
    {
        // A spreadsheet keeps its figures as numbers, which no officer can type in Thai digits.
        var typed = texts.Where(part => !IsForeign(part.Text) && ItemCode.Read(part.Text) is null && (!part.Where.StartsWith("sheet ", StringComparison.Ordinal) || part.Text.Any(char.IsLetter))).ToList();
        var found = DigitCheck.Read(typed, MixedNumbers.Blank).ToList();
        return found.Count <= fewPlaces ? found : [found[0] with { Why = $"{found[0].Why} (พบอีก {found.Count - 1} แห่ง)" }];
    }

    // An English sentence keeps Arabic digits.
    private static bool IsForeign(string text) => text.Count(char.IsAsciiLetter) > text.Count(character => character is >= 'ก' and <= '๎');
}
