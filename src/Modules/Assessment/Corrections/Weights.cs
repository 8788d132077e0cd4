using Sujarit.Assessment.Contracts;
using Sujarit.Kernel;

namespace Sujarit.Assessment.Corrections;

/// <summary>Other weights for the tools of a year.</summary>
internal static class Weights
{
    public static Rulebook Apply(Rulebook book, IReadOnlyDictionary<string, decimal> weights, Basis basis)
    {
        var corrected = book with { Tools = [.. book.Tools.Select(tool => Weighed(tool, weights, basis))] };
        if (weights.Count != corrected.Tools.Sum(tool => 1 + tool.Parts.Count))
        {
            throw new RuleBrokenException($"ปีงบประมาณ พ.ศ. {book.Year.BuddhistYear} มีเครื่องมือหรือส่วนไม่ตรงกับที่กรอก โปรดเลือกช่วงปีที่เครื่องมือเหมือนกัน");
        }

        var sum = corrected.Tools.Sum(tool => tool.Weight);
        if (sum != 100)
        {
            throw new RuleBrokenException($"น้ำหนักของเครื่องมือรวมได้ {sum:0.##} โปรดแก้ให้รวมได้ 100");
        }

        foreach (var tool in corrected.Tools.Where(tool => tool.Parts.Count > 0 && tool.Parts.Sum(part => part.Weight) != tool.Weight))
        {
            throw new RuleBrokenException($"น้ำหนักของส่วนต่าง ๆ ของ {tool.ShortName} รวมได้ {tool.Parts.Sum(part => part.Weight):0.##} โปรดแก้ให้รวมได้ {tool.Weight:0.##}");
        }

        return corrected;
    }

    private static Tool Weighed(Tool tool, IReadOnlyDictionary<string, decimal> weights, Basis basis) =>
        tool with
        {
            Weight = Of(tool.Code, tool.ShortName, weights),
            Parts = [.. tool.Parts.Select(part => part with { Weight = Of(part.Code, part.ShortName, weights), Basis = basis })],
            Basis = basis,
        };

    private static decimal Of(string code, string name, IReadOnlyDictionary<string, decimal> weights) =>
        !weights.TryGetValue(code, out var weight) ? throw new RuleBrokenException($"กรอกน้ำหนักของ {name}")
        : weight is <= 0 or > 100 ? throw new RuleBrokenException($"น้ำหนักของ {name} ต้องมากกว่า 0 และไม่เกิน 100")
        : weight;
}
