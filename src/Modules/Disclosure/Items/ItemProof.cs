using Sujarit.Disclosure.Checking;
using Sujarit.Disclosure.Exhibits;
using Sujarit.Disclosure.Writing;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel.Thai;

namespace Sujarit.Disclosure.Items;

/// <summary>What is told of an item before it is signed: what the check of items found, and what the proofreader says of its own words.</summary>
internal static class ItemProof
{
    // Of years, days and missing parts the check knows more; a page on the web may be written in either digits.
    private static readonly HashSet<string> said = ["foreign-agency", "misspelt-agency", "wrong-person", "mixed-number", "unfilled", "impossible-date", "unreadable"];

    /// <summary>What is doubtful about the words of an item.</summary>
    public static IEnumerable<PaperDoubt> OfWords(IProofreader proofreader, PaperInProof copy) => proofreader.Read(copy).Where(doubt => said.Contains(doubt.Kind));

    /// <summary>What the check found of it. Nobody outside can see it before it is published.</summary>
    public static IEnumerable<PaperDoubt> OfCheck(ItemCheckup? checkup, string item) =>
        (checkup?.Findings ?? []).Where(finding => finding.Kind != CheckKind.NotPublished).Select(finding => Told(finding, item));

    /// <summary>What the check found and somebody said to need no mending.</summary>
    public static IEnumerable<DismissedDoubt> OfDismissed(ItemCheckup? checkup, string item) =>
        (checkup?.Dismissed ?? []).Select(finding => new DismissedDoubt(Told(finding, item), finding.Dismissed!.Reason, finding.Dismissed.By, finding.Dismissed.At));

    /// <summary>The item to be proofread: its exhibits. What the elements ask is official wording.</summary>
    public static PaperInProof Copy(ItemContent content, bool mayAnswer) =>
        new(new Document(content.Title, [.. content.Exhibits.SelectMany(Blocks)]), [.. content.Exhibits.Select(served => Spot(served.Exhibit, mayAnswer))]);

    private static PaperDoubt Told(CheckFinding finding, string item) =>
        new(finding.Kind.ToString(), CheckWords.Of(finding.Kind), finding.Where, finding.Quote, finding.Why)
        {
            Place = finding.Where,
            Address = finding.Exhibit is { } exhibit ? $"disclosure/exhibits/{exhibit}" : $"disclosure/item/{item}",
            DismissedAt = $"disclosure/dismiss/{item}?mark={finding.Mark}",
        };

    private static IEnumerable<Block> Blocks(Served served)
    {
        yield return new Paragraph(served.Exhibit.Title);
        foreach (var block in served.Exhibit.Text is { } text ? PageText.Read(text).Blocks : [])
        {
            yield return block;
        }

        if (served.Exhibit.Table is { } table)
        {
            yield return table.Table(DigitScript.Arabic);
        }
    }

    private static PaperSpot Spot(Exhibit exhibit, bool mayAnswer)
    {
        var address = !mayAnswer ? $"disclosure/exhibits/{exhibit.Id}" : exhibit.Table is null ? $"disclosure/exhibits/edit/{exhibit.Id}" : $"disclosure/exhibits/table/{exhibit.Id}";
        return new PaperSpot($"{exhibit.Id:N}", $"“{exhibit.Title}”", address, $"{exhibit.Title}\n{exhibit.Text}\n{exhibit.Rows}");
    }
}
