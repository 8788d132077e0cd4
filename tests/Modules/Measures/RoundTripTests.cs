using System.Text.Json;
using Sujarit.Assessment.Contracts;
using Sujarit.Documents.Contracts;
using Sujarit.Measures.Import;
using Sujarit.Measures.Reports;
using Sujarit.Platform.Commands;

namespace Sujarit.Modules.Measures;

/// <summary>What was read and printed anew reads back the same, cell for cell.</summary>
public class RoundTripTests
{
    public static TheoryData<string> Numbers => ["000", "001", "004"];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_published_report_printed_anew_reads_back(string number)
    {
        using var folder = new Folder();
        var report = PublishedReports.Read(number);
        Assert.Equal(ContentOf(report), ContentOf(Read(Samples.Print(report, folder.File("report.docx")))));
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_published_report_reads_back_after_libreoffice_has_saved_it_again(string number)
    {
        Assert.SkipUnless(Office.IsHere, "LibreOffice is not installed.");
        using var folder = new Folder();
        var report = PublishedReports.Read(number);
        Assert.Equal(ContentOf(report), ContentOf(Read(Office.SaveAgain([Samples.Print(report, folder.File("report.docx"))])["report"])));
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public async Task A_published_report_printed_as_pdf_reads_back(string number)
    {
        Assert.SkipUnless(Office.IsHere, "LibreOffice is not installed.");
        using var folder = new Folder();
        var report = PublishedReports.Read(number);
        Assert.Equal(ContentOf(report), ContentOf(Read(await Office.Pdf(Samples.Print(report, folder.File("report.docx"))))));
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Nothing_on_a_published_report_is_dropped(string number)
    {
        var paper = PublishedReports.Open(number);
        Assert.Empty(NothingDropped.Lost(paper, ReportReader.Read(paper, Rulebooks.BesideProgram)));
    }

    internal static Report Read(string path) => ReportReader.Read(DocumentReader.Read(path), Rulebooks.BesideProgram);

    internal static string ContentOf(Report report) =>
        JsonSerializer.Serialize(report with { Unplaced = [], Findings = [] }, AnswerJson.Options);
}
