using Sujarit.Assessment.Contracts;
using Sujarit.Kernel;

namespace Sujarit.Assessment.Corrections;

/// <summary>What an agency can confirm by a handbook: a code of the book, the year of an item, or a rule without a code.</summary>
internal static class Confirmable
{
    public const string Computing = "computing";
    public const string Levels = "levels";
    public const string Tested = "tested";

    /// <summary>What stands behind the code of an item whose year is meant.</summary>
    public const string YearMark = "-year";

    /// <summary>What people call it.</summary>
    public static string Name(string target) =>
        target switch
        {
            Computing => "วิธีคำนวณคะแนน",
            Levels => "เกณฑ์ของระดับ",
            Tested => "คะแนนที่นำไปเทียบกับคะแนนขั้นต่ำ",
            _ when target.EndsWith(YearMark, StringComparison.Ordinal) => $"ปีของข้อมูลของข้อ {target[..^YearMark.Length]}",
            _ => $"รหัส {target.ToUpperInvariant()}",
        };

    /// <summary>What it rests on now; null where the book has no such thing.</summary>
    public static Basis? Now(Rulebook book, string target) =>
        target switch
        {
            Computing => book.ComputingBasis,
            Levels => book.Levels.Basis,
            Tested => book.Levels.TestedBasis,
            _ when target.EndsWith(YearMark, StringComparison.Ordinal) => book.Item(target[..^YearMark.Length])?.YearBasis,
            _ => book.Item(target)?.Basis
                ?? book.Indicator(target)?.Basis
                ?? book.SubIndicators.FirstOrDefault(sub => sub.Code == target)?.Basis
                ?? book.Tools.FirstOrDefault(tool => tool.Code == target)?.Basis
                ?? book.Tools.SelectMany(tool => tool.Parts).FirstOrDefault(part => part.Code == target)?.Basis,
        };

    public static Rulebook Apply(Rulebook book, string target, Basis basis)
    {
        var now = Now(book, target) ?? throw new RuleBrokenException($"ปีงบประมาณ พ.ศ. {book.Year.BuddhistYear} ไม่มี{Name(target)} โปรดเลือกช่วงปีที่มี");
        if (now.Sureness == Sureness.Confirmed)
        {
            throw new RuleBrokenException($"{Name(target)} ของปีงบประมาณ พ.ศ. {book.Year.BuddhistYear} ยืนยันแล้ว ไม่ต้องยืนยันซ้ำ");
        }

        return target switch
        {
            Computing => book with { ComputingBasis = basis },
            Levels => book with { Levels = book.Levels with { Basis = basis } },
            Tested => book with { Levels = book.Levels with { TestedBasis = basis } },
            _ => book with
            {
                Tools = [.. book.Tools.Select(tool => Confirmed(tool, target, basis))],
                Indicators = [.. book.Indicators.Select(indicator => indicator.Code == target ? indicator with { Basis = basis } : indicator)],
                SubIndicators = [.. book.SubIndicators.Select(sub => sub.Code == target ? sub with { Basis = basis, NameBasis = basis } : sub)],
                Items = [.. book.Items.Select(item => Confirmed(item, target, basis))],
            },
        };
    }

    private static Tool Confirmed(Tool tool, string target, Basis basis) =>
        tool with
        {
            Basis = tool.Code == target ? basis : tool.Basis,
            Parts = [.. tool.Parts.Select(part => part.Code == target ? part with { Basis = basis } : part)],
        };

    private static Item Confirmed(Item item, string target, Basis basis) =>
        item.Code == target ? item with { Basis = basis }
        : item.Code + YearMark == target ? item with { YearBasis = basis }
        : item;
}
