using Sujarit.Assessment.Contracts;
using Sujarit.Documents.Contracts;
using Sujarit.Measures.Papers;
using Sujarit.Measures.Reports;

namespace Sujarit.Modules.Measures;

public class PrintedPartsTests
{
    [Fact]
    public void A_memo_names_only_the_parts_that_are_printed()
    {
        var report = Samples.Read("report-2567");
        var some = ReportPaper.Only(report, ReportParts.Memo | ReportParts.Measures);
        Assert.Equal((report.Measures.Count, 0, 0), (some.Measures.Count, some.Actions.Count, some.Items.Count));
        Assert.Contains(BodyOf(report), text => text.Contains("๓๕ ข้อ", StringComparison.Ordinal));
        Assert.DoesNotContain(BodyOf(some), text => text.Contains("๓๕ ข้อ", StringComparison.Ordinal));
    }

    private static IEnumerable<string> BodyOf(Report report) =>
        ReportPaper.Print(report, Rulebooks.BesideProgram.Of(report.FiscalYear!.Value)).Blocks.OfType<Paragraph>().Select(paragraph => paragraph.Text);
}
