using System.Globalization;
using System.Text;
using Sujarit.Kernel;
using Sujarit.Modules.Documents;
using Sujarit.Modules.Documents.Reading;

namespace Sujarit.Modules.Hostile;

public sealed class MutationTests
{
    private const int fewInTheSuite = 2_000;
    private static readonly TimeSpan patience = TimeSpan.FromSeconds(60);

    private static readonly string html =
        "<!doctype html><title>ก</title><h1>รายงาน</h1><p>ข<br>ค</p><ol><li>ง<li>จ</ol><table><thead><tr><th colspan=2>ฉ<tbody><tr><td rowspan=2>ช<td><input type=checkbox checked>ซ<tr><td>&amp;ญ</table>";

    private static readonly string text = "รายงาน **ผล**\n\nข้อ\tข้อมูล\tผู้รับผิดชอบ\n๑\t<p>ก</p><ul><li>ข</ul>\tค\n๒\tง\nจ\tฉ\n";

    /// <summary>Every spoiled copy is read or refused in a sentence; SUJARIT_MUTATIONS says how many copies, 2,000 where it is silent.</summary>
    [Fact]
    public async Task Spoiled_copies_are_read_or_refused()
    {
        var times = int.TryParse(Environment.GetEnvironmentVariable("SUJARIT_MUTATIONS"), CultureInfo.InvariantCulture, out var given) ? given : fewInTheSuite;
        byte[][] samples =
        [
            SamplePapers.Write([.. SamplePapers.Memo(), .. SamplePapers.Report(items: 2)]),
            ExcelFiles.Make(
                ExcelFiles.Row(1, ExcelFiles.Text("A1", "ก"), ExcelFiles.Number("B1", "45523", 1)) + ExcelFiles.Row(2, ExcelFiles.Text("A2", "ข"), ExcelFiles.Number("B2", "1.5")),
                "<mergeCells><mergeCell ref=\"A1:A2\"/></mergeCells>",
                "<si><t>ค</t></si>",
                "<numFmts><numFmt numFmtId=\"200\" formatCode=\"[$-107041E]d mmm yyyy\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"200\"/></cellXfs>"
            ),
            Encoding.UTF8.GetBytes(html),
            Encoding.UTF8.GetBytes(text),
            Encoding.Unicode.GetBytes(text),
        ];
        var pdf = PdfFiles.Tagged(
            PdfFiles.Mark(0, 50, 700, PdfFiles.Show("มาตรการ")) + PdfFiles.Mark(1, 50, 600, PdfFiles.Show("มา")),
            PdfFiles.Element("P", "0") + PdfFiles.Element("Table", PdfFiles.Element("TR", PdfFiles.Element("TD", "1")))
        );

        for (var copy = 0; copy < times; copy++)
        {
            // A spoiled PDF file often ends at the PDF tools of the machine, a process each.
            var sample = copy % 20 == 0 ? pdf : samples[copy % samples.Length];
            await TryAt(new Mutation(copy).Spoil(sample), copy);
        }
    }

    private static async Task TryAt(byte[] spoiled, int copy)
    {
        try
        {
            await Task.Run(() => Files.Read(spoiled, "spoiled"), TestContext.Current.CancellationToken).WaitAsync(patience, TestContext.Current.CancellationToken);
        }
        catch (UnreadableException)
        {
            // Refused in a sentence, as it should be.
        }
        catch (Exception other)
        {
            throw new InvalidOperationException($"Copy {copy} broke the reader.", other);
        }
    }
}
