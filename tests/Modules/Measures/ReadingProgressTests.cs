using Sujarit.Assessment.Contracts;
using Sujarit.Documents.Contracts;
using Sujarit.Measures.Import;
using Sujarit.Measures.Intake;

namespace Sujarit.Modules.Measures;

/// <summary>How far reading has come is counted, never guessed.</summary>
public sealed class ReadingProgressTests
{
    [Theory]
    [InlineData("01-tick-columns", ReadingUnit.Kilobytes)]
    [InlineData("05-sheets", ReadingUnit.Sheets)]
    public void A_file_tells_how_much_is_read_of_how_much(string name, ReadingUnit unit) => Counts(Samples.PathOf(name), unit);

    [Fact]
    public void A_pdf_with_its_structure_tells_its_pages() =>
        Counts(Path.Combine(Path.GetDirectoryName(Samples.PathOf("report-2566"))!, "files", "local-plan-2566-2570.pdf"), ReadingUnit.Pages);

    private static void Counts(string path, ReadingUnit unit)
    {
        var steps = new Steps();
        _ = DocumentReader.Read(path, null, steps);

        Assert.NotEmpty(steps.All);
        Assert.All(steps.All, step => Assert.Equal(unit, step.Unit));
        Assert.All(steps.All, step => Assert.InRange(step.Done, 0, step.All));
        Assert.Single(steps.All.Select(step => step.All).Distinct());
        Assert.Equal(steps.All.Select(step => step.Done).Order(), steps.All.Select(step => step.Done));
    }

    [Fact]
    public void A_page_on_the_web_tells_nothing_rather_than_a_guess()
    {
        var steps = new Steps();
        _ = DocumentReader.Read(Samples.PathOf("08-web-page"), null, steps);
        Assert.Empty(steps.All);
        Assert.Null(new ReadingTold().Words);
    }

    [Fact]
    public void The_tables_of_a_report_are_counted_as_they_are_taken_apart()
    {
        var steps = new Steps();
        var document = Samples.Open("01-tick-columns");
        _ = ReportReader.Read(document, Rulebooks.BesideProgram, told: steps);
        Assert.Equal(document.Blocks.OfType<Table>().Select((_, at) => at), steps.All.Select(step => step.Done));
    }

    [Theory]
    [InlineData(ReadingUnit.Pages, "กำลังอ่านไฟล์ อ่านแล้ว 12 จาก 80 หน้า")]
    [InlineData(ReadingUnit.Sheets, "กำลังอ่านไฟล์ อ่านแล้ว 12 จาก 80 แผ่นงาน")]
    [InlineData(ReadingUnit.Kilobytes, "กำลังอ่านไฟล์ อ่านแล้ว 12 จาก 80 กิโลไบต์")]
    [InlineData(ReadingUnit.Tables, "กำลังแยกมาตรการ ตัวชี้วัด และข้อ OIT ผ่านแล้ว 12 จาก 80 ตาราง")]
    public void It_is_told_in_the_words_of_the_office(ReadingUnit unit, string words)
    {
        var told = new ReadingTold();
        told.Report(new ReadingStep(unit, 12, 80));
        Assert.Equal(words, told.Words);
    }

    private sealed class Steps : IProgress<ReadingStep>
    {
        public List<ReadingStep> All { get; } = [];

        public void Report(ReadingStep value) => All.Add(value);
    }
}
