using System.Globalization;
using System.Text.RegularExpressions;
using Sujarit.Kernel.Thai;

namespace Sujarit.Measures.Import.Facts;

/// <summary>The overall score and level as running text tells them: "โดยภาพรวมได้คะแนน ๘๓.๒๒ คะแนน อยู่ในระดับ ต้องปรับปรุง".</summary>
/// <param name="Score">The points; null where the sentence only names a level.</param>
/// <param name="Level">The level's name as the rulebooks write it.</param>
internal sealed partial record PrintedTotal(decimal? Score, string? Level)
{
    /// <summary>Whether a row of a score table is the overall one.</summary>
    public static bool IsTotal(string name) => TotalWords().IsMatch(name) && PrintedTool.Named(name) is null;

    /// <summary>The level a cell names; null where it names none.</summary>
    public static string? LevelOf(string cell, IReadOnlyCollection<string> levels) => LevelIn("ระดับ " + cell, levels).Level;

    /// <summary>Finds the overall score and level in a paragraph; nulls where it tells none.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="levels">The names of all levels of all years.</param>
    public static PrintedTotal Find(string text, IReadOnlyCollection<string> levels)
    {
        var arabic = ThaiDigits.ToArabic(text);
        var (level, at) = LevelIn(arabic, levels);
        var scores = ScoresIn(arabic).ToList();
        (int At, decimal Score)? best = level is null
            ? scores.Where(score => TotalWords().IsMatch(arabic[Math.Max(0, score.At - 60)..score.At])).Cast<(int, decimal)?>().FirstOrDefault()
            : scores.Where(score => score.At < at && at - score.At < 60).Cast<(int, decimal)?>().LastOrDefault()
                ?? scores.Where(score => score.At > at && score.At - at < 40).Cast<(int, decimal)?>().FirstOrDefault();
        return new PrintedTotal(best?.Score, level);
    }

    // What stands between a number and the one before it says what the number is.
    private static IEnumerable<(int At, decimal Score)> ScoresIn(string text)
    {
        var from = 0;
        foreach (Match number in Number().Matches(text))
        {
            var before = text[Math.Max(from, number.Index - 80)..number.Index];
            from = number.Index + number.Length;
            var isScore = UnitBefore().IsMatch(before) || UnitAfter().IsMatch(text[from..Math.Min(text.Length, from + 10)]);
            if (isScore && !Partial().IsMatch(before) && decimal.Parse(number.Value, CultureInfo.InvariantCulture) is <= 100 and var score)
            {
                yield return (number.Index, score);
            }
        }
    }

    /// <summary>
    /// The level named after the word ระดับ. Of several, as in "A หรือ ผ่านดี", the one in words is this age's and wins.
    /// </summary>
    private static (string? Level, int At) LevelIn(string text, IReadOnlyCollection<string> levels)
    {
        foreach (Match grade in LevelWord().Matches(text))
        {
            var after = text[(grade.Index + grade.Length)..Math.Min(text.Length, grade.Index + grade.Length + 60)];
            var clause = after.Split("ดัง", 2)[0];
            var named = levels.Where(level => Names(clause, level)).OrderByDescending(level => level.Length).ToList();
            if (named.Count > 0)
            {
                return (named[0], grade.Index);
            }
        }

        return (null, -1);
    }

    private static bool Names(string clause, string level)
    {
        var at = clause.IndexOf(level, StringComparison.Ordinal);
        var end = at + level.Length;
        return at is >= 0 and <= 24
            && (!char.IsAsciiLetter(level[0]) || ((at == 0 || !char.IsAsciiLetter(clause[at - 1])) && (end >= clause.Length || !char.IsAsciiLetter(clause[end]))));
    }

    [GeneratedRegex(@"(?<![0-9.,/])[0-9]{1,3}(?:\.[0-9]{1,3})?(?![0-9,/]|\.[0-9])", RegexOptions.None, Pattern.Limit)]
    private static partial Regex Number();

    [GeneratedRegex(@"(?:คะแนน|ร้อยละ|เท่ากับ|ได้)[^ก-ฮ]{0,4}$|(?:คะแนน|ร้อยละ)[^0-9]{0,24}$", RegexOptions.None, Pattern.Limit)]
    private static partial Regex UnitBefore();

    [GeneratedRegex(@"^\s*(?:คะแนน|%)", RegexOptions.None, Pattern.Limit)]
    private static partial Regex UnitAfter();

    [GeneratedRegex(@"IIT|EIT|OIT|ตัวชี้วัด|เกณฑ์|เป้าหมาย|ไม่น้อยกว่า|ไม่ต่ำกว่า", RegexOptions.IgnoreCase, Pattern.Limit
    )]
    private static partial Regex Partial();

    [GeneratedRegex("ภาพรวม|คะแนนรวม|รวมทั้ง|ผลการประเมินรวม|คะแนนเฉลี่ยรวม|รวมเฉลี่ย|^รวม$|ผลคะแนนรวม", RegexOptions.None, Pattern.Limit
    )]
    private static partial Regex TotalWords();

    [GeneratedRegex(@"(?:คะแนน|%)\s*\((?=[ก-ฮAB])|อยู่ในเกณฑ์\s*|(?:อยู่ใน)?ระดับ(?:ผลการประเมิน|คะแนน|ผลคะแนน)?\s*[:=]?\s*[“""(*]*\s*", RegexOptions.None, Pattern.Limit
    )]
    private static partial Regex LevelWord();
}
