using System.Text;
using Sujarit.Assessment.Exports;
using Sujarit.Assessment.Imports;
using Sujarit.Assessment.Recording;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel;
using Sujarit.Platform.Sheets;

namespace Sujarit.Modules.Assessment;

public class FigureReadingTests
{
    private static readonly Outline outline = Recorded.Outline(2567);

    [Theory]
    [InlineData("รหัส,คะแนน\nรวม,87.04\nIIT,86.08\nตัวชี้วัดที่ 1,94.12\n9.1,100\nO1,100\n")]
    [InlineData("code;score\r\ntotal;87,04\r\niit;86,08\r\nตัวชี้วัด 1 การปฏิบัติหน้าที่;94,12\r\nตัวชี้วัดย่อยที่ 9.1;100\r\nข้อ O1 โครงสร้าง;100\r\n")]
    [InlineData("ลำดับ\tตัวชี้วัด\tคะแนน (ร้อยละ)\n1\tคะแนนรวม\t๘๗.๐๔\n2\tIIT\t๘๖.๐๘\n3\tการปฏิบัติหน้าที่\t94.12%\n4\t๙.๑\t100\n5\to๑\t100.00\n")]
    [InlineData("total,87.04\niit,86.08\n1,94.12\n9.1,100\nO1,100")]
    public void Codes_and_scores_are_understood_however_an_office_writes_them(string text)
    {
        var read = FigureReading.Read(outline, Encoding.UTF8.GetBytes("\uFEFF" + text));

        Assert.Equal([("total", 87.04m), ("iit", 86.08m), ("1", 94.12m), ("9.1", 100m), ("O1", 100m)], read.Figures.Select(figure => (figure.Code, figure.Value)));
        Assert.Equal(0, read.UnreadCount);
    }

    [Fact]
    public void A_file_of_an_old_thai_windows_is_read()
    {
        var thai = CodePagesEncodingProvider.Instance.GetEncoding(874)!;

        var read = FigureReading.Read(outline, thai.GetBytes("รหัส,คะแนน\nรวม,87.04\n"));

        Assert.Equal(("total", 87.04m), (Assert.Single(read.Figures).Code, read.Figures[0].Value));
    }

    [Theory]
    [InlineData("=cmd|' /C calc'!A0,50", "ไม่รู้จักรหัส")]
    [InlineData("-1,50", "ไม่รู้จักรหัส")]
    [InlineData("O99,100", "ไม่รู้จักรหัส")]
    [InlineData("11,50", "ไม่รู้จักรหัส")]
    [InlineData(",50", "ไม่มีรหัส")]
    [InlineData("1,NaN", "อ่านคะแนนไม่ได้")]
    [InlineData("1,1e9", "อ่านคะแนนไม่ได้")]
    [InlineData("1,1000000000", "อ่านคะแนนไม่ได้")]
    [InlineData("1,=1+1", "อ่านคะแนนไม่ได้")]
    [InlineData("1,83.123456", "อ่านคะแนนไม่ได้")]
    [InlineData("O1,50", "เป็นได้เพียง")]
    public void What_is_no_score_of_the_year_is_told_with_its_row_and_never_taken(string row, string why)
    {
        var read = FigureReading.Read(outline, Encoding.UTF8.GetBytes($"code,score\n2,80\n{row}\n"));

        Assert.Equal("2", Assert.Single(read.Figures).Code);
        var unread = Assert.Single(read.Unread);
        Assert.Equal("แถว 3", unread.Where);
        Assert.Contains(why, unread.Why);
    }

    [Fact]
    public void A_code_with_two_scores_is_not_taken_at_all_but_one_repeated_is()
    {
        var read = FigureReading.Read(outline, Encoding.UTF8.GetBytes("code,score\n1,80\nตัวชี้วัดที่ 1,81\n2,70\n2,70\n"));

        Assert.Equal("2", Assert.Single(read.Figures).Code);
        Assert.Contains("แถว 2", Assert.Single(read.Unread).Why);
    }

    [Fact]
    public void A_blank_score_is_not_known_and_no_fault()
    {
        var read = FigureReading.Read(outline, Encoding.UTF8.GetBytes("code,score\n1,\n2,-\n3,70\n"));

        Assert.Equal("3", Assert.Single(read.Figures).Code);
        Assert.Empty(read.Unread);
    }

    [Fact]
    public void A_hundred_thousand_rows_are_refused_in_a_sentence()
    {
        var rows = Encoding.UTF8.GetBytes("code,score\n" + string.Concat(Enumerable.Repeat("1,80\n", 100_000)));

        Assert.Contains("5000 แถว", Assert.Throws<UnreadableException>(() => FigureReading.Read(outline, rows)).Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("สวัสดี")]
    [InlineData("ก,ข,ค\n1,2,3\n")]
    [InlineData("\"never closed,1\n2,3")]
    [InlineData("PK not a zip at all")]
    [InlineData("\u0001\u0002\u0003")]
    public void A_file_without_a_table_of_scores_is_refused_in_a_sentence(string text) =>
        Assert.NotEmpty(Assert.Throws<UnreadableException>(() => FigureReading.Read(outline, Encoding.UTF8.GetBytes(text))).Message);

    [Fact]
    public void Rows_that_cannot_be_read_are_counted_but_only_the_first_are_kept()
    {
        var read = FigureReading.Read(outline, Encoding.UTF8.GetBytes("code,score\n1,80\n" + string.Concat(Enumerable.Repeat("X,80\n", 500))));

        Assert.Equal((500, 100), (read.UnreadCount, read.Unread.Count));
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("xlsx")]
    public void What_is_exported_reads_back_the_same(string kind)
    {
        var result = Recorded.Result(2567, Scores.AllItemsBut(2567, "O13") with { Total = 87.04m, Tools = Scores.Of(("iit", 75.404m)), Indicators = Scores.Of(("1", 94.12m)) });
        var table = ScoreTable.Of(outline, result);

        var read = FigureReading.Read(outline, kind == "csv" ? CsvSheet.Write(table.Printed) : XlsxWriter.Write((table.Name, table.All)));

        Assert.Equal(result.Figures.Select(figure => (figure.Code, figure.Value)).Order(), read.Figures.Select(figure => (figure.Code, figure.Value)).Order());
        Assert.Empty(read.Unread);
    }

    [Fact]
    public void A_template_filled_in_by_nobody_holds_no_score()
    {
        var template = ScoreTable.Template(outline);
        var read = FigureReading.Read(outline, XlsxWriter.Write((template.Name, template.All)));

        Assert.Empty(read.Figures);
        Assert.Empty(read.Unread);
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("\tx")]
    public void An_exported_text_never_begins_like_a_formula(string text)
    {
        var csv = Encoding.UTF8.GetString(CsvSheet.Write(new ScoreTable("x", ["ชื่อ"], [[text]]).Printed));

        Assert.Contains($"\r\n\"'{text}\"", csv);
    }
}
