using FsCheck;
using FsCheck.Fluent;

namespace Sujarit.Modules.Measures;

public class RandomRoundTripTests
{
    [Fact]
    public void Any_report_printed_reads_back()
    {
        using var folder = new Folder();
        var path = folder.File("report.docx");
        Prop.ForAll(
                RandomReports.All,
                report =>
                {
                    var (went, came) = (RoundTripTests.ContentOf(report), RoundTripTests.ContentOf(RoundTripTests.Read(Samples.Print(report, path))));
                    return (went == came).Label($"{went}\n≠\n{came}");
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(150).WithEndSize(12));
    }
}
