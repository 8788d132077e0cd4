using Sujarit.Assessment.Contracts;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel.Thai;
using Sujarit.Measures.Reports;

namespace Sujarit.Measures.Papers;

/// <summary>The result as it was announced: in a sentence, and in a table by tool and indicator.</summary>
internal static class ResultPaper
{
    /// <summary>The sentence with the overall score and level; null where neither is known.</summary>
    public static string? Sentence(Report report)
    {
        var score = report.Result.Total is { } total ? $"โดยภาพรวมได้คะแนน {PaperCell.Score(total)} คะแนน" : "";
        var level = report.Result.Level is { } name ? $"อยู่ในระดับ {name}" : "";
        if (score.Length + level.Length == 0)
        {
            return null;
        }

        return $"ผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงาน{ReportPaper.Of(report)}{ReportPaper.InYear(report)} {score} {level}".TrimEnd();
    }

    public static IEnumerable<Block> Of(Report report, Rulebook? rules)
    {
        if (report.Result.Tools.Count + report.Result.Indicators.Count == 0)
        {
            yield break;
        }

        yield return new Paragraph("ผลการประเมินรายเครื่องมือและรายตัวชี้วัด") { Style = ParagraphStyle.Heading1 };
        yield return new Table(
            [
                PaperCell.Head("เครื่องมือ/ตัวชี้วัด", "คะแนน"),
                .. report.Result.Tools.Select(tool => new Row([PaperCell.Text(NameOf(tool.Key, rules)), PaperCell.Text(PaperCell.Score(tool.Value))])),
                .. report.Result.Indicators.Select(indicator => new Row(
                    [PaperCell.Text(ActionPaper.NameOf(indicator.Key, rules)), PaperCell.Text(PaperCell.Score(indicator.Value))]
                )),
            ]
        )
        {
            HeaderRows = 1,
            Widths = [12, 3],
        };
    }

    private static string NameOf(string code, Rulebook? rules)
    {
        var tool = rules?.Tools.FirstOrDefault(tool => tool.Code == code || tool.Parts.Any(part => part.Code == code));
        var part = code.Length > 3 ? $" ส่วนที่ {ThaiDigits.ToThai(code[3..])}" : "";
        return $"{tool?.Name} ({code[..3].ToUpperInvariant()}){part}".TrimStart();
    }
}
