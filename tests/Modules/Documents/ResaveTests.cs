using System.Diagnostics;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using Sujarit.Documents.Papers;
using Sujarit.Documents.Papers.Layouts;
using Sujarit.Documents.Pdf;
using Sujarit.Platform.Access;

namespace Sujarit.Modules.Documents;

public sealed class ResaveTests : IDisposable
{
    private static readonly XNamespace word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("sujarit-test-");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("Memo")]
    [InlineData("Order")]
    public async Task A_starting_layout_saved_again_by_LibreOffice_is_refused_by_what_it_lost_or_loses_no_word(string name)
    {
        var kind = Enum.Parse<PaperKind>(name);
        var soffice = Soffice.Find(null);
        var isCi = string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase);
        Assert.SkipUnless(isCi || soffice is not null, "LibreOffice is not installed here.");
        var agency = new AgencyCard(Guid.NewGuid(), "thansujarit", "องค์การบริหารส่วนตำบลธารสุจริต", null, "เมืองทอง", "สยามบุรี", false);
        var written = Path.Combine(folder.FullName, "layout.docx");
        await File.WriteAllBytesAsync(written, LayoutStart.Of(kind, agency), TestContext.Current.CancellationToken);

        await Save(soffice!, written);

        var saved = Path.Combine(folder.FullName, "saved", "layout.docx");
        var file = await File.ReadAllBytesAsync(saved, TestContext.Current.CancellationToken);
        var faults = LayoutCheck.Faults(file, kind, agency);
        if (!Body(saved).Descendants(word + "tag").Any())
        {
            // LibreOffice 7.4.
            Assert.Contains("ตัดแท็กทิ้งเมื่อบันทึก", Assert.Single(faults), StringComparison.Ordinal);
        }
        else if (faults.Count == 0)
        {
            await File.WriteAllBytesAsync(saved, LayoutFilling.Fill(file, SampleOfKind.Content(kind, agency)), TestContext.Current.CancellationToken);
            var text = string.Concat(Paragraphs(Body(saved)));
            var values = SampleOfKind.Content(kind, agency).Values;
            Assert.All(LayoutFields.Of(kind).Where(field => field is { IsRequired: true, IsBlock: false }).SelectMany(field => values[field.Tag].Split('\n')), line => Assert.Contains(line, text, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Paper_saved_again_by_LibreOffice_keeps_text_lists_header_rows_spans_and_sheets()
    {
        var soffice = Soffice.Find(null);
        var isCi = string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase);
        Assert.SkipUnless(isCi || soffice is not null, "LibreOffice is not installed here.");
        var written = Path.Combine(folder.FullName, "paper.docx");
        await File.WriteAllBytesAsync(
            written, SamplePapers.Write([.. SamplePapers.Memo(), .. SamplePapers.Report(3)]), TestContext.Current.CancellationToken
        );

        await Save(soffice!, written);

        var before = Body(written);
        var after = Body(Path.Combine(folder.FullName, "saved", "paper.docx"));
        Assert.Equal(before.Descendants(word + "tc").Select(Text), after.Descendants(word + "tc").Select(Text));
        Assert.Equal(Paragraphs(before), Paragraphs(after));
        foreach (var kept in new[] { "numPr", "tblHeader", "cantSplit", "vMerge", "gridSpan", "titlePg" })
        {
            Assert.Equal(before.Descendants(word + kept).Count(), after.Descendants(word + kept).Count());
        }

        Assert.Equal([null, "landscape"], after.Descendants(word + "pgSz").Select(sheet => (string?)sheet.Attribute(word + "orient")));
    }

    private async Task Save(string soffice, string file)
    {
        using var saving = Process.Start(
            soffice,
            [
                "-env:UserInstallation=" + new Uri(Path.Combine(folder.FullName, "profile")).AbsoluteUri,
                "--headless", "--convert-to", "docx", "--outdir", Path.Combine(folder.FullName, "saved"), file,
            ]
        );
        await saving.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    private static XElement Body(string file)
    {
        using var package = WordprocessingDocument.Open(file, isEditable: false);
        return XElement.Parse(package.MainDocumentPart!.Document.OuterXml);
    }

    private static IEnumerable<string> Paragraphs(XElement body) =>
        body.Descendants(word + "p").Select(Text).Where(text => !string.IsNullOrWhiteSpace(text));

    private static string Text(XElement element) =>
        string.Concat(
            element.Descendants(word + "r").Elements()
                .Select(mark => mark.Name.LocalName switch
                {
                    "tab" => "\t",
                    "br" => "\n",
                    "t" => mark.Value,
                    _ => "",
                })
        );
}
