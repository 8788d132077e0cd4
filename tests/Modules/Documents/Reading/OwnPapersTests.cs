using Sujarit.Documents.Contracts;

namespace Sujarit.Modules.Documents.Reading;

public sealed class OwnPapersTests
{
    [Fact]
    public void A_report_we_wrote_reads_back_cell_for_cell()
    {
        var written = SamplePapers.Report();
        var read = Files.Read(SamplePapers.Write(written), "report.docx").Blocks;

        Assert.Equal(Told(written.Where(block => block is Paragraph or Table)), Told(read));
        Assert.Equal(written.OfType<Table>().Select(table => table.HeaderRows), read.OfType<Table>().Select(table => table.HeaderRows));
    }

    private static string[] Told(IEnumerable<Block> blocks) => new Document("", [.. blocks]).Told();
}
