using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using Sujarit.Assessment.Contracts;
using Sujarit.Assessment.Corrections;
using Sujarit.Assessment.Reading;
using Sujarit.Kernel;

namespace Sujarit.Assessment.Pages.Office;

/// <summary>What a person types to correct a rule; which fields are asked for follows from the aspect.</summary>
internal sealed class RuleForm
{
    [Display(Name = "ใช้ตั้งแต่ปีที่ประเมิน")]
    public FiscalYear From { get; set; }

    [Display(Name = "ถึงปีที่ประเมิน")]
    public FiscalYear To { get; set; }

    /// <summary>A title, or elements line by line.</summary>
    [StringLength(RuleCorrection.LongestValue)]
    public string? Text { get; set; }

    /// <summary>A year rule.</summary>
    public string? Choice { get; set; }

    public Dictionary<string, decimal?> Weights { get; set; } = [];

    public List<decimal?> Begins { get; set; } = [];

    public List<decimal?> Least { get; set; } = [];

    public List<string> Tested { get; set; } = [];

    [Display(Name = "เหตุผลที่แก้")]
    [Required]
    [StringLength(RuleCorrection.LongestText)]
    public string Reason { get; set; } = "";

    [Display(Name = "แหล่งที่มา")]
    [Required]
    [StringLength(RuleCorrection.LongestText)]
    public string Source { get; set; } = "";

    /// <summary>The form with the rule as it is now.</summary>
    public static RuleForm Of(Rulebook book, RuleAspect aspect, string target)
    {
        var item = book.Item(target);
        var levels = book.Levels.Levels;
        return new RuleForm
        {
            From = book.Year,
            To = book.Year,
            Text = aspect == RuleAspect.ItemElements ? ElementText.Write(item?.Elements ?? []) : item?.Title,
            Choice = item?.Year is { } year ? Words.YearRules.First(word => word.Value == year).Key : null,
            Weights = book.Tools.SelectMany(tool => tool.Parts.Select(part => (part.Code, part.Weight)).Prepend((tool.Code, tool.Weight))).ToDictionary(tool => tool.Code, tool => (decimal?)tool.Weight),
            Begins = [.. levels.Select(level => (decimal?)level.From)],
            Least = [.. levels.Select(level => level.EachToolAtLeast)],
            Tested = [.. book.Levels.TestedTools],
        };
    }

    /// <summary>What was typed, as the rule keeps it.</summary>
    public RuleDraft Draft(RuleAspect aspect, string target) =>
        new(aspect, aspect is RuleAspect.ToolWeights or RuleAspect.LevelMarks or RuleAspect.TestedTools ? "" : target, Value(aspect));

    private string Value(RuleAspect aspect) =>
        aspect switch
        {
            RuleAspect.ItemTitle or RuleAspect.ItemElements => Text ?? "",
            RuleAspect.ItemYear => Choice ?? "",
            RuleAspect.ToolWeights => JsonSerializer.Serialize(Weights.Where(weight => weight.Value is not null).ToDictionary(weight => weight.Key, weight => weight.Value!.Value)),
            RuleAspect.LevelMarks => JsonSerializer.Serialize(Begins.Index().Select(Mark)),
            RuleAspect.TestedTools => JsonSerializer.Serialize(Tested),
            _ => "",
        };

    private LevelMark Mark((int Index, decimal? Item) begin) =>
        new(begin.Item ?? throw new RuleBrokenException("กรอกคะแนนเริ่มต้นของทุกระดับ"), begin.Index < Least.Count ? Least[begin.Index] : null);
}
