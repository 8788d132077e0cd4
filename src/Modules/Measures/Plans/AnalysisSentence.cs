using System.Globalization;
using Sujarit.Kernel.Thai;

namespace Sujarit.Measures.Plans;

/// <summary>The analysis of a theme as the figures alone tell it, to begin writing from.</summary>
internal static class AnalysisSentence
{
    private const int named = 3;

    /// <summary>The sentences, with Thai digits; empty where no score of the theme is known.</summary>
    public static string Of(ThemeResult theme, LastResult? result)
    {
        if (result is null || theme.Figures.Count == 0)
        {
            return "";
        }

        var told = theme.Figures.Where(figure => result.Sheet.Rulebook.Item(figure.Code) is null).Select(figure => $"{Name(figure, result)} ได้ {Number(figure.Score)} คะแนน").ToList();
        var failed = theme.Weak.Where(figure => result.Sheet.Rulebook.Item(figure.Code) is not null).ToList();
        var sentences = new List<string>
        {
            $"ผลการประเมินประจำปีงบประมาณ พ.ศ. {ThaiDigits.ToThai(result.Year.ToString())} ในประเด็น{theme.Theme.Name} พบว่า {Joined(told)}".TrimEnd(),
        };
        if (failed.Count > 0)
        {
            sentences.Add($"ข้อที่ยังไม่ได้คะแนนเต็ม ได้แก่ {Joined([.. failed.Select(figure => Name(figure, result))])}");
        }

        sentences.Add(Conclusion(theme, result));
        return string.Join(' ', sentences);
    }

    private static string Conclusion(ThemeResult theme, LastResult result)
    {
        if (theme.Weak.Count == 0)
        {
            return "ไม่มีคะแนนที่เสียไปในประเด็นนี้ จึงควรรักษาการดำเนินงานที่ทำอยู่";
        }

        var first = theme.Weak.Take(named).Select(figure => $"{Name(figure, result)} (หากได้คะแนนเต็ม คะแนนรวมเพิ่มขึ้น {Number(figure.Points!.Value)} คะแนน)").ToList();
        return $"เรื่องที่ควรปรับปรุงก่อน คือ {Joined(first)}";
    }

    // Codes of items keep their Arabic digits, as papers write them.
    private static string Name(ThemeFigure figure, LastResult result) => result.Sheet.Rulebook.Item(figure.Code) is null ? ThaiDigits.ToThai(figure.Name) : figure.Name;

    private static string Number(decimal score) => ThaiDigits.ToThai(Math.Round(score, 2, MidpointRounding.AwayFromZero).ToString("0.00", CultureInfo.InvariantCulture));

    private static string Joined(List<string> parts) => parts.Count < 2 ? string.Concat(parts) : $"{string.Join(' ', parts[..^1])} และ{parts[^1]}";
}
