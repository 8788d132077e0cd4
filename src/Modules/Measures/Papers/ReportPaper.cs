using Sujarit.Assessment.Contracts;
using Sujarit.Documents.Contracts;
using Sujarit.Measures.Reports;

namespace Sujarit.Measures.Papers;

/// <summary>The yearly report in its official form, with the memo that carries it.</summary>
internal static class ReportPaper
{
    /// <summary>Puts the report on paper.</summary>
    /// <param name="report">What is printed.</param>
    /// <param name="rules">The rulebook of its year, for official names; null prints numbers alone.</param>
    /// <param name="columns">Which columns the measures have; null prints those in use.</param>
    /// <param name="chain">Who signed, in place of the signers the memo names; null where it went up no chain.</param>
    public static Document Print(Report report, Rulebook? rules, MeasureColumns? columns = null, IReadOnlyList<Block>? chain = null)
    {
        var blocks = new List<Block>();
        if (report.Memo is { } memo)
        {
            blocks.AddRange(MemoPaper.Of(report, chain is null ? memo : memo with { Signers = [] }));
            blocks.AddRange(chain ?? []);
        }

        blocks.AddRange(Opening(report));
        blocks.AddRange(ResultPaper.Of(report, rules));
        blocks.AddRange(MeasurePaper.Of(report, columns ?? MeasurePaper.ColumnsFor(report)));
        blocks.AddRange(ActionPaper.Of(report, rules));
        blocks.AddRange(ItemPaper.Of(report, rules));
        if (report.Memo is null)
        {
            blocks.AddRange(chain ?? []);
        }

        return new Document(Title(report), blocks);
    }

    /// <summary>Before which block of a printed report the chain stands: behind its memo, or at its end where it has none.</summary>
    public static int SignaturesAt(Report report, Document printed) => report.Memo is { } memo ? MemoPaper.Of(report, memo).Count() : printed.Blocks.Count;

    /// <summary>The report with only some of its parts, so that the memo names what is really attached.</summary>
    public static Report Only(Report report, ReportParts parts) =>
        report with
        {
            Memo = parts.HasFlag(ReportParts.Memo) ? report.Memo : null,
            Result = parts.HasFlag(ReportParts.Result) ? report.Result : new PrintedResult { Total = report.Result.Total, Level = report.Result.Level },
            Measures = parts.HasFlag(ReportParts.Measures) ? report.Measures : [],
            Actions = parts.HasFlag(ReportParts.Actions) ? report.Actions : [],
            Items = parts.HasFlag(ReportParts.Items) ? report.Items : [],
        };

    /// <summary>"ของ" and the agency, or nothing.</summary>
    public static string Of(Report report) => report.Agency.Name is { } name ? $"ของ{name}" : "";

    public static string InYear(Report report) => report.FiscalYear is { } year ? $" ประจำปีงบประมาณ พ.ศ. {PaperCell.Number(year.BuddhistYear)}" : "";

    public static string RoundOf(Report report) => report.Round is { } months ? $" รอบ {PaperCell.Number(months)} เดือน " : "";

    private static string Title(Report report) => $"รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน{InYear(report)}";

    private static IEnumerable<Block> Opening(Report report)
    {
        yield return new SectionTurn(PageOrientation.Landscape) { NumbersFirstPage = true, RestartsNumbers = true };
        yield return new Paragraph(Title(report)) { Style = ParagraphStyle.Title };
        if (report.Round is { } months)
        {
            yield return new Paragraph($"(รอบ {PaperCell.Number(months)} เดือน)") { Style = ParagraphStyle.Centred };
        }

        if (Address(report.Agency) is { Length: > 0 } address)
        {
            yield return new Paragraph(address) { Style = ParagraphStyle.Centred };
        }

        yield return new Paragraph(Introduction(report));
    }

    private static string Address(ReportAgency agency)
    {
        (string Word, string? Name)[] places = [("", agency.Name), ("ตำบล", agency.Subdistrict), ("อำเภอ", agency.District), ("จังหวัด", agency.Province)];
        return string.Join(' ', places.Where(place => place.Name is not null).Select(place => place.Word + place.Name));
    }

    private static string Introduction(Report report)
    {
        var agency = report.Agency.Name ?? "หน่วยงาน";
        var told = $"{agency} ขอรายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน{InYear(report)} ดังนี้";
        return ResultPaper.Sentence(report) is { } result ? $"ตามที่{result} นั้น {told}" : told;
    }
}
