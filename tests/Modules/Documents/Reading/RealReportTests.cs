using System.Text;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel.Thai;

namespace Sujarit.Modules.Documents.Reading;

public sealed class RealReportTests
{
    public static TheoryData<string> Reports
    {
        get
        {
            var folder = Folder;
            return folder is null ? [""] : [.. Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal)];
        }
    }

    private static string? Folder
    {
        get
        {
            var named = Environment.GetEnvironmentVariable("SUJARIT_REPORTS");
            return named is not null && Directory.Exists(named) ? named : null;
        }
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void Nothing_of_a_real_report_is_dropped(string path)
    {
        Assert.SkipWhen(path.Length == 0, "SUJARIT_REPORTS names no folder of real reports.");
        var document = DocumentReader.Read(path);

        var read = Letters(string.Concat(Paragraphs(document).Select(paragraph => paragraph.Text)));
        var source = Letters(
            File.ReadAllText(path)
                .Replace("<input type=\"checkbox\"/>", "☐", StringComparison.Ordinal)
                .Replace("<input checked=\"\" type=\"checkbox\"/>", "☑", StringComparison.Ordinal)
                .Replace("<p>", "", StringComparison.Ordinal)
                .Replace("</p>", "", StringComparison.Ordinal)
                .Replace("<ul style=\"list-style-type: none\">", "", StringComparison.Ordinal)
        );
        Assert.Equal(source, read);
    }

    private static IEnumerable<Paragraph> Paragraphs(Document document) =>
        document.Blocks.SelectMany(block =>
            block is Table table ? table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Paragraphs) : [(Paragraph)block]
        );

    private static string Letters(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var character in ThaiText.Clean(text))
        {
            // Which asterisks are marks and which are text is the business of another test.
            if (!char.IsWhiteSpace(character) && character != '*')
            {
                letters.Append(character);
            }
        }

        return letters.ToString();
    }
}
