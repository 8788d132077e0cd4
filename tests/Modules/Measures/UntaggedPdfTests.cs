using Sujarit.Documents.Contracts;

namespace Sujarit.Modules.Measures;

/// <summary>A PDF that keeps no structure still gives the result and the memo; its tables go to unplaced with their page.</summary>
public class UntaggedPdfTests
{
    [Fact]
    public void The_result_and_the_memo_are_read_off_the_pages()
    {
        Assert.SkipUnless(Office.IsHere, "LibreOffice is not installed.");
        using var folder = new Folder();
        var wanted = Samples.Read("report-2567");
        var read = Samples.Read(DocumentReader.Read(Office.PlainPdf(Samples.Print(wanted, folder.File("report.docx")))));
        Assert.Equal((wanted.Agency.Name, wanted.FiscalYear, wanted.Round), (read.Agency.Name, read.FiscalYear, read.Round));
        Assert.Equal((wanted.Result.Total, wanted.Result.Level), (read.Result.Total, read.Result.Level));
        Assert.Equal(wanted.Result.Tools, read.Result.Tools);
        Assert.Equal(wanted.Result.Indicators, read.Result.Indicators);
        Assert.Equal((wanted.Memo!.Number, wanted.Memo.Date, wanted.Memo.Phone, wanted.Memo.To), (read.Memo!.Number, read.Memo.Date, read.Memo.Phone, read.Memo.To));
        Assert.Equal(wanted.Memo.Signers.Select(signer => signer.Name), read.Memo.Signers.Select(signer => signer.Name));
        Assert.Empty(read.Measures);
        Assert.All(read.Unplaced, unplaced => Assert.StartsWith("page ", unplaced.Where, StringComparison.Ordinal));
    }
}
