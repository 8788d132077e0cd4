using Sujarit.Assessment.Contracts;
using Sujarit.Kernel;

namespace Sujarit.Assessment.Corrections;

/// <summary>Other conditions for the levels of a year.</summary>
internal static class Marks
{
    /// <summary>The levels begin elsewhere. Those that hang on the total alone end where the next better one begins; the pass mark moves with its level.</summary>
    public static Rulebook Apply(Rulebook book, IReadOnlyList<LevelMark> marks, Basis basis)
    {
        var levels = book.Levels.Levels;
        if (marks.Count != levels.Count)
        {
            throw new RuleBrokenException($"ปีงบประมาณ พ.ศ. {book.Year.BuddhistYear} มี {levels.Count} ระดับ โปรดเลือกช่วงปีที่ระดับเหมือนกัน และกรอกให้ครบทุกระดับ");
        }

        var step = (decimal)Math.Pow(10, -book.Levels.Decimals);
        var to = 100m;
        var corrected = new List<Level>();
        foreach (var (level, mark) in levels.Zip(marks))
        {
            Check(level, mark, corrected.LastOrDefault(), to, step);
            corrected.Add(level with { From = mark.From, To = mark.EachToolAtLeast is null ? to : 100, EachToolAtLeast = mark.EachToolAtLeast, Basis = basis });
            to = mark.EachToolAtLeast is null ? mark.From - step : to;
        }

        if (corrected[^1].From != 0)
        {
            throw new RuleBrokenException($"ระดับ {corrected[^1].Name} ต้องเริ่มที่ 0 เพื่อให้ทุกคะแนนมีระดับ");
        }

        var pass = levels.Index().First(level => level.Item.From == book.Levels.PassMark).Index;
        return book with { Levels = book.Levels with { Levels = corrected, PassMark = corrected[pass].From, Basis = basis } };
    }

    /// <summary>The minimums are compared with other tools or parts.</summary>
    public static Rulebook Test(Rulebook book, IReadOnlyList<string> codes, Basis basis)
    {
        var weights = book.Tools.SelectMany(tool => tool.Parts.Select(part => (part.Code, part.Weight)).Prepend((tool.Code, tool.Weight))).ToDictionary(entry => entry.Code, entry => entry.Weight);
        if (codes.Distinct().Count() != codes.Count || codes.Any(code => !weights.ContainsKey(code)) || codes.Sum(code => weights[code]) != 100)
        {
            throw new RuleBrokenException("เลือกให้ครบทุกเครื่องมือ เครื่องมือใดเลือกทั้งเครื่องมือหรือทีละส่วนอย่างใดอย่างหนึ่ง");
        }

        return book with { Levels = book.Levels with { TestedTools = codes, TestedBasis = basis } };
    }

    private static void Check(Level level, LevelMark mark, Level? better, decimal to, decimal step)
    {
        if (mark.From < 0 || mark.From > to || decimal.Remainder(mark.From, step) != 0)
        {
            throw new RuleBrokenException($"ระดับ {level.Name} ต้องเริ่มระหว่าง 0 ถึง {to:0.##} ทศนิยมไม่เกินสองตำแหน่ง");
        }

        if (mark.EachToolAtLeast is < 0 or > 100)
        {
            throw new RuleBrokenException($"คะแนนขั้นต่ำของแต่ละเครื่องมือสำหรับระดับ {level.Name} ต้องอยู่ระหว่าง 0 ถึง 100");
        }

        if (mark.EachToolAtLeast is null != level.EachToolAtLeast is null)
        {
            throw new RuleBrokenException($"ระดับ {level.Name} {(level.EachToolAtLeast is null ? "ไม่มีคะแนนขั้นต่ำของแต่ละเครื่องมือ โปรดเว้นว่างไว้" : "ต้องมีคะแนนขั้นต่ำของแต่ละเครื่องมือ โปรดกรอก")}");
        }

        if (better is not null && (mark.From > better.From || (mark.EachToolAtLeast ?? 0) > (better.EachToolAtLeast ?? 0)))
        {
            throw new RuleBrokenException($"ระดับ {level.Name} ต้องไม่สูงกว่าระดับ {better.Name} ซึ่งดีกว่า");
        }
    }
}
